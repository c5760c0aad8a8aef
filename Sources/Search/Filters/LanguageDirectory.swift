import LanguageIdentification

/// Finds the languages of an archive by what users call them: tags and English names.
struct LanguageDirectory {
  private let tags: [String]

  /// Creates a directory of the tags that articles have.
  init(_ tags: [String]) {
    self.tags = tags
  }

  /// Returns the tag that is meant: `fr` for `fr`, `fr-CA`, `fra` and `French`.
  ///
  /// - Throws: ``FilterError`` if no article has it.
  func resolve(_ typed: String) throws(FilterError) -> String {
    let lowercased = typed.lowercased()
    let primary = String(lowercased.prefix { $0 != "-" && $0 != "_" })
    let named = LanguageNames.tag(ofEnglish: typed)
    let meant = [lowercased, primary, LanguageNames.modern[primary], named].compactMap { $0 }
    if let tag = meant.first(where: tags.contains) { return tag }
    throw FilterError(
      option: "--language", value: typed, reason: reason(named: named),
      candidates: tags.map { tag in LanguageNames.english(tag).map { "\(tag) (\($0))" } ?? tag })
  }

  private func reason(named tag: String?) -> String {
    guard !tags.isEmpty else {
      return "cannot be found: no article of the archive states a language"
    }
    return (tag.map { "(\($0)) " } ?? "") + "is the language of no article; the archive has"
  }
}
