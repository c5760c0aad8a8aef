import SQLite

extension Archive {
  /// Counts the articles that call someone a leader whom the gazetteer does not know, the most
  /// frequent first.
  public func leaderCandidateCounts() throws -> [NamedCount] {
    let isThere = try connection.value(
      "SELECT count(*) FROM sqlite_schema WHERE name = 'leader_candidate'", as: Int.self)
    guard isThere == 1 else { return [] }
    return try connection.rows(
      """
      SELECT name, title, country, count(*) AS articles FROM leader_candidate
      GROUP BY name, title, country ORDER BY articles DESC, name, title, country
      """
    ).map { row in
      NamedCount(
        id: try row.get("name"),
        name:
          "\(try row.get("title", as: String.self)), \(try row.get("country", as: String.self))",
        articles: try row.get("articles"))
    }
  }
}
