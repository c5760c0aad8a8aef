import ArticleModel
public import Storage

/// A whole article as a person reads it.
public struct ArticleText {
  private let style: TextStyle

  /// Creates a printer of articles.
  public init(style: TextStyle) {
    self.style = style
  }

  /// Returns the article, with what is known beside it, and a line break at its end.
  public func text(
    _ stored: StoredArticle, _ details: ArticleDetails = ArticleDetails()
  ) -> String {
    let article = stored.article
    let wrapper = LineWrapper(width: style.width, indent: 0)
    var blocks = [wrapper.wrap([(SafeText.line(article.title), { style.apply(.title, to: $0) })])]
    if let summary = article.summary {
      blocks.append(wrapper.wrap(SafeText.line(summary)))
    }
    blocks.append(facts(stored, details).joined(separator: "\n"))
    for paragraph in SafeText.block(article.body).split(separator: "\n\n") {
      let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false)
      blocks.append(lines.map { wrapper.wrap(String($0)) }.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func facts(_ stored: StoredArticle, _ details: ArticleDetails) -> [String] {
    let article = stored.article
    let countries = stored.tags.countries.map { "\($0.name) (\($0.mentions))" }
    let leaders = stored.tags.leaders.map { "\($0.name) (\($0.mentions))" }
    let regions = stored.tags.regions.map { "\($0.name) (\($0.mentions))" }
    let facts: [(String, String?)] = [
      ("Article", number(stored)), ("Date", date(article)),
      ("Other dates", list(article.otherDates.map(evidence))),
      ("Modified", article.modified?.description), ("Captured", article.captured),
      ("Source", article.source), ("Byline", article.byline), ("Address", article.url),
      ("Domain", article.domain), ("Language", article.language),
      ("External id", article.externalID), ("Countries", list(countries)),
      ("Leaders", list(leaders)), ("Regions", list(regions)), ("Words", String(stored.words)),
      ("Added", stored.addedAt),
      ("From", article.path),
      ("Original", original(details)), ("Left out", leftOut(details.leftOut)),
      ("Earlier", list(details.older.map { "version \($0.version) of \($0.addedAt)" })),
    ]
    return facts.compactMap { name, value in
      guard let value, !value.isEmpty else { return nil }
      let padding = String(repeating: " ", count: 13 - name.count)
      return style.apply(.label, to: name + ":") + padding + SafeText.line(value)
    }
  }

  private func number(_ stored: StoredArticle) -> String {
    stored.version > 1 ? "\(stored.id), version \(stored.version)" : "\(stored.id)"
  }

  private func date(_ article: Article) -> String {
    guard let published = article.published else { return "unknown" }
    return evidence(published)
  }

  private func evidence(_ date: PublicationDate) -> String {
    "\(date.date) (\(date.method.rawValue): \"\(date.original)\")"
  }

  private func original(_ details: ArticleDetails) -> String? {
    guard let kind = details.originalKind, let size = details.originalSize else { return nil }
    return "\(kind), \(size) bytes"
  }

  private func leftOut(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return count == 1 ? "1 line that the source repeats" : "\(count) lines that the source repeats"
  }

  private func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
