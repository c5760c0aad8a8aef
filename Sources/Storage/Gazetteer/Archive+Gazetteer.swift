import ArticleModel
public import Gazetteer
import SQLite

extension Archive {
  /// Returns what the user added to the gazetteer and took out of it.
  ///
  /// - Throws: ``ArchiveError``.
  public func gazetteerExtension() throws -> GazetteerExtension {
    try run {
      GazetteerExtension(
        leaders: try ownLeaders(), leaderAliases: try leaderAliases(),
        countryAliases: try countryAliases(), removedLeaders: try removedLeaders(),
        removedNames: try removedNames())
    }
  }

  private func ownLeaders() throws -> [Leader] {
    var terms: [String: [Leader.Term]] = [:]
    let rows = try connection.rows(
      """
      SELECT leader_id, country, office, title, first_day, last_day FROM gazetteer_term
      ORDER BY leader_id, first_day
      """)
    for row in rows {
      let last: String? = try row.get("last_day")
      let term = Leader.Term(
        country: try row.get("country"),
        office: Leader.Office(rawValue: try row.get("office")) ?? .deFacto,
        title: try row.get("title"), from: PartialDate(try row.get("first_day", as: String.self)),
        to: last.flatMap { PartialDate($0) })
      terms[try row.get("leader_id"), default: []].append(term)
    }
    for row in try connection.rows(
      """
      SELECT leader_id, organisation, title, first_day, last_day FROM gazetteer_organisation_term
      ORDER BY leader_id, first_day
      """)
    {
      let last: String? = try row.get("last_day")
      terms[try row.get("leader_id"), default: []].append(
        Leader.Term(
          organisation: try row.get("organisation"), title: try row.get("title"),
          from: PartialDate(try row.get("first_day", as: String.self)),
          to: last.flatMap { PartialDate($0) }))
    }
    return try connection.rows("SELECT id, name, short FROM gazetteer_leader ORDER BY id")
      .map { row in
        let id: String = try row.get("id")
        return Leader(
          id: id, name: try row.get("name"), short: try row.get("short"), terms: terms[id] ?? [])
      }
  }

  private func leaderAliases() throws -> [GazetteerExtension.LeaderAlias] {
    try connection.rows(
      "SELECT key, name, is_short FROM gazetteer_name WHERE subject = 'leader' ORDER BY key, name"
    ).map { row in
      GazetteerExtension.LeaderAlias(
        id: try row.get("key"), name: try row.get("name"), isShort: try row.get("is_short"))
    }
  }

  private func countryAliases() throws -> [GazetteerExtension.CountryAlias] {
    try connection.rows(
      "SELECT key, name, language FROM gazetteer_name WHERE subject = 'country' ORDER BY key, name"
    ).map { row in
      GazetteerExtension.CountryAlias(
        code: try row.get("key"), name: try row.get("name"), language: try row.get("language"))
    }
  }

  private func removedLeaders() throws -> Set<String> {
    Set(
      try connection.rows(
        "SELECT key FROM gazetteer_removal WHERE subject = 'leader' AND name = ''"
      ).map { try $0.get("key", as: String.self) })
  }

  private func removedNames() throws -> [GazetteerExtension.RemovedName] {
    try connection.rows(
      "SELECT key, name FROM gazetteer_removal WHERE name <> '' ORDER BY subject, key, name"
    ).map { row in
      GazetteerExtension.RemovedName(subject: try row.get("key"), name: try row.get("name"))
    }
  }
}
