import TestSupport
import Testing

@testable import SQLite

@Suite struct MigratorTests {
  static let steps = [
    Migration("v001-items", sql: "CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT);"),
    Migration(
      "v002-parts",
      sql: """
        CREATE TABLE part(item INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE);
        INSERT INTO item VALUES (1, 'one');
        INSERT INTO part VALUES (1);
        """),
    Migration("v003-sizes", sql: Array("ALTER TABLE item ADD COLUMN size; -- größe".utf8)),
  ]

  let migrator = Migrator(steps)
  let connection: Connection

  init() throws {
    connection = try Connection.inMemory()
  }

  func recorded(_ connection: Connection) throws -> [String] {
    try connection.rows("SELECT id FROM schema_migration ORDER BY id").map { row in
      try row.get("id")
    }
  }

  @Test func allStepsRunInOrderAndAreRecorded() throws {
    #expect(try migrator.pending(on: connection) == Self.steps)
    #expect(try migrator.migrate(connection) == ["v001-items", "v002-parts", "v003-sizes"])
    #expect(try recorded(connection) == ["v001-items", "v002-parts", "v003-sizes"])
    #expect(try connection.row("SELECT * FROM item")?.columnNames == ["id", "name", "size"])
    #expect(try migrator.pending(on: connection).isEmpty)
    #expect(try !migrator.hasUnknownSteps(on: connection))
  }

  @Test func migratingAgainDoesNothing() throws {
    try migrator.migrate(connection, at: "2024-05-01")
    #expect(try migrator.migrate(connection, at: "2025-05-01").isEmpty)
    let times = try connection.rows("SELECT DISTINCT applied_at FROM schema_migration")
    #expect(times.map(\.values) == [[.text("2024-05-01")]])
  }

  @Test func onlyNewStepsRun() throws {
    try Migrator(Array(Self.steps.prefix(2))).migrate(connection)
    #expect(try migrator.pending(on: connection).map(\.id) == ["v003-sizes"])
    #expect(try migrator.migrate(connection) == ["v003-sizes"])
  }

