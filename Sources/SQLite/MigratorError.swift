/// A reason for which a database cannot be migrated.
public enum MigratorError: Error, Hashable, Sendable {
  /// The database has recorded steps that this program does not know: a newer
  /// version of the program has made it.
  case newer(ids: [String])

  /// The database has recorded later steps, but not these.
  case skipped(ids: [String])

  /// After this step a row would refer to one that does not exist.
  case brokenReference(id: String, table: String, parent: String)

  /// This step ended the transaction that it ran in.
  case endedTransaction(id: String)
}

extension MigratorError: CustomStringConvertible {
  /// The reason on one line.
  public var description: String {
    switch self {
    case .newer(let ids):
      let list = ids.joined(separator: ", ").printable(limit: 200)
      return "the database was made by a newer version (\(list))"
    case .skipped(let ids):
      let list = ids.joined(separator: ", ").printable(limit: 200)
      return "the database lacks earlier steps of its schema (\(list))"
    case .brokenReference(let id, let table, let parent):
      let names = "'\(table)' would refer to missing rows of '\(parent)'".printable(limit: 200)
      return "after \(id), \(names)"
    case .endedTransaction(let id):
      return "\(id) ended the transaction that it ran in"
    }
  }
}
