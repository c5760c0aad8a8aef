import CSQLite

/// Opens databases the way this layer wants them.
enum DatabaseOpener {
  /// Opens a file; see ``Connection/init(path:access:busyTimeout:)``.
  static func open(
    path: String, access: Connection.Access, busyTimeout: Duration
  ) throws(SQLiteError) -> OpaquePointer {
    // SQLite would open a temporary database for an empty name, and cut at a NUL.
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw SQLiteError(SQLITE_CANTOPEN, message: "'\(path)' is not a file name")
    }
    let mode =
      switch access {
      case .readOnly: SQLITE_OPEN_READONLY
      case .unshared: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      case .readWrite: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    // A leading "file:" or ":memory:" means something to SQLite; "./" hides it.
    let name = path.hasPrefix("/") ? path : "./" + path
    let address = access == .unshared ? unsharedAddress(name) : name
    do throws(SQLiteError) {
      return try open(address, flags: mode, busyTimeout: busyTimeout)
    } catch  where error.isIOFailure && isDirectory(name) {
      // Opening one for reading succeeds; the first read fails.
      throw SQLiteError(SQLITE_CANTOPEN, message: "'\(path)' is a directory")
    }
  }

  /// The address of a file for SQLite that says that nobody writes it: https://www.sqlite.org/uri.html.
  private static func unsharedAddress(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var address = name.hasPrefix("/") ? "file://" : "file:"
    for byte in name.utf8 {
      let isPlain = (0x41...0x5A).contains(byte & 0xDF) || (0x2E...0x39).contains(byte)
      address +=
        isPlain
        ? String(Unicode.Scalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
    return address + "?immutable=1"
  }

  private static func isDirectory(_ name: String) -> Bool {
    guard let system = sqlite3_vfs_find(nil) else { return false }
    var exists: Int32 = 0
    let code = system.pointee.xAccess?(system, name + "/.", SQLITE_ACCESS_EXISTS, &exists)
    return code == SQLITE_OK && exists != 0
  }

  /// Opens an empty database in memory.
  static func openInMemory() throws(SQLiteError) -> OpaquePointer {
    try open(
      ":memory:", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY,
      busyTimeout: .zero)
  }

  private static func open(
    _ name: String, flags: Int32, busyTimeout: Duration
  ) throws(SQLiteError) -> OpaquePointer {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(
      name, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let database = opened else {
      let error = SQLiteError(code, of: opened)
      sqlite3_close_v2(opened)
      throw error
    }
    do throws(SQLiteError) {
      try configure(database, busyTimeout: busyTimeout)
      try check(database)
    } catch {
      sqlite3_close_v2(database)
      throw error
    }
    return database
  }

  /// How long a wait for a lock sleeps before it looks again, in milliseconds.
  private static let busyStep: Int32 = 2

  /// Waits for a lock in short steps.
  ///
  /// SQLite's own timeout soon sleeps a tenth of a second at a time, and so
  /// misses the short moments in which a busy writer lets the lock go.
  private static func setBusyTimeout(_ timeout: Duration, of database: OpaquePointer) {
    let steps = min(max(timeout / .milliseconds(Self.busyStep), 0), Double(Int32.max))
    sqlite3_busy_handler(
      database,
      { limit, count in
        guard Int(count) < Int(bitPattern: limit) else { return 0 }
        sqlite3_sleep(DatabaseOpener.busyStep)
        return 1
      }, UnsafeMutableRawPointer(bitPattern: Int(steps)))
  }

  private static func configure(
    _ database: OpaquePointer, busyTimeout: Duration
  ) throws(SQLiteError) {
    setBusyTimeout(busyTimeout, of: database)
    // https://www.sqlite.org/security.html and https://www.sqlite.org/quirks.html#dblquote
    let switches: [(option: Int32, isOn: Bool)] = [
      (SQLITE_DBCONFIG_ENABLE_FKEY, true),
      (SQLITE_DBCONFIG_DEFENSIVE, true),
      (SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
      (SQLITE_DBCONFIG_DQS_DML, false),
      (SQLITE_DBCONFIG_DQS_DDL, false),
    ]
    for (option, isOn) in switches {
      let code = csqlite_db_config_switch(database, option, isOn ? 1 : 0)
      guard code == SQLITE_OK else { throw SQLiteError(code, of: database) }
    }
  }

  /// Makes sure that FTS5 is there and that the file is a database, which SQLite
  /// finds out only at the first read.
  private static func check(_ database: OpaquePointer) throws(SQLiteError) {
    guard sqlite3_compileoption_used("ENABLE_FTS5") == 1 else {
      throw SQLiteError(SQLITE_ERROR, message: "this SQLite library is built without FTS5")
    }
    let statement = try StatementCompiler.single(
      "SELECT 1 FROM sqlite_schema LIMIT 1", on: database)
    try statement.run()
  }
}
