import SearchIndex
import TextProcessing

/// A stretch of a term in one kind of script.
enum TermPart: Hashable {
  /// Words with what stands between them, and how many they are.
  case words(String, count: Int)
  /// Characters of a script without spaces.
  case unsegmented(String)
  /// A name that ends in a sign, such as C++, in its form in the index.
  case signed(String)

  /// Returns the parts of a term; a single word is looked for without an 's at its end.
  static func parts(of term: QueryTerm) -> [TermPart] {
    parts(of: term.kind == .word ? EnglishEnding.withoutPossessive(term.text) : term.text)
  }

  /// Returns the parts of a text in order; what is no word separates or is left out.
  private static func parts(of text: String) -> [TermPart] {
    let signed = Compounds.forms(in: text).filter(\.isSigned)
    var text = text
    return text.withUTF8 { bytes in
      var parts: [(range: Range<Int>, count: Int, isUnsegmented: Bool)] = []
      Words.forEach(in: bytes) { word in
        let continues =
          parts.last.map { last in
            last.isUnsegmented == word.isUnsegmented
              && (!word.isUnsegmented || last.range.upperBound == word.range.lowerBound)
          } ?? false
        if continues {
          let last = parts.removeLast()
          let range = last.range.lowerBound..<word.range.upperBound
          parts.append((range, last.count + 1, last.isUnsegmented))
        } else {
          parts.append((word.range, 1, word.isUnsegmented))
        }
      }
      // The name with its sign says all that the name alone does.
      parts.removeAll { part in
        part.count == 1 && signed.contains { $0.range.lowerBound == part.range.lowerBound }
      }
      return signed.map { .signed($0.text) }
        + parts.map { part in
          let text = String(decoding: bytes[part.range], as: UTF8.self)
          return part.isUnsegmented ? .unsegmented(text) : .words(text, count: part.count)
        }
    }
  }
}
