import SQLite

/// What an archive holds, in figures.
public struct ArchiveStatistics: Sendable {
  /// The number of articles.
  public var articles: Int
  /// The number of older versions kept.
  public var olderVersions: Int
  /// The number of articles whose date is unknown.
  public var undated: Int
  /// The earliest publication date, as ISO text; `nil` if no article is dated.
  public var firstPublished: String?
  /// The latest publication date.
  public var lastPublished: String?
  /// The number of words of all bodies.
  public var words: Int
  /// The number of distinct sources.
  public var sources: Int
  /// The number of countries named.
  public var countries: Int
  /// The number of leaders named.
  public var leaders: Int
  /// The size of the file in bytes.
  public var fileSize: Int
  /// What the originals of articles take.
  public var originals: OriginalCounts
  /// The sources with most articles.
  public var topSources: [NamedCount]
  /// The languages stated, most articles first.
  public var languages: [NamedCount]
}

/// How many articles share something.
public struct NamedCount: Hashable, Sendable {
  /// Its identifier: an ISO code, a leader's id, a language tag or a source's name.
  public var id: String
  /// What people call it.
  public var name: String
  /// The number of articles.
  public var articles: Int
}

extension Archive {
  /// Counts what the archive holds.
  public func statistics() throws -> ArchiveStatistics {
    let row = try connection.row(
      """
      SELECT count(*) AS articles, count(*) - count(published) AS undated,
        min(published) AS first, max(published) AS last, coalesce(sum(words), 0) AS words
      FROM article
      """)
    guard let row else { preconditionFailure("an aggregate gave no row") }
    return ArchiveStatistics(
      articles: try row.get("articles"), olderVersions: try count("article_version"),
      undated: try row.get("undated"), firstPublished: try row.get("first"),
      lastPublished: try row.get("last"), words: try row.get("words"),
      sources: try count("source WHERE id IN (SELECT source_id FROM article)"),
      countries: try count("country WHERE code IN (SELECT code FROM article_country)"),
      leaders: try count("leader WHERE id IN (SELECT leader_id FROM article_leader)"),
      fileSize: FileFacts(path: path).size, originals: try originalCounts(),
      topSources: try Array(sourceCounts().prefix(10)), languages: try languageCounts())
  }

  /// Returns the sources with their numbers of articles, most first.
  public func sourceCounts() throws -> [NamedCount] {
    try counts(
      """
      SELECT name AS id, name, count(*) AS articles FROM article JOIN source ON source.id = source_id
      GROUP BY source.id ORDER BY articles DESC, folded
      """)
  }

  /// Returns the languages with their numbers of articles, most first.
  public func languageCounts() throws -> [NamedCount] {
    try counts(
      """
      SELECT language AS id, language AS name, count(*) AS articles FROM article
      WHERE language IS NOT NULL GROUP BY language ORDER BY articles DESC, language
      """)
  }

  /// Returns the countries with their numbers of articles, most first.
  public func countryCounts() throws -> [NamedCount] {
    try counts(
      """
      SELECT code AS id, name, count(*) AS articles FROM article_country JOIN country USING (code)
      GROUP BY code ORDER BY articles DESC, code
      """)
  }

  /// Returns the leaders with their numbers of articles, most first.
  public func leaderCounts() throws -> [NamedCount] {
    try counts(
      """
      SELECT leader_id AS id, name, count(*) AS articles
      FROM article_leader JOIN leader ON leader.id = leader_id
      GROUP BY leader_id ORDER BY articles DESC, leader_id
      """)
  }

  private func counts(_ sql: String) throws -> [NamedCount] {
    try connection.rows(sql).map { row in
      NamedCount(
        id: try row.get("id"), name: try row.get("name"), articles: try row.get("articles"))
    }
  }

  private func count(_ table: String) throws -> Int {
    try connection.value("SELECT count(*) FROM \(table)") ?? 0
  }
}
