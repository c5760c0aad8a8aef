import SQLite
import SearchIndex
import Testing
import TextProcessing

@Suite struct Unicode61Tests {
  @Test(
    "the tokenizer takes for letters what is said of it, of the first two planes and some of others"
  )
  func characters() throws {
    let tokenizer = try FTS5Tokenizer(
      "unicode61", arguments: ["remove_diacritics", "2"], connection: .inMemory())
    var wrong: [String] = []
    let values = Array(UInt32(0x80)...0x1FFFF) + stride(from: 0x20000, through: 0x10FFFF, by: 97)
    for value in values {
      guard let scalar = Unicode.Scalar(value), !Words.isWordScalar(scalar) else { continue }
      // Marks are cut off as accents or stay; words never begin with one.
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: continue
      default: break
      }
      let tokens = try tokenizer.tokens(in: "a\(scalar)b")
      if (tokens.count == 1) != Unicode61.takesForLetter(scalar) {
        wrong.append(String(value, radix: 16))
      }
    }
    #expect(wrong.isEmpty)
  }
}
