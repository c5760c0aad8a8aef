import SQLite
import SearchIndex
import Storage

/// The tables that show the terms of the index; each is made for a connection alone when first asked for.
enum IndexTerms: String {
  /// A row a term: `term`, `doc` for the number of articles, `cnt`.
  case row
  /// A row an occurrence: `term`, `doc` for the article, `col`, `offset`.
  case instance
}

extension Archive {
  /// Returns the name of a table of the index's terms, which it makes if need be.
  func table(of terms: IndexTerms) throws -> String {
    let name = "temp.index_terms_\(terms.rawValue)"
    try connection.execute(
      """
      CREATE VIRTUAL TABLE IF NOT EXISTS \(name)
      USING fts5vocab (main, \(SearchIndexSchema.table), \(terms.rawValue))
      """)
    return name
  }

  /// Whether an FTS5 expression finds any article.
  func hasMatch(of expression: String) throws -> Bool {
    let table = SearchIndexSchema.table
    return try connection.value(
      "SELECT 1 FROM \(table) WHERE \(table) MATCH ? LIMIT 1", [expression], as: Int.self) != nil
  }
}
