import ArticleModel
import SQLite
import SearchIndex

/// Keeps the full-text index in step with the articles.
///
/// The index reads its text from a view, so a row must leave it before the
/// article changes and enter it again afterwards.
struct IndexWriter {
  private let insertEntry: Statement
  private let insertRow: Statement
  private let deleteRow: Statement
  private let deleteEntry: Statement
  private let insertStale: Statement
  private let updateForms: Statement
  private let insertStored: Statement

  init(_ connection: Connection) throws {
    let columns = SearchIndexSchema.Column.allCases.map(\.rawValue).joined(separator: ", ")
    let table = SearchIndexSchema.table
    insertEntry = try connection.prepare(
      """
      INSERT INTO index_entry (article_id, title_forms, text_forms, facets) VALUES (?, ?, ?, ?)
      """)
    insertRow = try connection.prepare(
      "INSERT INTO \(table) (rowid, \(columns)) VALUES (?, ?, ?, ?, ?, ?, ?)")
    deleteRow = try connection.prepare(
      """
      INSERT INTO \(table) (\(table), rowid, \(columns))
      SELECT 'delete', article_id, \(columns)
      FROM \(SearchIndexSchema.content) WHERE article_id = ?
      """)
    deleteEntry = try connection.prepare("DELETE FROM index_entry WHERE article_id = ?")
    updateForms = try connection.prepare(
      "UPDATE index_entry SET title_forms = ?, text_forms = ? WHERE article_id = ?")
    insertStored = try connection.prepare(
      """
      INSERT INTO \(table) (rowid, \(columns))
      SELECT article_id, \(columns) FROM \(SearchIndexSchema.content) WHERE article_id = ?
      """)
    insertStale = try connection.prepare(
      """
      INSERT INTO index_stale (article_id) SELECT ?1 FROM index_coverage
      WHERE ?1 <= max(measured_through, listed_through)
      """)
  }

  /// Enters an article that stands in its table.
  func insert(_ id: Int64, _ prepared: PreparedArticle, source: Int64?) throws {
    let article = prepared.article
    let facets = Self.facets(of: prepared, source: source)
    try insertEntry.run([id, prepared.titleForms, prepared.textForms, facets])
    try insertRow.run([
      id, article.title, article.summary ?? "", article.body, prepared.titleForms,
      prepared.textForms, facets,
    ])
  }

  /// Takes an article out; it must still be as it was when it was entered.
  func delete(_ id: Int64) throws {
    try deleteRow.run([id])
    try deleteEntry.run([id])
    try insertStale.run([id])
  }

  /// Gives an article other forms of its words.
  func replaceForms(of id: Int64, title: String, text: String) throws {
    try deleteRow.run([id])
    try updateForms.run([title, text, id])
    try insertStored.run([id])
    try insertStale.run([id])
  }

  private static func facets(of prepared: PreparedArticle, source: Int64?) -> String {
    var tokens = [FacetToken.everyArticle]
    tokens += FacetToken.dates(prepared.article.published?.date)
    tokens += FacetToken.tags(prepared.tags)
    if let source { tokens.append(.source(source)) }
    if let language = prepared.article.language { tokens.append(.language(language)) }
    return tokens.map(\.text).joined(separator: " ")
  }
}

extension FacetToken {
  /// The tokens of an article's tags.
  fileprivate static func tags(_ tags: ArticleTags) -> [FacetToken] {
    var tokens: [FacetToken] = tags.countries.map { .country($0.code) }
    tokens += tags.countries.filter(\.isFocus).map { .about($0.code) }
    tokens += tags.leaders.map { .leader($0.id) }
    tokens += tags.leaders.filter { $0.isInOffice == true }.map { .inOffice($0.id) }
    tokens += tags.leaderCountries.map { .leaderOf($0) }
    tokens += tags.organisations.map { .organisation($0.code) }
    tokens += tags.regions.map { .region($0.id) }
    if !tags.ambiguous.isEmpty { tokens.append(.openCountry) }
    return tokens
  }
}
