import CSQLite

/// The statements in a piece of SQL, compiled one after the other.
///
/// Each is compiled only when asked for, as it may need what the one before
/// it creates.
struct StatementCompiler {
  private let database: OpaquePointer
  private let sql: String
  private let flags: Int32

  /// The SQL up to and including a final NUL: SQLite copies the whole rest at
  /// every call when it cannot see one, which makes long scripts quadratic.
  private let text: ContiguousArray<CChar>
  private var position = 0

  /// Creates a compiler for some SQL.
  ///
  /// - Parameters:
  ///   - sql: Any number of statements.
  ///   - isPersistent: Whether the statements will be kept for a long time.
  ///   - database: The connection.
  /// - Throws: ``SQLiteError`` if the SQL holds a NUL, where SQLite would stop.
  init(_ sql: String, isPersistent: Bool, on database: OpaquePointer) throws(SQLiteError) {
    guard !sql.utf8.contains(0) else {
      throw SQLiteError(SQLITE_ERROR, message: "the SQL holds a NUL character", sql: sql)
    }
    self.database = database
    self.sql = sql
    flags = isPersistent ? SQLITE_PREPARE_PERSISTENT : 0
    text = sql.utf8CString
  }

  /// Compiles the only statement; comments may stand around it.
  static func single(
    _ sql: String, on database: OpaquePointer
  ) throws(SQLiteError) -> StatementHandle {
    var compiler = try StatementCompiler(sql, isPersistent: true, on: database)
    guard let statement = try compiler.next() else {
      throw SQLiteError(SQLITE_MISUSE, message: "the SQL holds no statement", sql: sql)
    }
    guard try compiler.next() == nil else {
      throw SQLiteError(SQLITE_MISUSE, message: "the SQL holds several statements", sql: sql)
    }
    return statement
  }

  /// Compiles the next statement, or returns `nil` at the end.
  mutating func next() throws(SQLiteError) -> StatementHandle? {
    let end = text.count - 1
    while position < end {
      var pointer: OpaquePointer?
      let start = position
      let (code, next) = text.withUnsafeBufferPointer { text in
        var tail: UnsafePointer<CChar>?
        let first = text.baseAddress.map { $0 + start }
        let length = Int32(clamping: text.count - start)
        let code = sqlite3_prepare_v3(database, first, length, UInt32(flags), &pointer, &tail)
        return (code, first.flatMap { first in tail.map { start + ($0 - first) } } ?? end)
      }
      guard code == SQLITE_OK else { throw SQLiteError(code, of: database, sql: rest) }
      position = max(next, start + 1)
      // There is no statement in white space and comments.
      guard let pointer else { continue }
      let isWhole = start == 0 && position == end
      return StatementHandle(pointer, sql: isWhole ? sql : statementText(start..<position))
    }
    return nil
  }

  /// The SQL that is not compiled yet, long enough for an error message.
  private var rest: String {
    statementText(position..<min(position + 1_000, text.count - 1))
  }

  private func statementText(_ range: Range<Int>) -> String {
    let bytes = text[range].lazy.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes.drop { $0 <= 0x20 }, as: UTF8.self)
  }
}
