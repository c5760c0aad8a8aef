import SQLite
import TestSupport
import Testing

@Suite struct TransactionTests {
  struct Failure: Error {}

  let directory: TemporaryDirectory
  let connection: Connection

  init() throws {
    directory = try TemporaryDirectory()
    connection = try Connection(path: directory.file("a.db"), access: .create, busyTimeout: .zero)
    try connection.execute("CREATE TABLE item(id INTEGER PRIMARY KEY)")
  }

  func other() throws(SQLiteError) -> Connection {
    try Connection(path: directory.file("a.db"), access: .readWrite, busyTimeout: .zero)
  }

  func add(_ id: Int) throws {
    try connection.execute("INSERT INTO item VALUES (?)", [id])
  }

  func ids() throws -> [Int] {
    try connection.rows("SELECT id FROM item ORDER BY id").map { row in try row.get(0) }
  }

  @Test func whatReturnsIsCommitted() throws {
    let result = try connection.transaction {
      #expect(connection.isInTransaction)
      try add(1)
      return "done"
    }
    #expect(result == "done")
    #expect(!connection.isInTransaction)
    #expect(try other().value("SELECT count(*) FROM item") == 1)
  }

  @Test("an error rolls back", arguments: [Connection.TransactionKind.immediate, .deferred])
  func rollback(kind: Connection.TransactionKind) throws {
    #expect(throws: Failure.self) {
      try connection.transaction(kind) {
        try add(1)
        throw Failure()
      }
    }
    #expect(!connection.isInTransaction)
    #expect(try ids().isEmpty)
    try connection.transaction(kind) { try add(2) }
    #expect(try ids() == [2])
  }

  @Test func aFailingStatementRollsBackWhatCameBefore() throws {
    #expect(throws: SQLiteError.self) {
      try connection.transaction {
        try add(1)
        try add(1)
      }
    }
    #expect(try ids().isEmpty)
  }

  @Test func anErrorInsideUndoesOnlyTheInnerWork() throws {
    try connection.transaction {
      try add(1)
      #expect(throws: Failure.self) {
        try connection.transaction {
          try add(2)
          try connection.transaction { try add(3) }
          throw Failure()
        }
      }
      #expect(connection.isInTransaction)
      try connection.transaction { try add(4) }
    }
    #expect(try ids() == [1, 4])
  }

  @Test func anErrorOutsideUndoesEverything() throws {
    #expect(throws: Failure.self) {
      try connection.transaction {
        try connection.transaction { try add(1) }
        throw Failure()
      }
    }
    #expect(try ids().isEmpty)
  }

  @Test("a commit that fails rolls back")
  func failingCommit() throws {
    try connection.executeScript(
      "CREATE TABLE part(item REFERENCES item(id) DEFERRABLE INITIALLY DEFERRED)")
    let error = #expect(throws: SQLiteError.self) {
      try connection.transaction { try connection.execute("INSERT INTO part VALUES (9)") }
    }
    #expect(error?.isConstraintViolation == true)
    #expect(!connection.isInTransaction)
    #expect(try connection.value("SELECT count(*) FROM part") == 0)
  }

  @Test func aSecondWriterIsBusyUntilTheFirstIsDone() throws {
    let other = try other()
    try connection.transaction {
      let error = #expect(throws: SQLiteError.self) { try other.transaction {} }
      #expect(error?.isBusy == true)
      #expect(!other.isInTransaction)
      let seen = try other.transaction(.deferred) {
        try other.value("SELECT count(*) FROM item", as: Int.self)
      }
      #expect(seen == 0)
    }
    try other.transaction { try other.execute("INSERT INTO item VALUES (7)") }
    #expect(try ids() == [7])
  }

  @Test func readersSeeTheOldStateInWALMode() throws {
    #expect(try connection.setPragma("journal_mode", to: "wal") == .text("wal"))
    let other = try other()
    try connection.transaction {
      try add(1)
      #expect(try other.value("SELECT count(*) FROM item") == 0)
    }
    #expect(try other.value("SELECT count(*) FROM item") == 1)
  }

  @Test func aCheckpointWaitsForReaders() throws {
    try connection.setPragma("journal_mode", to: "wal")
    try add(1)
    let other = try other()
    try other.transaction(.deferred) {
      #expect(try other.value("SELECT count(*) FROM item") == 1)
      try add(2)
      let error = #expect(throws: SQLiteError.self) { try connection.checkpoint() }
      #expect(error?.isBusy == true)
      try connection.checkpoint(.passive)
    }
    for mode in [Connection.CheckpointMode.full, .restart, .truncate] {
      try connection.checkpoint(mode)
    }
    #expect(try connection.row("PRAGMA wal_checkpoint")?.values.first == .integer(0))
  }

  @Test func aCheckpointWithoutALogDoesNothing() throws {
    try connection.checkpoint()
    #expect(try ids().isEmpty)
  }
}
