import CSQLite

/// FTS5's interface for extensions on one connection.
///
/// See <https://www.sqlite.org/fts5.html#extending_fts5>.
struct FTS5Interface {
  private let pointer: UnsafeMutablePointer<fts5_api>

  /// Asks a connection for its interface, which is valid while it is open.
  init(of connection: Connection) throws(SQLiteError) {
    let sql = "SELECT fts5(?1)"
    let database = connection.database
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    var found: UnsafeMutablePointer<fts5_api>?
    let code = withUnsafeMutablePointer(to: &found) { found in
      var code = sqlite3_prepare_v2(database, sql, -1, &statement, nil)
      guard code == SQLITE_OK else { return code }
      code = csqlite_bind_fts5_api(statement, 1, found)
      return code == SQLITE_OK ? sqlite3_step(statement) : code
    }
    guard code == SQLITE_ROW, let found else {
      throw SQLiteError(code == SQLITE_ROW ? SQLITE_ERROR : code, of: database, sql: sql)
    }
    pointer = found
  }

  /// Returns the functions of a tokenizer and the context they are created with.
  func tokenizer(
    named name: String
  ) throws(SQLiteError) -> (methods: fts5_tokenizer, context: UnsafeMutableRawPointer?) {
    var methods = fts5_tokenizer()
    var context: UnsafeMutableRawPointer?
    let code = pointer.pointee.xFindTokenizer?(pointer, name, &context, &methods) ?? SQLITE_ERROR
    guard code == SQLITE_OK else {
      throw SQLiteError(code, message: "no tokenizer '\(name)'")
    }
    return (methods, context)
  }

  /// Registers an auxiliary function; FTS5 calls `destroy` with its data when the connection closes.
  func register(
    _ name: String, userData: UnsafeMutableRawPointer,
    _ function: fts5_extension_function,
    destroy: @convention(c) (UnsafeMutableRawPointer?) -> Void
  ) throws(SQLiteError) {
    let code =
      pointer.pointee.xCreateFunction?(pointer, name, userData, function, destroy) ?? SQLITE_ERROR
    guard code == SQLITE_OK else {
      throw SQLiteError(code, message: "FTS5 does not take the function '\(name)'")
    }
  }
}
