import LanguageIdentification
import TextProcessing

/// Language tags as documents write them: `en`, `en-US`, `pt_BR`, `eng`.
public enum LanguageTag {
  /// Returns the lower-case primary subtag, or `nil` when the text is no tag.
  ///
  /// Codes of three letters and withdrawn ones become what BCP 47 prefers: `en`
  /// for `eng`, `he` for `iw`; Norwegian is `no`, whether Bokmål or Nynorsk.
  public static func primarySubtag(_ text: String) -> String? {
    let primary = text.trimmingWhitespace.prefix { $0 != "-" && $0 != "_" }
    let isTag =
      (2...3).contains(primary.utf8.count)
      && primary.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    guard isTag else { return nil }
    let tag = primary.lowercased()
    return LanguageNames.modern[tag] ?? tag
  }

  /// Returns the primary subtag of a tag, or that of a language's English name.
  public static func tag(_ text: String) -> String? {
    primarySubtag(text) ?? LanguageNames.tag(ofEnglish: text)
  }
}
