import SQLite
import SearchIndex

/// How far lengths, dates and lists of frequent words go, and which articles changed since.
public struct IndexCoverage: Hashable, Sendable {
  /// Lengths and dates are known for articles up to this number.
  public let measuredThrough: Int64
  /// Lists hold articles up to this number.
  public let listedThrough: Int64
  /// Grows with each change of lengths, dates and lists.
  public let revision: Int64
  /// The articles that changed or went since, ascending.
  public let stale: [Int64]
}

extension Archive {
  /// Returns how far lengths, dates and lists go.
  public func indexCoverage() throws -> IndexCoverage {
    let row = try connection.row(
      "SELECT measured_through, listed_through, revision FROM index_coverage WHERE id = 1")
    let stale = try connection.rows("SELECT DISTINCT article_id FROM index_stale").map {
      try $0.get(0, as: Int64.self)
    }
    return IndexCoverage(
      measuredThrough: try row?.get(0) ?? 0, listedThrough: try row?.get(1) ?? 0,
      revision: try row?.get(2) ?? 0, stale: stale.sorted())
  }
}
