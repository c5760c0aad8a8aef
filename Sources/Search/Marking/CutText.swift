import SQLite
import SearchIndex
import Stemming
import TextProcessing

/// A text that is cut into words once for all that look for words in it, each way of cutting when it is
/// first asked for.
final class CutText {
  let text: String
  let bytes: [UInt8]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// The text with lines joined that were broken for their length (``WrappedText``).
  var joined: CutText { unwrapped ?? self }

  private lazy var unwrapped: CutText? = WrappedText(text).map { CutText($0.text) }

  /// Its words, one by one in scripts without spaces.
  private(set) lazy var words: [Word] = Words.words(in: text)

  /// Its words without case and accents.
  private(set) lazy var foldedWords: [String] = words.map {
    Folding.fold(String(decoding: bytes[$0.range], as: UTF8.self))
  }

  /// Its compounds as one word and its names that end in a sign.
  private(set) lazy var compounds: [Compounds.Form] = Compounds.forms(in: text)

  /// Its sentences.
  private(set) lazy var sentences: [Range<Int>] = Sentences.ranges(in: bytes)

  /// Its paragraphs, which empty lines part.
  private(set) lazy var paragraphs: [Range<Int>] = {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in bytes.indices.dropFirst()
    where bytes[index] == UInt8(ascii: "\n") && bytes[index - 1] == UInt8(ascii: "\n") {
      ranges.append(start..<index)
      start = index
    }
    ranges.append(start..<bytes.count)
    return ranges
  }()

  private var compoundTerms: [String?]?
  private var stems: [StemmedLanguage: [(token: String?, range: Range<Int>)]] = [:]

  /// Returns the term of each compound; `nil` for a name that ends in a sign.
  func compoundTerms(by tokenizer: FTS5Tokenizer) throws -> [String?] {
    if let compoundTerms { return compoundTerms }
    let terms = try compounds.map { form -> String? in
      guard !form.isSigned else { return nil }
      let tokens = try tokenizer.tokens(in: form.text)
      return tokens.count == 1 ? Folding.fold(tokens[0].text) : nil
    }
    compoundTerms = terms
    return terms
  }

  /// Returns its words as the tokens of their stems; `nil` where a run of words is broken.
  func stems(by forms: StemForms) -> [(token: String?, range: Range<Int>)] {
    if let known = stems[forms.language] { return known }
    var found: [(token: String?, range: Range<Int>)] = []
    bytes.withUnsafeBufferPointer { forms.forEach(in: $0) { found.append(($0, $1)) } }
    stems[forms.language] = found
    return found
  }
}
