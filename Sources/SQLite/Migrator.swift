/// Brings the schema of a database up to date, step by step.
///
/// ```swift
/// let migrator = Migrator([
///   Migration("v001-create-items", sql: "CREATE TABLE item(id INTEGER PRIMARY KEY)"),
///   Migration("v002-name-items", sql: "ALTER TABLE item ADD COLUMN name TEXT"),
/// ])
/// try migrator.migrate(connection)
/// ```
///
/// Done steps are recorded in the table `schema_migration`. Steps go forward
/// only, each in a transaction that holds its script and its record.
public struct Migrator: Sendable {
  /// The steps, oldest first.
  public let migrations: [Migration]

  /// Creates a migrator.
  ///
  /// - Precondition: The ids are unique and ascend, in the order of their code points.
  public init(_ migrations: [Migration]) {
    for (earlier, later) in zip(migrations, migrations.dropFirst()) {
      precondition(earlier.id < later.id, "\(later.id) must not come after \(earlier.id)")
    }
    self.migrations = migrations
  }

  /// Returns the steps that a database still needs, oldest first.
  ///
  /// It writes nothing.
  ///
  /// - Throws: ``SQLiteError`` if reading fails.
  public func pending(on connection: Connection) throws(SQLiteError) -> [Migration] {
    let recorded = try recordedIDs(on: connection)
    return migrations.filter { !recorded.contains($0.id) }
  }

  /// Returns whether a newer version of the program has changed the schema.
  ///
  /// It writes nothing.
  ///
  /// - Throws: ``SQLiteError`` if reading fails.
  public func hasUnknownSteps(on connection: Connection) throws(SQLiteError) -> Bool {
    !unknownIDs(among: try recordedIDs(on: connection)).isEmpty
  }

  /// Runs the steps that a database still needs.
  ///
  /// Several processes may call this at once: each step runs once. When a step
  /// fails, those before it stay done and it leaves no trace. Foreign keys are
  /// not enforced while a script runs, so that it can rebuild tables, but are
  /// checked as a whole before it is committed.
  ///
  /// - Precondition: No transaction is open.
  /// - Parameters:
  ///   - connection: A connection that may write, unless nothing is pending.
  ///   - time: What to record as the time, in place of the present time in UTC
  ///     as `2006-01-02T15:04:05Z`.
  /// - Returns: The ids of the steps that this call ran.
  /// - Throws: ``MigratorError``, or ``SQLiteError`` if a script fails.
  @discardableResult
  public func migrate(_ connection: Connection, at time: String? = nil) throws -> [String] {
    precondition(!connection.isInTransaction, "migrations make their own transactions")
    let pending = try pendingInOrder(on: connection)
    guard !pending.isEmpty else { return [] }

    let areKeysEnforced = try connection.pragma("foreign_keys") ?? false
    try connection.setPragma("foreign_keys", to: false)
    defer {
      // Fails only on a connection that can do nothing else either.
      _ = try? connection.setPragma("foreign_keys", to: areKeysEnforced)
    }
    return try pending.filter { try runOnce($0, on: connection, at: time) }.map(\.id)
  }
}

extension Migrator {
  /// Runs one step, unless another connection has in the meantime.
  ///
  /// - Returns: Whether the step was run.
  func runOnce(
    _ migration: Migration, on connection: Connection, at time: String?
  ) throws -> Bool {
    try connection.transaction {
      guard try pendingInOrder(on: connection).contains(migration) else { return false }
      try connection.execute(
        """
        CREATE TABLE IF NOT EXISTS schema_migration(
          id TEXT NOT NULL PRIMARY KEY,
          applied_at TEXT NOT NULL
        )
        """)
      try connection.executeScript(migration.sql)
      guard connection.isInTransaction else {
        throw MigratorError.endedTransaction(id: migration.id)
      }
      if let broken = try connection.row("PRAGMA foreign_key_check") {
        throw MigratorError.brokenReference(
          id: migration.id, table: try broken.get("table"), parent: try broken.get("parent"))
      }
      try connection.execute(
        """
        INSERT INTO schema_migration(id, applied_at)
        VALUES (?, coalesce(?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')))
        """,
        [migration.id, time])
      return true
    }
  }

  /// Returns the pending steps, having made sure that they only add to what is there.
  private func pendingInOrder(on connection: Connection) throws -> [Migration] {
    let recorded = try recordedIDs(on: connection)
    let unknown = unknownIDs(among: recorded)
    guard unknown.isEmpty else { throw MigratorError.newer(ids: unknown) }
    let pending = migrations.filter { !recorded.contains($0.id) }
    let last = recorded.max() ?? ""
    let skipped = pending.filter { $0.id < last }
    guard skipped.isEmpty else { throw MigratorError.skipped(ids: skipped.map(\.id)) }
    return pending
  }

  private func unknownIDs(among recorded: Set<String>) -> [String] {
    recorded.subtracting(migrations.map(\.id)).sorted()
  }

  private func recordedIDs(on connection: Connection) throws(SQLiteError) -> Set<String> {
    let table = try connection.row(
      "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'")
    guard table != nil else { return [] }
    var ids: Set<String> = []
    for row in try connection.rows("SELECT id FROM schema_migration") {
      ids.insert(try row.get("id"))
    }
    return ids
  }
}
