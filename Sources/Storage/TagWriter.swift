import ArticleModel
import SQLite

/// Writes the tags of articles.
final class TagWriter {
  private let insertCountry: Statement
  private let insertLeader: Statement
  private let insertOrganisation: Statement
  private let insertRegion: Statement
  private let insertArticleCountry: Statement
  private let insertArticleLeader: Statement
  private let insertArticleOrganisation: Statement
  private let insertArticleRegion: Statement
  private let insertEvidence: Statement
  private let insertCandidate: Statement
  private let deletions: [Statement]
  private var named: Set<String> = []

  init(_ connection: Connection) throws {
    func naming(_ table: String, _ key: String) throws -> Statement {
      try connection.prepare(
        """
        INSERT INTO \(table) (\(key), name) VALUES (?, ?)
        ON CONFLICT (\(key)) DO UPDATE SET name = excluded.name
        """)
    }
    insertCountry = try naming("country", "code")
    insertLeader = try naming("leader", "id")
    insertOrganisation = try naming("organisation", "id")
    insertRegion = try naming("region", "id")
    insertArticleCountry = try connection.prepare(
      """
      INSERT INTO article_country (article_id, code, mentions, in_title, focus, is_focus)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    insertArticleLeader = try connection.prepare(
      """
      INSERT INTO article_leader
        (article_id, leader_id, country, organisation, mentions, in_office)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    insertArticleOrganisation = try connection.prepare(
      "INSERT INTO article_organisation (article_id, organisation_id, mentions) VALUES (?, ?, ?)")
    insertArticleRegion = try connection.prepare(
      "INSERT INTO article_region (article_id, region_id, mentions) VALUES (?, ?, ?)")
    insertEvidence = try connection.prepare(
      """
      INSERT INTO article_evidence (article_id, mentions, ambiguous, leader_countries)
      VALUES (?, ?, ?, ?)
      """)
    insertCandidate = try connection.prepare(
      """
      INSERT OR IGNORE INTO leader_candidate (article_id, name, title, country)
      VALUES (?, ?, ?, ?)
      """)
    deletions = try [
      "article_country", "article_leader", "article_organisation", "article_region",
      "article_evidence", "leader_candidate",
    ].map { try connection.prepare("DELETE FROM \($0) WHERE article_id = ?") }
  }

  func insert(_ tags: ArticleTags, of id: Int64) throws {
    for tag in tags.countries {
      if named.insert(tag.code).inserted { try insertCountry.run([tag.code, tag.name]) }
      try insertArticleCountry.run([
        id, tag.code, tag.mentions, tag.inTitle, tag.focus, tag.isFocus,
      ])
    }
    for tag in tags.leaders {
      if named.insert(tag.id).inserted { try insertLeader.run([tag.id, tag.name]) }
      try insertArticleLeader.run([
        id, tag.id, tag.country ?? "", tag.organisation, tag.mentions, tag.isInOffice,
      ])
    }
    for tag in tags.organisations {
      if named.insert("org:" + tag.code).inserted {
        try insertOrganisation.run([tag.code, tag.name])
      }
      try insertArticleOrganisation.run([id, tag.code, tag.mentions])
    }
    for tag in tags.regions {
      if named.insert("region:" + tag.id).inserted { try insertRegion.run([tag.id, tag.name]) }
      try insertArticleRegion.run([id, tag.id, tag.mentions])
    }
    for candidate in tags.candidates {
      try insertCandidate.run([id, candidate.name, candidate.title, candidate.country])
    }
    if !tags.mentions.isEmpty || !tags.ambiguous.isEmpty {
      try insertEvidence.run([
        id, EvidenceText.mentions(tags.mentions), EvidenceText.ambiguous(tags.ambiguous),
        EvidenceText.codes(tags.leaderCountries),
      ])
    }
  }

  func delete(of id: Int64) throws {
    for deletion in deletions { try deletion.run([id]) }
  }

  /// Forgets which names it has written, as it must after a transaction was undone.
  func forget() {
    named = []
  }
}