  @Test func theTimeIsInUTCToTheSecond() throws {
    try migrator.migrate(connection)
    let pattern = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z"
    #expect(
      try connection.value(
        "SELECT count(*) FROM schema_migration WHERE applied_at GLOB ?", [pattern]) == 3)
  }

  @Test func askingWritesNothing() throws {
    #expect(try migrator.pending(on: connection).count == 3)
    #expect(try !migrator.hasUnknownSteps(on: connection))
    #expect(try connection.value("SELECT count(*) FROM sqlite_schema") == 0)
  }

  @Test func aFailingStepLeavesNoTraceAndThoseBeforeStay() throws {
    let broken = Migrator(
      Self.steps + [
        Migration("v004-broken", sql: "CREATE TABLE half(id); INSERT INTO item VALUES (1, 2, 3)"),
        Migration("v005-after", sql: "CREATE TABLE after(id)"),
      ])
    let error = #expect(throws: SQLiteError.self) { try broken.migrate(connection) }
    #expect(error?.isConstraintViolation == true)
    #expect(try recorded(connection).last == "v003-sizes")
    #expect(
      try connection.value(
        "SELECT count(*) FROM sqlite_schema WHERE name IN ('half', 'after')") == 0)
    #expect(!connection.isInTransaction)
    #expect(try connection.pragma("foreign_keys") == true)
  }

  @Test func aFirstStepThatFailsLeavesAnEmptyDatabase() throws {
    #expect(throws: SQLiteError.self) {
      try Migrator([Migration("v001", sql: "CREATE TABLE a(id); oops")]).migrate(connection)
    }
    #expect(try connection.value("SELECT count(*) FROM sqlite_schema") == 0)
  }

  @Test func aNewerDatabaseIsRefused() throws {
    try migrator.migrate(connection)
    let older = Migrator(Array(Self.steps.prefix(1)))
    #expect(try older.hasUnknownSteps(on: connection))
    #expect(throws: MigratorError.newer(ids: ["v002-parts", "v003-sizes"])) {
      try older.migrate(connection)
    }
    #expect(try recorded(connection).count == 3)
  }

  @Test func aDatabaseWithAGapIsRefused() throws {
    try migrator.migrate(connection)
    try connection.execute("DELETE FROM schema_migration WHERE id = 'v002-parts'")
    #expect(throws: MigratorError.skipped(ids: ["v002-parts"])) {
      try migrator.migrate(connection)
    }
  }

  @Test func brokenReferencesAreFoundBeforeTheCommit() throws {
    let broken = Migrator(Self.steps + [Migration("v004", sql: "INSERT INTO part VALUES (99)")])
    #expect(throws: MigratorError.brokenReference(id: "v004", table: "part", parent: "item")) {
      try broken.migrate(connection)
    }
    #expect(try connection.value("SELECT count(*) FROM part") == 1)
  }

  @Test("a table that others refer to can be rebuilt without losing their rows")
  func rebuild() throws {
    let rebuild = Migration(
      "v004-rebuild",
      sql: """
        CREATE TABLE new_item(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
        INSERT INTO new_item SELECT id, name FROM item;
        DROP TABLE item;
        ALTER TABLE new_item RENAME TO item;
        """)
    try Migrator(Self.steps + [rebuild]).migrate(connection)
    #expect(try connection.value("SELECT count(*) FROM part") == 1)
    #expect(throws: SQLiteError.self) { try connection.execute("INSERT INTO part VALUES (99)") }
  }

  @Test func aStepThatCommitsIsRefused() throws {
    let rash = Migrator([Migration("v001", sql: "CREATE TABLE a(id); COMMIT")])
    #expect(throws: MigratorError.endedTransaction(id: "v001")) { try rash.migrate(connection) }
  }

  @Test func anUpToDateDatabaseNeedsNoWriting() throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("a.db")
    try migrator.migrate(Connection(path: path, access: .create))
    let reader = try Connection(path: path, access: .readOnly)
    #expect(try migrator.migrate(reader).isEmpty)
    #expect(throws: SQLiteError.self) {
      try Migrator(Self.steps + [Migration("v004", sql: "SELECT 1")]).migrate(reader)
    }
  }

  @Test("each step runs once, however many connections migrate")
  func concurrentMigrations() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("a.db")
    let many = Migrator(
      (100..<140).map { Migration("v\($0)", sql: "CREATE TABLE t\($0)(id)") })
    let ran = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<4 {
        group.addTask {
          try many.migrate(Connection(path: path, access: .create, busyTimeout: .seconds(60)))
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(ran.sorted() == many.migrations.map(\.id))
    #expect(try recorded(Connection(path: path, access: .readOnly)).count == 40)
  }

  @Test func aStepThatAnotherConnectionHasRunMeanwhileIsLeftOut() throws {
    let directory = try TemporaryDirectory()
    let first = try Connection(path: directory.file("a.db"), access: .create)
    let second = try Connection(path: directory.file("a.db"), access: .create)
    let pending = try migrator.pending(on: second)
    #expect(try migrator.migrate(first).count == 3)
    for step in pending {
      #expect(try !migrator.runOnce(step, on: second, at: nil))
    }
    #expect(try recorded(second).count == 3)
  }

  @Test func aNewerVersionThatMigratesMeanwhileIsNoticed() throws {
    let newer = Migrator(Self.steps + [Migration("v004", sql: "CREATE TABLE more(id)")])
    try newer.migrate(connection)
    #expect(throws: MigratorError.newer(ids: ["v004"])) {
      try migrator.runOnce(Self.steps[2], on: connection, at: nil)
    }
  }

  @Test("ids that do not ascend are our mistake")
  func idsAscend() async {
    await #expect(processExitsWith: .failure) {
      _ = Migrator([Migration("v002", sql: ""), Migration("v001", sql: "")])
    }
    await #expect(processExitsWith: .failure) {
      _ = Migrator([Migration("v001", sql: ""), Migration("v001", sql: "")])
    }
  }

  @Test func errorsSayWhatIsWrong() {
    #expect(
      MigratorError.newer(ids: ["v9", "\u{1b}["]).description
        == "the database was made by a newer version (v9, \\u{1B}[)")
    #expect(
      MigratorError.brokenReference(id: "v4", table: "part", parent: "item").description
        == "after v4, 'part' would refer to missing rows of 'item'")
  }
}
