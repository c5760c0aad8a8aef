import SQLite
import TextProcessing

/// What a person taught of a name.
public struct StoredTagRule: Hashable, Sendable {
  /// Its number, by which it is taken back.
  public var id: Int64
  /// The name.
  public var name: String
  /// A country's code, a region's such as `US-GA`, or `-` for no place.
  public var target: String
  /// The folded name of the source it is for; `nil` for all.
  public var source: String?
}

extension Archive {
  /// Returns the rules, oldest first.
  public func tagRules() throws -> [StoredTagRule] {
    try connection.rows("SELECT id, name, target, source FROM tag_rule ORDER BY id").map { row in
      StoredTagRule(
        id: try row.get("id"), name: try row.get("name"), target: try row.get("target"),
        source: try row.get("source", as: String?.self))
    }
  }

  /// Stores a rule; one for the same name and source is replaced.
  public func addTagRule(name: String, target: String, source: String?, at time: String) throws {
    try inTransaction {
      let folded = Folding.fold(name).collapsingWhitespace
      let source = source.map { Folding.fold($0).collapsingWhitespace }
      try connection.execute(
        "DELETE FROM tag_rule WHERE folded = ? AND source IS ?", [folded, source])
      try connection.execute(
        "INSERT INTO tag_rule (name, folded, target, source, created_at) VALUES (?, ?, ?, ?, ?)",
        [name, folded, target, source, time])
    }
  }

  /// Takes a rule back, and says whether there was one of that number.
  public func removeTagRule(_ id: Int64) throws -> Bool {
    try inTransaction {
      try connection.execute("DELETE FROM tag_rule WHERE id = ?", [id])
      return connection.changes > 0
    }
  }
}
