import CSQLite

/// A compiled statement, without the connection it belongs to.
///
/// The connection caches these, so they must not keep it alive; ``Statement``
/// and the methods of ``Connection`` hold both.
final class StatementHandle {
  let sql: String

  /// Whether a step has failed.
  ///
  /// Such a statement does not go back to the cache.
  private(set) var hasFailed = false

  private let pointer: OpaquePointer
  private let parameterCount: Int
  private var bindsText = false
  private var columns: Columns?
  private var preparationsSeen: Int32 = 0

  /// Takes over a compiled statement.
  init(_ pointer: OpaquePointer, sql: String) {
    self.pointer = pointer
    self.sql = sql
    parameterCount = Int(sqlite3_bind_parameter_count(pointer))
  }

  deinit {
    sqlite3_finalize(pointer)
  }

  var hasParameters: Bool { parameterCount > 0 }

  private var database: OpaquePointer? { sqlite3_db_handle(pointer) }

  /// Returns to the state before the first step; bound values stay.
  func reset() {
    // Its result repeats the error of the last step, which has been thrown.
    sqlite3_reset(pointer)
  }

  /// Forgets the bound values, and with them the memory they hold.
  func clearBindings() {
    sqlite3_clear_bindings(pointer)
    bindsText = false
  }

  /// Advances to the next row; returns false, and resets, after the last one.
  func step() throws(SQLiteError) -> Bool {
    let code = sqlite3_step(pointer)
    switch code {
    case SQLITE_ROW:
      return true
    case SQLITE_DONE:
      reset()
      return false
    default:
      throw failure(code)
    }
  }

  /// Steps until the end, whatever rows come.
  func run() throws(SQLiteError) {
    while try step() {}
  }

  /// Makes the error of a step, and only then resets, which may change the message.
  private func failure(_ code: Int32) -> SQLiteError {
    let error = SQLiteError(code, of: database, sql: sql, bindsText: bindsText)
    hasFailed = true
    reset()
    return error
  }
}

// MARK: - Binding

extension StatementHandle {
  /// Binds one value to each parameter of a statement that is reset.
  func bind(_ bindings: [(any ValueConvertible)?]) throws(SQLiteError) {
    guard bindings.count == parameterCount else {
      throw SQLiteError(
        SQLITE_RANGE, message: "\(bindings.count) values for \(parameterCount) parameters",
        sql: sql)
    }
    bindsText = false
    for (offset, binding) in bindings.enumerated() {
      let code = bind(binding?.sqlValue ?? .null, at: Int32(offset + 1))
      guard code == SQLITE_OK else { throw SQLiteError(code, of: database, sql: sql) }
    }
  }

  /// Binds one value and returns SQLite's result code; parameters count from 1.
  private func bind(_ value: Value, at index: Int32) -> Int32 {
    switch value {
    case .null:
      return sqlite3_bind_null(pointer, index)
    case .integer(let integer):
      return sqlite3_bind_int64(pointer, index, integer)
    case .real(let real):
      return sqlite3_bind_double(pointer, index, real)
    case .text(var text):
      bindsText = true
      return text.withUTF8 { bytes in
        // A nil address would bind NULL instead of an empty text.
        guard let start = bytes.baseAddress, !bytes.isEmpty else {
          return sqlite3_bind_text64(pointer, index, "", 0, csqlite_transient(), utf8Encoding)
        }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
          sqlite3_bind_text64(
            pointer, index, start, UInt64(bytes.count), csqlite_transient(), utf8Encoding)
        }
      }
    case .blob(let bytes):
      bindsText = true
      // As above: the address of no bytes may be nil.
      guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(pointer, index, 0) }
      return bytes.withUnsafeBytes { bytes in
        sqlite3_bind_blob64(
          pointer, index, bytes.baseAddress, UInt64(bytes.count), csqlite_transient())
      }
    }
  }
}

private let utf8Encoding = UInt8(SQLITE_UTF8)

// MARK: - Reading

extension StatementHandle {
  /// Copies the row that the last step has reached.
  func copyRow() throws(SQLiteError) -> Row {
    let columns = currentColumns()
    var values: [Value] = []
    values.reserveCapacity(columns.names.count)
    for index in columns.names.indices {
      guard let value = value(at: Int32(index)) else { throw failure(SQLITE_NOMEM) }
      values.append(value)
    }
    return Row(values: values, columns: columns)
  }

  /// Returns the columns of the current row.
  ///
  /// SQLite compiles a statement anew when the schema has changed, and `SELECT *`
  /// may then have other columns.
  private func currentColumns() -> Columns {
    let preparations = sqlite3_stmt_status(pointer, SQLITE_STMTSTATUS_REPREPARE, 0)
    if let columns, preparations == preparationsSeen { return columns }
    let names = (0..<sqlite3_column_count(pointer)).map { index in
      sqlite3_column_name(pointer, index).map { String(cString: $0) } ?? ""
    }
    let columns = Columns(names: names, sql: sql)
    self.columns = columns
    preparationsSeen = preparations
    return columns
  }

  /// Returns a value of the current row, or `nil` if memory has run out.
  private func value(at index: Int32) -> Value? {
    switch sqlite3_column_type(pointer, index) {
    case SQLITE_INTEGER:
      return .integer(sqlite3_column_int64(pointer, index))
    case SQLITE_FLOAT:
      return .real(sqlite3_column_double(pointer, index))
    case SQLITE_TEXT:
      // The length is only right after the call that may convert the text.
      guard let start = sqlite3_column_text(pointer, index) else { return nil }
      let count = Int(sqlite3_column_bytes(pointer, index))
      return .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(pointer, index)
      let count = Int(sqlite3_column_bytes(pointer, index))
      guard start != nil || count == 0 else { return nil }
      return .blob([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
    default:
      return .null
    }
  }
}
