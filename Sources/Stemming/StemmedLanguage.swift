import TextProcessing

/// A language whose words are found with their endings, by its own rules.
///
/// English is not among them: the index's tokenizer knows its endings.
public enum StemmedLanguage: String, CaseIterable, Sendable {
  case arabic = "ar"
  case french = "fr"
  case german = "de"
  case portuguese = "pt"
  case russian = "ru"
  case spanish = "es"
  case turkish = "tr"

  /// The language of a BCP 47 tag; `nil` if its words are not stemmed.
  public init?(tag: String?) {
    guard let primary = tag?.prefix(while: { $0 != "-" && $0 != "_" }) else { return nil }
    self.init(rawValue: primary.lowercased())
  }

  /// Whether a word has a letter of the language's script.
  public func canWrite(_ word: some StringProtocol) -> Bool {
    word.unicodeScalars.contains { scalar in
      switch self {
      case .arabic: (0x620...0x6D3).contains(scalar.value)
      case .russian: (0x400...0x45F).contains(scalar.value)
      case .french, .german, .portuguese, .spanish, .turkish: Script.isLatin(scalar)
      }
    }
  }
}
