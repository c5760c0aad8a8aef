import SQLite

extension Archive {
  /// Returns what the newest version of an article was extracted from, or `nil` if it was not kept.
  public func original(of id: Int64) throws -> Original? {
    try OriginalTable.original(of: id, in: connection)
  }

  /// Counts the originals and the bytes that they take as they are stored.
  public func originalCounts() throws -> OriginalCounts {
    let row = try connection.row(
      """
      SELECT count(*) AS originals, coalesce(sum(size), 0) AS size,
        coalesce(sum(length(data)), 0) AS stored
      FROM original
      """)
    guard let row else { preconditionFailure("an aggregate gave no row") }
    return OriginalCounts(
      originals: try row.get("originals"), size: try row.get("size"),
      stored: try row.get("stored"))
  }
}

/// How much room the originals take.
public struct OriginalCounts: Hashable, Sendable {
  /// The number of originals.
  public var originals: Int
  /// Their bytes as they came.
  public var size: Int
  /// Their bytes as they are stored.
  public var stored: Int
}
