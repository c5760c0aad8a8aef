import CSQLite

/// A connection to an SQLite database.
///
/// ```swift
/// let connection = try Connection(path: "news.db", access: .create)
/// try connection.execute("CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT)")
/// try connection.execute("INSERT INTO item(name) VALUES (?)", ["first"])
/// let names = try connection.rows("SELECT name FROM item").map { try $0.get("name") as String }
/// ```
///
/// Foreign keys are enforced, double quotes mean names and never text, and
/// FTS5's own tables cannot be written directly. The schema of the file is not
/// trusted: in SQLite 3.40 its triggers and views then cannot use FTS5 tables,
/// unless a program that trusts its file calls `setPragma("trusted_schema", to: true)`.
///
/// A connection has no lock of its own and must stay on one thread at a time.
public final class Connection {
  /// What a connection may do with its file.
  public enum Access: Sendable {
    /// Reads a file that exists.
    case readOnly
    /// Reads a file that nobody writes meanwhile, without locks and without files beside it, so that its
    /// folder may be read-only; what a write-ahead log beside it holds is not seen.
    case unshared
    /// Reads and writes a file that exists. If the file system forbids writing,
    /// opening still succeeds and ``Connection/isReadOnly`` is true.
    case readWrite
    /// Reads and writes, and creates the file if there is none.
    case create
  }

  private var handle: OpaquePointer?
  private var cache = StatementCache(capacity: 64)

  /// Opens a database file.
  ///
  /// - Parameters:
  ///   - path: A file name, taken literally: neither `file:` nor `:memory:` is special.
  ///   - access: What the connection may do with the file.
  ///   - busyTimeout: How long a call waits for another connection's lock before
  ///     it throws an error that ``SQLiteError/isBusy``.
  /// - Throws: ``SQLiteError`` if the file cannot be opened or is not a database.
  ///   An empty file is an empty database.
  public init(
    path: String, access: Access, busyTimeout: Duration = .seconds(5)
  ) throws(SQLiteError) {
    handle = try DatabaseOpener.open(path: path, access: access, busyTimeout: busyTimeout)
  }

  private init(handle: OpaquePointer) {
    self.handle = handle
  }

  /// Creates an empty database that lives in memory as long as its connection.
  public static func inMemory() throws(SQLiteError) -> Connection {
    Connection(handle: try DatabaseOpener.openInMemory())
  }

  deinit {
    cache.removeAll()
    // No statement is left: each keeps its connection alive.
    sqlite3_close_v2(handle)
  }

  /// Closes the connection, which must not be used afterwards.
  ///
  /// Closing twice does nothing. Without this call the connection closes when
  /// the last reference to it goes.
  ///
  /// - Throws: ``SQLiteError`` that ``SQLiteError/isBusy`` if a ``Statement`` is
  ///   still in use; the connection then stays open.
  public func close() throws(SQLiteError) {
    guard let handle else { return }
    cache.removeAll()
    let code = sqlite3_close(handle)
    guard code == SQLITE_OK else { throw SQLiteError(code, of: handle) }
    self.handle = nil
  }

  /// SQLite's connection.
  ///
  /// - Precondition: The connection is open.
  var database: OpaquePointer {
    guard let handle else { preconditionFailure("the connection is closed") }
    return handle
  }
}

@available(*, unavailable)
extension Connection: Sendable {}

// MARK: - State

extension Connection {
  /// The version of the SQLite library in use, such as "3.40.1".
  public static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  /// Whether the database cannot be written through this connection.
  public var isReadOnly: Bool { sqlite3_db_readonly(database, "main") == 1 }

  /// Whether a transaction is open.
  public var isInTransaction: Bool { sqlite3_get_autocommit(database) == 0 }

  /// The number of rows that the last INSERT, UPDATE or DELETE changed itself,
  /// not counting what triggers and foreign keys did.
  public var changes: Int { Int(sqlite3_changes64(database)) }

  /// How many rows have been changed since it was opened, those of virtual tables' own tables among them.
  public var totalChanges: Int { Int(sqlite3_total_changes64(database)) }

  /// Returns a number that stays the same as long as nobody changes the database, neither through
  /// this connection nor, outside of its transactions, through another.
  public func changeMark() throws(SQLiteError) -> Int64 {
    let others = try pragma("data_version", as: Int64.self) ?? 0
    return others &* 1_000_003 &+ sqlite3_total_changes64(database)
  }

  /// The rowid of the last row inserted through this connection; 0 before the first.
  ///
  /// An insert into an FTS5 table changes it too, with the rowids of its own tables.
  public var lastInsertedRowID: Int64 { sqlite3_last_insert_rowid(database) }
}

// MARK: - Statements

extension Connection {
  /// The number of compiled statements kept for later.
  var cachedStatementCount: Int { cache.count }

  /// Compiles a single statement, or takes one from the cache.
  ///
  /// Keep it for hot loops; otherwise ``execute(_:_:)`` and its kin are as fast.
  ///
  /// - Throws: ``SQLiteError`` if the SQL is wrong or holds no or several statements.
  public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    Statement(try checkOut(sql), of: self)
  }

  /// Returns a statement that nobody else uses until it is checked in.
  func checkOut(_ sql: String) throws(SQLiteError) -> StatementHandle {
    if let handle = cache.take(sql) { return handle }
    return try StatementCompiler.single(sql, on: database)
  }

  /// Resets a statement and keeps it for later, unless it has failed.
  func checkIn(_ statement: StatementHandle) {
    statement.reset()
    statement.clearBindings()
    guard handle != nil, !statement.hasFailed else { return }
    cache.put(statement, as: statement.sql)
  }
}
