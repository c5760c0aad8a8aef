import ArticleModel
public import Gazetteer
import SQLite

/// Changes what an archive adds to the built-in gazetteer.
public struct GazetteerEditor {
  private let archive: Archive

  /// Creates an editor of one archive's additions.
  public init(_ archive: Archive) {
    self.archive = archive
  }

  /// Adds a leader, or terms and names to one of the user's own; a removed one counts again.
  ///
  /// A built-in leader is taken over with his terms first, so that nothing is lost.
  ///
  /// - Throws: ``ArchiveError``.
  public func add(_ leader: Leader) throws {
    try archive.inTransaction {
      let isOwn =
        try archive.connection.value(
          "SELECT count(*) FROM gazetteer_leader WHERE id = ?", [leader.id], as: Int.self) != 0
      if !isOwn, let builtIn = Gazetteer.leaderList[id: leader.id] { try write(builtIn) }
      try write(leader)
      try archive.connection.execute(
        "DELETE FROM gazetteer_removal WHERE subject = 'leader' AND key = ? AND name = ''",
        [leader.id])
    }
  }

  /// Adds a name of a leader.
  public func add(_ alias: GazetteerExtension.LeaderAlias) throws {
    try name("leader", alias.id, alias.name, isShort: alias.isShort, language: nil)
  }

  /// Adds a name of a country.
  public func add(_ alias: GazetteerExtension.CountryAlias) throws {
    try name("country", alias.code, alias.name, isShort: false, language: alias.language)
  }

  /// Takes out a leader: one's own is forgotten, a built-in one counts no more.
  public func removeLeader(_ id: String) throws {
    try archive.inTransaction {
      try archive.connection.execute("DELETE FROM gazetteer_leader WHERE id = ?", [id])
      try archive.connection.execute(
        "DELETE FROM gazetteer_name WHERE subject = 'leader' AND key = ?", [id])
      if Gazetteer.leaderList.position(of: id) != nil { try removal("leader", id, "") }
    }
  }

  /// Takes out one name of a leader or a country.
  public func removeName(_ removed: GazetteerExtension.RemovedName, isCountry: Bool) throws {
    let subject = isCountry ? "country" : "leader"
    try archive.inTransaction {
      try archive.connection.execute(
        "DELETE FROM gazetteer_name WHERE subject = ? AND key = ? AND name = ?",
        [subject, removed.subject, removed.name])
      try removal(subject, removed.subject, removed.name)
    }
  }

  private func write(_ leader: Leader) throws {
    try archive.connection.execute(
      """
      INSERT INTO gazetteer_leader (id, name, short) VALUES (?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, short = excluded.short
      """, [leader.id, leader.name, leader.short])
    for term in leader.terms {
      if let organisation = term.organisation {
        try write(term, of: organisation, leader.id)
        continue
      }
      try archive.connection.execute(
        """
        INSERT INTO gazetteer_term (leader_id, country, office, title, first_day, last_day)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET office = excluded.office, last_day = excluded.last_day
        """,
        [
          leader.id, term.country, term.office.rawValue, term.title,
          term.from?.description ?? "0001", term.to?.description,
        ])
    }
    for name in leader.variants {
      try add(GazetteerExtension.LeaderAlias(id: leader.id, name: name))
    }
    for name in leader.shorts {
      try add(GazetteerExtension.LeaderAlias(id: leader.id, name: name, isShort: true))
    }
  }

  private func write(_ term: Leader.Term, of organisation: String, _ leader: String) throws {
    try archive.connection.execute(
      """
      INSERT INTO gazetteer_organisation_term (leader_id, organisation, title, first_day, last_day)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET last_day = excluded.last_day
      """,
      [
        leader, organisation, term.title, term.from?.description ?? "0001", term.to?.description,
      ])
  }

  private func name(
    _ subject: String, _ key: String, _ name: String, isShort: Bool, language: String?
  ) throws {
    try archive.inTransaction {
      try archive.connection.execute(
        """
        INSERT INTO gazetteer_name (subject, key, name, is_short, language) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET is_short = excluded.is_short, language = excluded.language
        """, [subject, key, name, isShort, language])
      try archive.connection.execute(
        "DELETE FROM gazetteer_removal WHERE subject = ? AND key = ? AND name = ?",
        [subject, key, name])
    }
  }

  private func removal(_ subject: String, _ key: String, _ name: String) throws {
    try archive.connection.execute(
      "INSERT INTO gazetteer_removal (subject, key, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      [subject, key, name])
  }
}

@available(*, unavailable)
extension GazetteerEditor: Sendable {}
