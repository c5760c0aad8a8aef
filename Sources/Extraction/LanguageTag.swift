import TextProcessing

/// Language tags as documents write them: `en`, `en-US`, `pt_BR`.
public enum LanguageTag {
  /// Returns the lower-case primary subtag, or `nil` when the text is no tag.
  public static func primarySubtag(_ text: String) -> String? {
    let primary = text.trimmingWhitespace.prefix { $0 != "-" && $0 != "_" }
    let isTag =
      (2...3).contains(primary.utf8.count)
      && primary.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    return isTag ? primary.lowercased() : nil
  }
}
