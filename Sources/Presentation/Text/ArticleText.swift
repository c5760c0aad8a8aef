import ArticleModel
public import Storage

/// A whole article as a person reads it.
public struct ArticleText {
  private let style: TextStyle

  /// Creates a printer of articles.
  public init(style: TextStyle) {
    self.style = style
  }

  /// Returns the article, with the heads of its older versions, and a line break at its end.
  public func text(_ stored: StoredArticle, older: [ArticleVersion] = []) -> String {
    let article = stored.article
    let wrapper = LineWrapper(width: style.width, indent: 0)
    var blocks = [wrapper.wrap([(SafeText.line(article.title), { style.apply(.title, to: $0) })])]
    if let summary = article.summary {
      blocks.append(wrapper.wrap(SafeText.line(summary)))
    }
    blocks.append(facts(stored, older).joined(separator: "\n"))
    for paragraph in SafeText.block(article.body).split(separator: "\n\n") {
      let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false)
      blocks.append(lines.map { wrapper.wrap(String($0)) }.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func facts(_ stored: StoredArticle, _ older: [ArticleVersion]) -> [String] {
    let article = stored.article
    let countries = stored.tags.countries.map { "\($0.name) (\($0.mentions))" }
    let leaders = stored.tags.leaders.map { "\($0.name) (\($0.mentions))" }
    let facts: [(String, String?)] = [
      ("Article", number(stored)), ("Date", date(article)), ("Source", article.source),
      ("Byline", article.byline), ("Address", article.url), ("Language", article.language),
      ("External id", article.externalID), ("Countries", list(countries)),
      ("Leaders", list(leaders)), ("Words", String(stored.words)), ("Added", stored.addedAt),
      ("From", article.path),
      ("Earlier", list(older.map { "version \($0.version) of \($0.addedAt)" })),
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
    return "\(published.date) (\(published.method.rawValue): \"\(published.original)\")"
  }

  private func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
