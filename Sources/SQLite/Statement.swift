import CSQLite

/// A compiled statement, for work that runs the same SQL many times.
///
/// ```swift
/// let insert = try connection.prepare("INSERT INTO item(id, name) VALUES (?, ?)")
/// for item in items {
///   try insert.run([item.id, item.name])
/// }
/// ```
///
/// It keeps its connection open, and belongs to the same thread.
public final class Statement {
  private let connection: Connection
  private let handle: StatementHandle
  private var isBound = false

  init(_ handle: StatementHandle, of connection: Connection) {
    self.connection = connection
    self.handle = handle
  }

  deinit {
    connection.checkIn(handle)
  }

  /// The SQL that was compiled.
  public var sql: String { handle.sql }

  /// Binds one value to each parameter, in order, and starts from the beginning.
  ///
  /// - Throws: ``SQLiteError`` if there are more or fewer values than parameters,
  ///   or a value is longer than SQLite allows.
  public func bind(_ bindings: [(any ValueConvertible)?]) throws(SQLiteError) {
    handle.reset()
    isBound = false
    try handle.bind(bindings)
    isBound = true
  }

  /// Advances to the next row, or returns `nil` after the last one.
  ///
  /// After the last row or an error the statement is back at its beginning,
  /// with the same values bound.
  ///
  /// - Throws: ``SQLiteError`` if the statement fails, or has parameters to
  ///   which nothing was bound.
  public func step() throws(SQLiteError) -> Row? {
    guard isBound || !handle.hasParameters else {
      throw SQLiteError(SQLITE_RANGE, message: "nothing is bound to the parameters", sql: sql)
    }
    guard try handle.step() else { return nil }
    return try handle.copyRow()
  }

  /// Runs the statement from beginning to end with these values, ignoring rows.
  ///
  /// - Throws: ``SQLiteError`` if the statement fails, or has more or fewer
  ///   parameters than there are values. It may be run again afterwards.
  public func run(_ bindings: [(any ValueConvertible)?] = []) throws(SQLiteError) {
    try bind(bindings)
    try handle.run()
  }

  /// Returns to the beginning, ending the read transaction of a statement left
  /// before its last row.
  public func reset() {
    handle.reset()
  }
}

@available(*, unavailable)
extension Statement: Sendable {}
