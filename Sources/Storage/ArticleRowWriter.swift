import ArticleModel
import SQLite

/// Writes the rows of the table `article`.
struct ArticleRowWriter {
  private let connection: Connection
  private let insertion: Statement
  private let update: Statement
  private let insertDate: Statement
  private let deleteDates: Statement

  private static let columns = [
    "external_id", "title", "summary", "body", "byline", "source_id", "url", "original_url",
    "language", "published", "published_precision", "published_method", "published_original",
    "words", "extra", "path", "domain", "captured", "modified", "published_zone", "replaced",
    "language_method", "fingerprint", "kept_fingerprint",
  ]

  init(_ connection: Connection) throws {
    self.connection = connection
    let marks = Self.columns.map { _ in "?" }.joined(separator: ", ")
    // Without RETURNING, for which SQLite opens a savepoint: at each of those FTS5
    // writes out what it has gathered, and adding takes three times as long.
    insertion = try connection.prepare(
      """
      INSERT INTO article (\(Self.columns.joined(separator: ", ")), added_at)
      VALUES (\(marks), ?)
      """)
    let assignments = Self.columns.map { "\($0) = ?" }.joined(separator: ", ")
    update = try connection.prepare(
      "UPDATE article SET \(assignments), version = ?, changed_at = ? WHERE id = ?")
    insertDate = try connection.prepare(
      """
      INSERT INTO article_date (article_id, position, date, method, original, zone)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    deleteDates = try connection.prepare("DELETE FROM article_date WHERE article_id = ?")
  }

  /// Inserts a row and returns its number; the fingerprint is that of the text as it came.
  func insert(
    _ prepared: PreparedArticle, fingerprint: Int64, source: Int64?, addedAt: String
  ) throws -> Int64 {
    let values = Self.values(of: prepared, fingerprint: fingerprint, source: source)
    try insertion.run(values + [addedAt])
    let id = connection.lastInsertedRowID
    try insertDates(of: prepared.article, article: id)
    return id
  }

  /// Overwrites a row; the fingerprint is that of the text as it came, without corrections.
  func update(
    _ id: Int64, _ prepared: PreparedArticle, fingerprint: Int64, source: Int64?, version: Int,
    changedAt: String?
  ) throws {
    try update.run(
      Self.values(of: prepared, fingerprint: fingerprint, source: source)
        + [version, changedAt, id])
    try deleteDates.run([id])
    try insertDates(of: prepared.article, article: id)
  }

  private func insertDates(of article: Article, article id: Int64) throws {
    for (position, date) in article.otherDates.enumerated() {
      try insertDate.run([
        id, position, date.date.description, date.method.rawValue, date.original, date.zone,
      ])
    }
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
      prepared.words, article.extra, article.path, article.domain, article.captured,
      article.modified?.description, published?.zone, article.replacedCharacters,
      article.languageMethod?.rawValue, fingerprint,
      prepared.fingerprint == fingerprint ? nil : prepared.fingerprint,
    ]
  }
}
