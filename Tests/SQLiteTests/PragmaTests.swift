import SQLite
import Testing

@Suite struct PragmaTests {
  let connection: Connection

  init() throws {
    connection = try Connection.inMemory()
  }

  @Test func whatIsSetIsRead() throws {
    #expect(try connection.setPragma("user_version", to: 7) == nil)
    #expect(try connection.pragma("user_version") == 7)
    try connection.setPragma("main.application_id", to: -1)
    #expect(try connection.pragma("application_id") == -1)
    try connection.setPragma("foreign_keys", to: false)
    #expect(try connection.pragma("foreign_keys") == false)
  }

  @Test func someAnswerWithTheValueInForce() throws {
    // There is no write-ahead log in memory.
    #expect(try connection.setPragma("journal_mode", to: "wal") == .text("memory"))
  }

  @Test func anUnknownPragmaHasNoValue() throws {
    #expect(try connection.pragma("no_such_pragma", as: Int.self) == nil)
  }

  @Test func textIsQuoted() throws {
    try connection.execute("CREATE TABLE item(id)")
    try connection.setPragma("journal_mode", to: "x'; DROP TABLE item; --")
    #expect(try connection.value("SELECT count(*) FROM sqlite_schema") == 1)
  }

  @Test func aNameIsAWord() async {
    await #expect(processExitsWith: .failure) {
      _ = try Connection.inMemory().pragma("user_version; SELECT 1", as: Int.self)
    }
    await #expect(processExitsWith: .failure) {
      try Connection.inMemory().setPragma("", to: 1)
    }
  }
}
