public import ArticleModel

/// How a better extraction changes one article.
public struct ArticleChange: Sendable {
  /// A part of an article that may change.
  public enum Part: String, CaseIterable, Sendable {
    case title, summary, byline, source, url, language, date, body
    /// Countries, leaders and what else tagging finds.
    case tags
    /// Domain, times, other dates and the like.
    case other
  }

  /// The article as it is stored.
  public let before: StoredArticle
  /// The article as it will be.
  public let after: Article
  /// What changes.
  public let parts: [Part]

  /// Compares an article with its replacement; `nil` if nothing changes.
  public init?(_ before: StoredArticle, _ replacement: TextReplacement) {
    let old = before.article
    let new = replacement.prepared.article
    var parts: [Part] = []
    if old.title != new.title { parts.append(.title) }
    if old.summary != new.summary { parts.append(.summary) }
    if old.byline != new.byline { parts.append(.byline) }
    if old.source != new.source { parts.append(.source) }
    if old.url != new.url { parts.append(.url) }
    if old.language != new.language { parts.append(.language) }
    if old.published?.date != new.published?.date { parts.append(.date) }
    if old.body != new.body { parts.append(.body) }
    if !before.tags.agree(with: replacement.prepared.tags) { parts.append(.tags) }
    if parts.isEmpty, old != new { parts.append(.other) }
    guard !parts.isEmpty else { return nil }
    self.before = before
    self.after = new
    self.parts = parts
  }
}
