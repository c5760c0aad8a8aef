public import Stemming
import TextProcessing

/// The stems of a text's words as tokens, in their order, so that phrases of them can be found.
///
/// A token begins with the mark of its language and ends in a digit, which keeps the English stemmer
/// from it.
public struct StemForms {
  /// Parts runs of words, so that no phrase crosses.
  public static let separator = "0"

  /// The language of the stems.
  public var language: StemmedLanguage { stemmer.language }
  private let stemmer: Stemmer
  private let mark: Unicode.Scalar

  /// Prepares for texts of a language.
  public init(_ language: StemmedLanguage) {
    stemmer = Stemmer(language)
    mark = FormMark.of(language)
  }

  /// Returns the token of a word; case and accents make no difference.
  public func token(of word: some StringProtocol) -> String { token(folded: Folding.fold(word)) }

  /// Calls the body with the token of each word and its place in the text; `nil` where the run of words is broken.
  public func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ body: (String?, Range<Int>) -> Void) {
    Words.forEach(in: bytes) { word in
      guard !word.isUnsegmented else { return body(nil, word.range) }
      body(
        token(folded: Folding.fold(UnsafeBufferPointer(rebasing: bytes[word.range]))), word.range)
    }
  }

  private func token(folded: String) -> String {
    var token = String.UnicodeScalarView()
    token.append(mark)
    // An apostrophe within would part the token.
    token.append(contentsOf: stemmer.stem(folded).unicodeScalars.lazy.filter { $0 != "'" })
    token.append("0")
    return String(token)
  }

  /// Adds the tokens of a text.
  func add(_ bytes: UnsafeBufferPointer<UInt8>, to forms: inout [String]) {
    var collected: [String] = []
    forEach(in: bytes) { token, _ in
      if let token {
        collected.append(token)
      } else if collected.last != Self.separator {
        collected.append(Self.separator)
      }
    }
    guard !collected.isEmpty else { return }
    if let last = forms.last, last != Self.separator { forms.append(Self.separator) }
    forms.append(contentsOf: collected)
  }
}

@available(*, unavailable)
extension StemForms: Sendable {}
