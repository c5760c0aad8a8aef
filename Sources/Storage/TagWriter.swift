import ArticleModel
import SQLite

/// Writes the countries and leaders of articles.
final class TagWriter {
  private let insertCountry: Statement
  private let insertLeader: Statement
  private let insertArticleCountry: Statement
  private let insertArticleLeader: Statement
  private let deleteCountries: Statement
  private let deleteLeaders: Statement
  private var named: Set<String> = []

  init(_ connection: Connection) throws {
    insertCountry = try connection.prepare(
      "INSERT INTO country (code, name) VALUES (?, ?) ON CONFLICT (code) DO UPDATE SET name = excluded.name"
    )
    insertLeader = try connection.prepare(
      "INSERT INTO leader (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name"
    )
    insertArticleCountry = try connection.prepare(
      "INSERT INTO article_country (article_id, code, mentions, in_title) VALUES (?, ?, ?, ?)")
    insertArticleLeader = try connection.prepare(
      "INSERT INTO article_leader (article_id, leader_id, country, mentions) VALUES (?, ?, ?, ?)")
    deleteCountries = try connection.prepare("DELETE FROM article_country WHERE article_id = ?")
    deleteLeaders = try connection.prepare("DELETE FROM article_leader WHERE article_id = ?")
  }

  func insert(_ tags: ArticleTags, of id: Int64) throws {
    for tag in tags.countries {
      if named.insert(tag.code).inserted { try insertCountry.run([tag.code, tag.name]) }
      try insertArticleCountry.run([id, tag.code, tag.mentions, tag.inTitle])
    }
    for tag in tags.leaders {
      if named.insert(tag.id).inserted { try insertLeader.run([tag.id, tag.name]) }
      try insertArticleLeader.run([id, tag.id, tag.country, tag.mentions])
    }
  }

  func delete(of id: Int64) throws {
    try deleteCountries.run([id])
    try deleteLeaders.run([id])
  }

  /// Forgets which names it has written, as it must after a transaction was undone.
  func forget() {
    named = []
  }
}
