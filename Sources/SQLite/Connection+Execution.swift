// `rows`, `row`, `value` and `execute` take one statement with its values; the
// statement comes from the cache and goes back to it.

extension Connection {
  /// Whether to go on reading rows.
  public enum RowAction: Sendable {
    /// Go on to the next row.
    case next
    /// Leave out the rows that are left.
    case stop
  }

  /// Runs one statement, ignoring the rows it may give.
  ///
  /// - Throws: ``SQLiteError`` if the statement is wrong or fails, or there are
  ///   more or fewer values than parameters.
  public func execute(
    _ sql: String, _ bindings: [(any ValueConvertible)?] = []
  ) throws(SQLiteError) {
    let statement = try checkOut(sql)
    defer { checkIn(statement) }
    try statement.bind(bindings)
    try statement.run()
  }

  /// Runs any number of statements, none of which has parameters.
  ///
  /// Each runs for itself unless a transaction is open; those before a failing
  /// one stay done.
  ///
  /// - Throws: ``SQLiteError`` with the first statement that is wrong or fails.
  public func executeScript(_ script: String) throws(SQLiteError) {
    var compiler = try StatementCompiler(script, isPersistent: false, on: database)
    while let statement = try compiler.next() {
      try statement.bind([])
      try statement.run()
    }
  }

  /// Returns every row of a result.
  ///
  /// - Throws: ``SQLiteError`` as ``execute(_:_:)`` does.
  public func rows(
    _ sql: String, _ bindings: [(any ValueConvertible)?] = []
  ) throws(SQLiteError) -> [Row] {
    let statement = try checkOut(sql)
    defer { checkIn(statement) }
    try statement.bind(bindings)
    var rows: [Row] = []
    while try statement.step() {
      rows.append(try statement.copyRow())
    }
    return rows
  }

  /// Returns the first row of a result, or `nil` if it has none.
  ///
  /// SQLite does not look for the others. `INSERT … RETURNING` makes all its
  /// changes nevertheless.
  ///
  /// - Throws: ``SQLiteError`` as ``execute(_:_:)`` does.
  public func row(
    _ sql: String, _ bindings: [(any ValueConvertible)?] = []
  ) throws(SQLiteError) -> Row? {
    let statement = try checkOut(sql)
    defer { checkIn(statement) }
    try statement.bind(bindings)
    guard try statement.step() else { return nil }
    return try statement.copyRow()
  }

  /// Returns the first value of the first row, or `nil` if it is NULL or there
  /// is no row.
  ///
  /// - Throws: ``SQLiteError`` as ``execute(_:_:)`` does, or if the value is of
  ///   another kind.
  public func value<Result: ValueConvertible>(
    _ sql: String, _ bindings: [(any ValueConvertible)?] = [], as type: Result.Type = Result.self
  ) throws(SQLiteError) -> Result? {
    guard let row = try row(sql, bindings) else { return nil }
    return try row.get(0, as: Result?.self)
  }

  /// Calls a closure with each row as SQLite finds it, holding one at a time.
  ///
  /// The closure may use the connection, even for the same SQL. An error that it
  /// throws ends the reading and comes out unchanged.
  ///
  /// - Throws: ``SQLiteError`` as ``execute(_:_:)`` does, or what `body` throws.
  public func forEachRow(
    _ sql: String, _ bindings: [(any ValueConvertible)?] = [], _ body: (Row) throws -> Void
  ) throws {
    try scanRows(sql, bindings) { row in
      try body(row)
      return .next
    }
  }

  /// Calls a closure with each row until it returns ``RowAction/stop``.
  ///
  /// Otherwise like ``forEachRow(_:_:_:)``.
  ///
  /// - Throws: ``SQLiteError`` as ``execute(_:_:)`` does, or what `body` throws.
  public func scanRows(
    _ sql: String, _ bindings: [(any ValueConvertible)?] = [], _ body: (Row) throws -> RowAction
  ) throws {
    let statement = try checkOut(sql)
    defer { checkIn(statement) }
    try statement.bind(bindings)
    while try statement.step() {
      guard try body(statement.copyRow()) == .next else { return }
    }
  }
}
