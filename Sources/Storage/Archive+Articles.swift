import ArticleModel
import SQLite

extension Archive {
  /// Returns an article, or `nil` if there is none of this number.
  public func article(_ id: Int64) throws -> StoredArticle? {
    guard let row = try connection.row("\(ArticleRow.selection) WHERE article.id = ?", [id]) else {
      return nil
    }
    return try ArticleRow.article(from: row, tags: tags(of: id))
  }

  /// Returns the older versions of an article, oldest first; none for an article that never changed.
  public func olderVersions(of id: Int64) throws -> [ArticleVersion] {
    try connection.rows(
      """
      SELECT version, title, words, added_at FROM article_version
      WHERE article_id = ? ORDER BY version
      """, [id]
    ).map { row in
      ArticleVersion(
        version: try row.get("version"), title: try row.get("title"),
        words: try row.get("words"), addedAt: try row.get("added_at"))
    }
  }

  /// Returns an article as one of its versions had it; tags are those of the newest.
  ///
  /// - Throws: ``ArchiveError/noVersion(id:version:)`` and ``ArchiveError/noArticle(id:)``.
  public func article(_ id: Int64, version: Int) throws -> StoredArticle {
    guard var stored = try article(id) else { throw ArchiveError.noArticle(id: id) }
    guard version != stored.version else { return stored }
    let row = try connection.row(
      """
      SELECT title, summary, body, byline, published, words, added_at FROM article_version
      WHERE article_id = ? AND version = ?
      """, [id, version])
    guard let row else { throw ArchiveError.noVersion(id: id, version: version) }
    stored.article.title = try row.get("title")
    stored.article.summary = try row.get("summary")
    stored.article.body = try row.get("body")
    stored.article.byline = try row.get("byline")
    stored.article.published = try published(in: row, newest: stored.article.published)
    stored.words = try row.get("words")
    stored.version = version
    stored.addedAt = try row.get("added_at")
    return stored
  }

  /// The date that an older version had; versions keep the date alone.
  private func published(in row: Row, newest: PublicationDate?) throws -> PublicationDate? {
    guard let text = try row.get("published", as: String?.self), let date = PartialDate(text) else {
      return nil
    }
    guard let newest, newest.date == date else {
      return PublicationDate(date: date, method: .record, original: text)
    }
    return newest
  }
}

/// Reads rows of the table `article`.
enum ArticleRow {
  static let selection = """
    SELECT article.id, external_id, title, summary, body, byline, source.name AS source, url,
      original_url, language, published, published_method, published_original, words, extra, path,
      version, added_at
    FROM article LEFT JOIN source ON source.id = source_id
    """

  static func article(from row: Row, tags: ArticleTags) throws -> StoredArticle {
    let article = Article(
      externalID: try row.get("external_id"), title: try row.get("title"),
      summary: try row.get("summary"), body: try row.get("body"), byline: try row.get("byline"),
      source: try row.get("source"), url: try row.get("url"),
      originalURL: try row.get("original_url"), language: try row.get("language"),
      published: try published(from: row), extra: try row.get("extra"),
      path: try row.get("path", as: String?.self) ?? "")
    return StoredArticle(
      id: try row.get("id"), article: article, tags: tags, words: try row.get("words"),
      version: try row.get("version"), addedAt: try row.get("added_at"))
  }

  private static func published(from row: Row) throws -> PublicationDate? {
    let text = try row.get("published", as: String?.self)
    guard let text, let date = PartialDate(text) else { return nil }
    let method = try row.get("published_method", as: String?.self)
    return PublicationDate(
      date: date, method: method.flatMap { .init(rawValue: $0) } ?? .record,
      original: try row.get("published_original", as: String?.self) ?? text)
  }
}
