import ArticleModel
import SQLite
import TextProcessing

/// Decides whether the archive has an article already.
enum Duplicates {
  /// Whether the article of this number has, or once had, the same text.
  static func has(
    _ prepared: PreparedArticle, article id: Int64, in connection: Connection
  ) throws -> Bool {
    let isTitleCorrected = try connection.value(
      "SELECT 1 FROM correction WHERE article_id = ? AND field = 'title'", [id], as: Bool.self)
    let texts = try connection.rows(
      """
      SELECT title, body, id FROM article
      WHERE id = ?1 AND (fingerprint = ?2 OR kept_fingerprint = ?2)
      UNION ALL
      SELECT title, body, NULL FROM article_version WHERE article_id = ?1 AND fingerprint = ?2
      """, [id, prepared.fingerprint])
    // The fingerprint is of the text as it came, before a person corrected the title.
    return try texts.contains { row in
      try hasBody(row, of: prepared, in: connection)
        && (isTitleCorrected == true || isSame(row, "title", prepared.article.title))
    }
  }

  /// Returns the article that this one repeats, now or in an older version, if there is one.
  ///
  /// An article with corrections is compared both as it came and as it is.
  static func copy(of prepared: PreparedArticle, in connection: Connection) throws -> Int64? {
    // Two statements: with OR, SQLite would look for other ways to run it each time.
    for column in ["fingerprint", "kept_fingerprint"] {
      let candidates = try connection.rows(
        "\(selection) WHERE article.\(column) = ? ORDER BY article.id", [prepared.fingerprint])
      for candidate in candidates
      where try hasTitle(candidate, of: prepared)
        && hasBody(candidate, of: prepared, in: connection)
        && isSameOutlet(candidate, prepared.article)
      {
        return try candidate.get("id", as: Int64.self)
      }
    }
    let older = try connection.rows(
      "SELECT DISTINCT article_id FROM article_version WHERE fingerprint = ? ORDER BY article_id",
      [prepared.fingerprint])
    for id in try older.map({ try $0.get(0, as: Int64.self) })
    where try has(prepared, article: id, in: connection)
      && mayShareOutlet(prepared.article, with: id, in: connection)
    {
      return id
    }
    return nil
  }

  /// Whether an article may come from the outlet of a stored one.
  static func mayShareOutlet(
    _ article: Article, with id: Int64, in connection: Connection
  ) throws -> Bool {
    let row = try connection.row("\(selection) WHERE article.id = ?", [id])
    return try row.map { try isSameOutlet($0, article) } ?? false
  }

  private static let selection = """
    SELECT article.id, title, first_title.original AS first_title, body, url,
      source.folded AS source, first_url.original AS first_url,
      first_source.original AS first_source
    FROM article LEFT JOIN source ON source.id = source_id
      LEFT JOIN correction AS first_title
        ON first_title.article_id = article.id AND first_title.field = 'title'
      LEFT JOIN correction AS first_url
        ON first_url.article_id = article.id AND first_url.field = 'url'
      LEFT JOIN correction AS first_source
        ON first_source.article_id = article.id AND first_source.field = 'source'
    """

  private static func hasTitle(_ row: Row, of prepared: PreparedArticle) throws -> Bool {
    let title = prepared.article.title.collapsingWhitespace
    let first = try row.get("first_title", as: String?.self)
    return try first?.collapsingWhitespace == title || isSame(row, "title", title)
  }

  /// Whether a row has the text, as it stands or with the lines that were left out of it.
  private static func hasBody(
    _ row: Row, of prepared: PreparedArticle, in connection: Connection
  ) throws -> Bool {
    if try isSame(row, "body", prepared.article.body) { return true }
    guard let id = try row.get("id", as: Int64?.self) else { return false }
    let lines = try LeftOutLines.lines(of: id, in: connection)
    guard !lines.isEmpty else { return false }
    return try LeftOutLines.restored(row.get("body"), lines).collapsingWhitespace
      == prepared.article.body.collapsingWhitespace
  }

  private static func isSameOutlet(_ row: Row, _ article: Article) throws -> Bool {
    let source = try row.get("source", as: String?.self)
    let url = try row.get("url", as: String?.self)
    let firstSource = try row.get("first_source", as: String?.self).map(folded)
    let firstURL = try row.get("first_url", as: String?.self)
    return isSameOutlet(article, source: source, url: url)
      || ((firstSource ?? firstURL) != nil
        && isSameOutlet(article, source: firstSource ?? source, url: firstURL ?? url))
  }

  /// Whether two articles may come from one outlet: by name where both have one, else by host.
  private static func isSameOutlet(_ article: Article, source: String?, url: String?) -> Bool {
    if let source, let other = article.source { return source == folded(other) }
    if let url, let other = article.url { return host(of: url) == host(of: other) }
    return true
  }

  private static func isSame(_ row: Row, _ column: String, _ text: String) throws -> Bool {
    try row.get(column, as: String.self).collapsingWhitespace == text.collapsingWhitespace
  }

  private static func folded(_ source: String) -> String {
    Folding.fold(source).collapsingWhitespace
  }

  private static func host(of url: String) -> Substring {
    guard let scheme = url.firstRange(of: "://") else { return url[...] }
    return url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
  }
}
