import CSQLite

/// One row of a result, copied out of SQLite: it outlives its statement.
///
/// ```swift
/// for row in try connection.rows("SELECT title, note FROM item") {
///   let title: String = try row.get("title")
///   let note: String? = try row.get("note")
/// }
/// ```
public struct Row: Sendable {
  /// The values, in the order of the columns.
  public let values: [Value]

  private let columns: Columns

  init(values: [Value], columns: Columns) {
    self.values = values
    self.columns = columns
  }

  /// The names of the columns, in order; they may repeat.
  public var columnNames: [String] { columns.names }

  /// Returns the value in the column of this name; the first one if several share it.
  ///
  /// - Throws: ``SQLiteError`` if there is no such column, or it holds another
  ///   kind of value. NULL is an error unless `Result` is optional.
  @inlinable
  public func get<Result: ValueConvertible>(
    _ name: String, as type: Result.Type = Result.self
  ) throws(SQLiteError) -> Result {
    try get(index(of: name), as: type)
  }

  @usableFromInline
  func index(of name: String) throws(SQLiteError) -> Int {
    if let index = columns.indices[name] { return index }
    let known = columns.names.joined(separator: ", ")
    throw SQLiteError(
      SQLITE_RANGE, message: "no column '\(name)' among: \(known)", sql: columns.sql)
  }

  /// Returns the value in a column, counted from 0.
  ///
  /// - Throws: ``SQLiteError`` if there is no such column, or it holds another
  ///   kind of value. NULL is an error unless `Result` is optional.
  @inlinable
  public func get<Result: ValueConvertible>(
    _ index: Int, as type: Result.Type = Result.self
  ) throws(SQLiteError) -> Result {
    if index >= 0, index < values.count, let result = Result(sqlValue: values[index]) {
      return result
    }
    throw mismatch(at: index, "\(type)")
  }

  /// The error of a column that is not there, or holds another kind of value than wanted.
  @usableFromInline
  func mismatch(at index: Int, _ type: String) -> SQLiteError {
    guard values.indices.contains(index) else {
      return SQLiteError(
        SQLITE_RANGE, message: "no column \(index) among \(values.count)", sql: columns.sql)
    }
    return SQLiteError(
      SQLITE_MISMATCH,
      message: "column '\(columns.names[index])' holds \(values[index].summary), not \(type)",
      sql: columns.sql)
  }
}

extension Row: Equatable {
  /// Returns whether two rows have the same values under the same column names.
  public static func == (left: Row, right: Row) -> Bool {
    left.values == right.values && left.columnNames == right.columnNames
  }
}

/// What all rows of a result have in common; shared, so that a row costs one array.
final class Columns: Sendable {
  let names: [String]
  let indices: [String: Int]
  let sql: String

  init(names: [String], sql: String) {
    self.names = names
    self.sql = sql
    indices = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }
}
