import TestSupport
import Testing

@testable import SQLite

@Suite struct ConnectionOpeningTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  func open(
    _ path: String, _ access: Connection.Access
  ) throws(SQLiteError) -> Connection {
    try Connection(path: path, access: access, busyTimeout: .zero)
  }

  static let accesses: [Connection.Access] = [.readOnly, .readWrite, .create, .unshared]

  @Test("a file of another kind is refused at once", arguments: accesses)
  func textFile(access: Connection.Access) throws {
    for text in ["no", "title,body\n", String(repeating: "no database\n", count: 1_000)] {
      let path = try directory.write(Array(text.utf8), to: "notes.txt")
      let error = #expect(throws: SQLiteError.self) { try open(path, access) }
      #expect(error?.isNotADatabase == true)
    }
  }

  @Test("an empty file is an empty database", arguments: accesses)
  func emptyFile(access: Connection.Access) throws {
    let path = try directory.write([], to: "empty.db")
    #expect(try open(path, access).value("SELECT count(*) FROM sqlite_schema") == 0)
  }

  @Test(
    "a file that nobody writes is read under any name, and leaves nothing beside it",
    arguments: ["a.db", "a b?mode=rw#x%20.db", "file:c.db", "ü\u{7}.db"])
  func unshared(name: String) throws {
    let path = directory.file(name)
    let writer = try open(path, .create)
    try writer.setPragma("journal_mode", to: "wal")
    try writer.execute("CREATE TABLE item(id)")
    try writer.close()
    let reader = try open(path, .unshared)
    #expect(try reader.value("SELECT count(*) FROM sqlite_schema") == 1)
    #expect(!directory.contains(name + "-wal") && !directory.contains(name + "-shm"))
    let error = #expect(throws: SQLiteError.self) { try reader.execute("CREATE TABLE more(id)") }
    #expect(error?.isReadOnly == true)
  }

  @Test("a directory cannot be opened", arguments: accesses)
  func directoryAsFile(access: Connection.Access) throws {
    let error = #expect(throws: SQLiteError.self) { try open(directory.path, access) }
    #expect(error?.isCannotOpen == true)
  }

  @Test("a missing file is only created when asked for")
  func missingFile() throws {
    for access in [Connection.Access.readOnly, .readWrite] {
      let error = #expect(throws: SQLiteError.self) { try open(directory.file("new.db"), access) }
      #expect(error?.isCannotOpen == true)
    }
    #expect(!directory.contains("new.db"))
    try open(directory.file("new.db"), .create).execute("CREATE TABLE item(id)")
    #expect(directory.contains("new.db"))
  }

  @Test("a missing directory is not created", arguments: accesses)
  func missingDirectory(access: Connection.Access) throws {
    let error = #expect(throws: SQLiteError.self) {
      try open(directory.file("none/new.db"), access)
    }
    #expect(error?.isCannotOpen == true)
  }

  @Test("a name that is none is refused", arguments: ["", "a\0b", "\0"])
  func nameless(path: String) {
    let error = #expect(throws: SQLiteError.self) { try open(path, .create) }
    #expect(error?.isCannotOpen == true)
  }

  @Test("names that mean something to SQLite are names of files")
  func literalNames() throws {
    for name in [":memory:", "file:new.db?mode=memory", "file::memory:"] {
      let error = #expect(throws: SQLiteError.self) { try open(name, .readWrite) }
      #expect(error?.isCannotOpen == true)
    }
    _ = try open(directory.file("file:a?mode=ro#b%20c"), .create).execute("CREATE TABLE item(id)")
    #expect(directory.contains("file:a?mode=ro#b%20c"))
  }

  @Test func aTruncatedDatabaseIsCorruptOrNone() throws {
    let path = directory.file("whole.db")
    do {
      let connection = try open(path, .create)
      try connection.execute("CREATE TABLE item(id)")
    }
    let header = Array("SQLite format 3\0".utf8)
    let cut = try directory.write(header, to: "cut.db")
    let error = #expect(throws: SQLiteError.self) { try open(cut, .readOnly) }
    #expect(error?.isNotADatabase == true || error?.isCorrupt == true)
  }

  @Test func readOnlyRefusesToWrite() throws {
    let path = directory.file("a.db")
    try open(path, .create).executeScript("CREATE TABLE item(id); INSERT INTO item VALUES (1)")
    let reader = try open(path, .readOnly)
    #expect(reader.isReadOnly)
    #expect(try reader.value("SELECT id FROM item") == 1)
    let error = #expect(throws: SQLiteError.self) { try reader.execute("DELETE FROM item") }
    #expect(error?.isReadOnly == true)
    #expect(throws: SQLiteError.self) {
      try reader.transaction { try reader.execute("INSERT INTO item VALUES (2)") }
    }
    #expect(!reader.isInTransaction)
    #expect(try !open(path, .readWrite).isReadOnly)
  }

  @Test func settingsAreInForce() throws {
    let connection = try Connection.inMemory()
    #expect(try connection.pragma("foreign_keys") == true)
    #expect(try connection.pragma("trusted_schema") == false)
    #expect(throws: SQLiteError.self) { try connection.execute("SELECT \"no such name\"") }
    #expect(throws: SQLiteError.self) {
      try connection.executeScript(
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET name = 'x'")
    }
  }

  @Test("a wait for a lock ends, and says that the database is busy", arguments: [0, 20])
  func waitingEnds(milliseconds: Int) throws {
    let path = directory.file("a.db")
    let holder = try Connection(path: path, access: .create)
    try holder.execute("BEGIN IMMEDIATE")
    let waiter = try Connection(
      path: path, access: .readWrite, busyTimeout: .milliseconds(milliseconds))
    let error = #expect(throws: SQLiteError.self) { try waiter.execute("BEGIN IMMEDIATE") }
    #expect(error?.isBusy == true)
    try holder.execute("ROLLBACK")
    try waiter.execute("BEGIN IMMEDIATE")
  }

  @Test("the defensive switch forbids writing FTS5's own tables but not using FTS5")
  func defensiveAndFTS5() throws {
    let connection = try Connection.inMemory()
    try connection.executeScript(
      """
      CREATE TABLE item(id INTEGER PRIMARY KEY, body TEXT);
      CREATE VIRTUAL TABLE f USING fts5(body, content='item', content_rowid='id');
      INSERT INTO item(body) VALUES ('one two'), ('two three'), ('four');
      INSERT INTO f(f) VALUES ('rebuild');
      INSERT INTO f(f, rowid, body) VALUES ('delete', 1, 'one two');
      DELETE FROM item WHERE id = 1;
      INSERT INTO f(f, rank) VALUES ('integrity-check', 1);
      INSERT INTO f(f, rank) VALUES ('automerge', 0);
      INSERT INTO f(f) VALUES ('optimize');
      VACUUM;
      """)
    #expect(try connection.value("SELECT rowid FROM f WHERE f MATCH ?", ["two"]) == 2)
    #expect(throws: SQLiteError.self) { try connection.execute("DELETE FROM f_data") }
    try connection.execute("DROP TABLE f")
  }

  @Test func triggersOnFTS5WorkInATrustedSchema() throws {
    let connection = try Connection.inMemory()
    try connection.setPragma("trusted_schema", to: true)
    try connection.executeScript(
      """
      CREATE TABLE item(id INTEGER PRIMARY KEY, body TEXT);
      CREATE VIRTUAL TABLE f USING fts5(body, content='item', content_rowid='id');
      CREATE TRIGGER item_ai AFTER INSERT ON item BEGIN
        INSERT INTO f(rowid, body) VALUES (new.id, new.body);
      END;
      INSERT INTO item(body) VALUES ('one');
      """)
    #expect(try connection.value("SELECT rowid FROM f WHERE f MATCH ?", ["one"]) == 1)
  }

  @Test func closingNeedsFinishedStatements() throws {
    let connection = try Connection.inMemory()
    do {
      let statement = try connection.prepare("SELECT 1 UNION ALL SELECT 2")
      _ = try statement.step()
      let error = #expect(throws: SQLiteError.self) { try connection.close() }
      #expect(error?.isBusy == true)
      #expect(try statement.step() != nil)
    }
    try connection.close()
    try connection.close()
  }

  @Test func closingUnlocksTheFile() throws {
    let path = directory.file("a.db")
    let first = try open(path, .create)
    try first.execute("BEGIN EXCLUSIVE")
    #expect(throws: SQLiteError.self) { try open(path, .readWrite) }
    try first.close()
    try open(path, .readWrite).execute("CREATE TABLE item(id)")
  }

  @Test func usingAClosedConnectionIsOurMistake() async {
    await #expect(processExitsWith: .failure) {
      let connection = try Connection.inMemory()
      try connection.close()
      try connection.execute("SELECT 1")
    }
  }

  @Test func theLibraryVersionHasThreeNumbers() {
    #expect(Connection.libraryVersion.split(separator: ".").compactMap { Int($0) }.count >= 3)
  }
}
