import SQLite
import Testing

@Suite struct SQLiteErrorTests {
  let connection: Connection

  init() throws {
    connection = try Connection.inMemory()
    try connection.executeScript(
      """
      CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> 'no'));
      CREATE TABLE part(item INTEGER REFERENCES item(id));
      CREATE VIRTUAL TABLE f USING fts5(body);
      INSERT INTO item(name) VALUES ('secret');
      """)
  }

  func error(_ sql: String, _ bindings: [(any ValueConvertible)?] = []) throws -> SQLiteError {
    try #require(throws: SQLiteError.self) { try connection.execute(sql, bindings) }
  }

  @Test(
    "each constraint is told by its extended code",
    arguments: [
      ("INSERT INTO item(name) VALUES ('secret')", 2067),
      ("INSERT INTO item VALUES (1, 'x')", 1555),
      ("INSERT INTO item(name) VALUES (NULL)", 1299), ("INSERT INTO item(name) VALUES ('no')", 275),
      ("INSERT INTO part VALUES (9)", 787),
    ] as [(String, Int32)])
  func constraints(sql: String, code: Int32) throws {
    let error = try error(sql)
    #expect(error.isConstraintViolation)
    #expect(error.extendedCode == code)
    #expect(error.primaryCode == 19)
    #expect(error.sql == sql)
    #expect(!error.isBusy && !error.isReadOnly && !error.isCorrupt && !error.isFull)
  }

  @Test func theDescriptionNamesProblemCodeAndStatement() throws {
    #expect(
      try error("INSERT INTO item(name) VALUES (?)", ["secret"]).description
        == "UNIQUE constraint failed: item.name (SQLite code 2067) in: "
        + "INSERT INTO item(name) VALUES (?)")
  }

  @Test(
    "no bound value gets into the description",
    arguments: [
      ("INSERT INTO item(name) VALUES (?)", "secret"),
      ("INSERT INTO item(id, name) VALUES (?, 'x')", "secret"),
      ("SELECT * FROM f WHERE f MATCH ?", "secret:x"),
      ("SELECT * FROM f WHERE f MATCH ?", "\"secret"),
      ("SELECT * FROM f WHERE f MATCH 'x ' || ?", "AND secret secret )"),
      ("INSERT INTO f(f) VALUES (?)", "secret"),
      ("SELECT json_extract('{}', ?)", "secret"),
      ("SELECT json(?)", "secret"),
      ("SELECT ?, ?", "secret"),
    ])
  func boundValuesStayPrivate(sql: String, value: String) throws {
    let error = try error(sql, [value])
    #expect(!"\(error)".contains("secret"))
    #expect(error.description.contains(sql))
  }

  @Test func theMessageOfFTS5IsStillThere() throws {
    let error = try error("SELECT * FROM f WHERE f MATCH ?", ["secret:x"])
    #expect(error.message == "no such column: secret")
    #expect(error.description.hasPrefix("SQL logic error (SQLite code 1)"))
  }

  @Test func whatIsWrittenInTheSQLMayBeShown() throws {
    #expect(try error("SELECT missing").description.hasPrefix("no such column: missing"))
  }

  @Test("the description is one line without control or bidi characters, and short")
  func hostileSQL() throws {
    let sql = "SELECT 1\n, \u{1b}[31m\u{202e}" + String(repeating: "x", count: 100_000)
    let description = try error(sql).description
    #expect(description.utf8.count < 2_000)
    #expect(!description.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202e}" })
    #expect(description.contains("\\u{1B}"))
    #expect(description.hasSuffix("…"))
  }

  @Test func aTextLongerThanSQLiteAllowsIsAnError() throws {
    let error = try #require(throws: SQLiteError.self) {
      try connection.value("SELECT zeroblob(2000000000)", as: [UInt8].self)
    }
    #expect(error.primaryCode == 18)
  }

  @Test func aFullDatabaseIsTold() throws {
    try connection.setPragma("max_page_count", to: 30)
    try connection.execute("CREATE TABLE big(data)")
    #expect(try error("INSERT INTO big VALUES (zeroblob(1000000))").isFull)
  }
}
