import ArticleModel
public import Search
public import Storage

/// What `find`, `show` and `export` write of a stored article as JSON.
public struct StoredArticleRecord: Encodable {
  private let stored: StoredArticle
  private let snippet: MarkedText?
  private let title: MarkedText?
  private let copyOf: Int64?
  private let hasBody: Bool

  /// Creates the record of a search result.
  public init(_ hit: SearchHit) {
    stored = hit.stored
    snippet = hit.snippet
    title = hit.title
    copyOf = hit.copyOf
    hasBody = false
  }

  /// Creates the record of an article, with its text or without.
  public init(_ stored: StoredArticle, hasBody: Bool) {
    self.stored = stored
    snippet = nil
    title = nil
    copyOf = nil
    self.hasBody = hasBody
  }

  /// Every key is written, with `null` for what is not known.
  public func encode(to encoder: any Encoder) throws {
    let article = stored.article
    var container = encoder.container(keyedBy: ArticleKey.self)
    try container.encode(stored.id, forKey: .id)
    try container.encodeDescription(of: article)
    try container.encodeEvidence(of: article)
    try container.encodeTags(stored.tags)
    try container.encode(article.summary, forKey: .summary)
    try container.encode(stored.words, forKey: .words)
    try container.encode(stored.version, forKey: .version)
    try container.encode(stored.addedAt, forKey: .addedAt)
    try container.encodeIfPresent(snippet?.text, forKey: .snippet)
    try container.encodeIfPresent(snippet?.characterMarks, forKey: .snippetMarks)
    try container.encodeIfPresent(title?.characterMarks, forKey: .titleMarks)
    if snippet != nil { try container.encode(copyOf, forKey: .copyOf) }
    if hasBody {
      try container.encode(article.body, forKey: .body)
      try container.encode(article.extra, forKey: .extra)
    }
  }
}
