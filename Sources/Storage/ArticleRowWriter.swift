import ArticleModel
import SQLite

/// Writes the rows of the table `article`.
struct ArticleRowWriter {
  private let insertion: Statement
  private let update: Statement

  private static let columns = [
    "external_id", "title", "summary", "body", "byline", "source_id", "url", "original_url",
    "language", "published", "published_precision", "published_method", "published_original",
    "words", "extra", "path", "fingerprint",
  ]

  init(_ connection: Connection) throws {
    let marks = Self.columns.map { _ in "?" }.joined(separator: ", ")
    insertion = try connection.prepare(
      """
      INSERT INTO article (\(Self.columns.joined(separator: ", ")), added_at)
      VALUES (\(marks), ?) RETURNING id
      """)
    let assignments = Self.columns.map { "\($0) = ?" }.joined(separator: ", ")
    update = try connection.prepare(
      "UPDATE article SET \(assignments), version = ?, changed_at = ? WHERE id = ?")
  }

  /// Inserts a row and returns its number.
  func insert(_ prepared: PreparedArticle, source: Int64?, addedAt: String) throws -> Int64 {
    let values = Self.values(of: prepared, fingerprint: prepared.fingerprint, source: source)
    try insertion.bind(values + [addedAt])
    defer { insertion.reset() }
    guard let row = try insertion.step() else {
      preconditionFailure("INSERT … RETURNING returned nothing")
    }
    let id: Int64 = try row.get(0)
    // The row is only certain to be there once the statement has ended.
    _ = try insertion.step()
    return id
  }

  /// Overwrites a row.
  ///
  /// - Parameter fingerprint: That of the text as it came, without corrections.
  func update(
    _ id: Int64, _ prepared: PreparedArticle, fingerprint: Int64, source: Int64?, version: Int,
    changedAt: String
  ) throws {
    try update.run(
      Self.values(of: prepared, fingerprint: fingerprint, source: source)
        + [version, changedAt, id])
  }

  private static func values(
    of prepared: PreparedArticle, fingerprint: Int64, source: Int64?
  ) -> [(any ValueConvertible)?] {
    let article = prepared.article
    let published = article.published
    return [
      article.externalID, article.title, article.summary, article.body, article.byline, source,
      article.url, article.originalURL, article.language, published?.date.description,
      published?.date.precision.rawValue, published?.method.rawValue, published?.original,
      prepared.words, article.extra, article.path, fingerprint,
    ]
  }
}
