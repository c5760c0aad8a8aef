import ArticleModel
import SQLite

extension Archive {
  /// Returns an article, or `nil` if there is none of this number.
  ///
  /// A brief one has of its tags only countries and leaders, and of its dates only the one that counts.
  public func article(_ id: Int64, isBrief: Bool = false) throws -> StoredArticle? {
    guard let row = try connection.row("\(ArticleRow.selection) WHERE article.id = ?", [id]) else {
      return nil
    }
    guard !isBrief else {
      return try ArticleRow.article(
        from: row,
        tags: ArticleTags(countries: countryTags(of: id), leaders: leaderTags(of: id)))
    }
    var stored = try ArticleRow.article(from: row, tags: tags(of: id))
    stored.article.otherDates = try otherDates(of: id)
    return stored
  }

  private func otherDates(of id: Int64) throws -> [PublicationDate] {
    try connection.rows(
      """
      SELECT date, method, original, zone FROM article_date
      WHERE article_id = ? ORDER BY position
      """, [id]
    ).compactMap { row in
      guard let date = PartialDate(try row.get("date", as: String.self)) else { return nil }
      return PublicationDate(
        date: date, method: .init(rawValue: try row.get("method")) ?? .record,
        original: try row.get("original"), zone: try row.get("zone"))
    }
  }

  /// Returns what is known of an article beside the article.
  public func details(of id: Int64) throws -> ArticleDetails {
    let row = try connection.row(
      "SELECT kind, size FROM original WHERE article_id = ?", [id])
    return ArticleDetails(
      older: try olderVersions(of: id), leftOut: try leftOutParagraphs(of: id).count,
      originalKind: try row?.get("kind"), originalSize: try row?.get("size"))
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
      original_url, language, published, published_method, published_original, published_zone,
      words, extra, path, domain, captured, modified, replaced, language_method, version, added_at
    FROM article LEFT JOIN source ON source.id = source_id
    """

  static func article(from row: Row, tags: ArticleTags) throws -> StoredArticle {
    var article = Article(
      externalID: try row.get("external_id"), title: try row.get("title"),
      summary: try row.get("summary"), body: try row.get("body"), byline: try row.get("byline"),
      source: try row.get("source"), domain: try row.get("domain"), url: try row.get("url"),
      originalURL: try row.get("original_url"), language: try row.get("language"),
      published: try published(from: row), extra: try row.get("extra"),
      path: try row.get("path", as: String?.self) ?? "")
    article.captured = try row.get("captured")
    article.modified = try row.get("modified", as: String?.self).flatMap { PartialDate($0) }
    article.replacedCharacters = try row.get("replaced")
    article.languageMethod = try row.get("language_method", as: String?.self)
      .flatMap { LanguageMethod(rawValue: $0) }
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
      original: try row.get("published_original", as: String?.self) ?? text,
      zone: try row.get("published_zone"))
  }
}
