import SQLite
import TextProcessing

/// The sources of an archive: one row for all spellings that fold to the same.
final class SourceTable {
  private let connection: Connection
  private var known: [String: Int64] = [:]

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Returns the row of a source, made if there is none.
  func row(of name: String) throws -> Int64 {
    if let id = known[name] { return id }
    let folded = Folding.fold(name).collapsingWhitespace
    try connection.execute(
      "INSERT INTO source (name, folded) VALUES (?, ?) ON CONFLICT (folded) DO NOTHING",
      [name, folded])
    let id = try connection.value(
      "SELECT id FROM source WHERE folded = ?", [folded], as: Int64.self)
    guard let id else { preconditionFailure("a source that was just inserted is missing") }
    known[name] = id
    return id
  }

  /// Returns the row of a source, or `nil` if no article has ever named it.
  func knownRow(of name: String) throws -> Int64? {
    if let id = known[name] { return id }
    return try connection.value(
      "SELECT id FROM source WHERE folded = ?", [Folding.fold(name).collapsingWhitespace])
  }

  /// Forgets what it remembers, as it must after a transaction was undone.
  func forget() {
    known = [:]
  }
}
