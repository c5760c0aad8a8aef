import Testing

@testable import SQLite

@Suite struct StatementTests {
  let connection: Connection

  init() throws {
    connection = try Connection.inMemory()
    try connection.executeScript(
      """
      CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT UNIQUE);
      INSERT INTO item(name) VALUES ('a'), ('b'), ('c');
      """)
  }

  func names() throws -> [String] {
    try connection.rows("SELECT name FROM item ORDER BY id").map { row in try row.get("name") }
  }

  @Test func aStatementRunsAgainWithOtherValues() throws {
    let insert = try connection.prepare("INSERT INTO item(name) VALUES (?)")
    for name in ["d", "e"] { try insert.run([name]) }
    #expect(try names() == ["a", "b", "c", "d", "e"])
    #expect(connection.lastInsertedRowID == 5)
    #expect(connection.changes == 1)
  }

  @Test func stepGivesRowsThenNilThenStartsAgain() throws {
    let select = try connection.prepare("SELECT name FROM item WHERE id >= ? ORDER BY id")
    try select.bind([2])
    for _ in 1...2 {
      #expect(try select.step()?.get(0) == "b")
      #expect(try select.step()?.get(0) == "c")
      #expect(try select.step() == nil)
    }
    try select.bind([3])
    #expect(try select.step()?.get(0) == "c")
    select.reset()
    #expect(try select.step()?.get(0) == "c")
  }

  @Test("too few or too many values are an error, not NULLs", arguments: [0, 1, 3])
  func bindingCount(count: Int) throws {
    let bindings = [Int?](repeating: 1, count: count)
    let error = #expect(throws: SQLiteError.self) {
      try connection.execute("SELECT ?, ?", bindings)
    }
    #expect(error?.message == "\(count) values for 2 parameters")
    #expect(throws: SQLiteError.self) { try connection.rows("SELECT ?, ?", bindings) }
    #expect(throws: SQLiteError.self) { try connection.row("SELECT ?, ?", bindings) }
    #expect(throws: SQLiteError.self) {
      try connection.forEachRow("SELECT ?, ?", bindings) { _ in }
    }
    #expect(throws: SQLiteError.self) { try connection.prepare("SELECT ?, ?").run(bindings) }
  }

  @Test func parametersNeedValuesBeforeAStep() throws {
    let select = try connection.prepare("SELECT ?")
    #expect(throws: SQLiteError.self) { try select.step() }
    try select.bind([1])
    #expect(try select.step() != nil)
    #expect(throws: SQLiteError.self) { try select.bind([]) }
    #expect(throws: SQLiteError.self) { try select.step() }
  }

  @Test func namedAndRepeatedParametersCountOnce() throws {
    #expect(try connection.row("SELECT ?1, ?1, :x", [1, 2])?.values.count == 3)
  }

  @Test(
    "one statement is one statement", arguments: ["", " \n", "-- nothing", "SELECT 1; SELECT 2"])
  func notOneStatement(sql: String) {
    #expect(throws: SQLiteError.self) { try connection.execute(sql) }
  }

  @Test(
    "comments and semicolons around it are allowed",
    arguments: ["/* a */ SELECT 1 -- b", "SELECT 1;", "SELECT 1 ; ; \n -- c \n"])
  func comments(sql: String) throws {
    #expect(try connection.value(sql) == 1)
  }

  @Test(
    "SQL that is wrong is an error", arguments: ["SELEC 1", "SELECT 'open", "SELECT 1\0", "(", "é"])
  func wrong(sql: String) {
    let error = #expect(throws: SQLiteError.self) { try connection.execute(sql) }
    #expect(error?.extendedCode == 1)
    #expect(throws: SQLiteError.self) { try connection.executeScript("SELECT 1;" + sql) }
  }

  @Test func aSecondStatementThatIsWrongIsAnError() throws {
    #expect(throws: SQLiteError.self) { try connection.execute("DELETE FROM item; oops") }
    #expect(try names() == ["a", "b", "c"])
  }

  @Test func returningMakesItsChangesWhenOnlyOneRowIsRead() throws {
    let sql = "INSERT INTO item(name) VALUES ('d'), ('e') RETURNING id"
    #expect(try connection.row(sql)?.get("id") == 4)
    #expect(try names().count == 5)
  }

  @Test func valueIsNilForNullAndForNoRow() throws {
    #expect(try connection.value("SELECT NULL", as: Int.self) == nil)
    #expect(try connection.value("SELECT 1 WHERE 0", as: Int.self) == nil)
    #expect(throws: SQLiteError.self) { try connection.value("SELECT 'x'", as: Int.self) }
  }

  @Test func scriptsRunInOrderAndStopAtAnError() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.executeScript(
        """
        CREATE TABLE note(id); -- used by the next statement
        INSERT INTO note VALUES (1);
        INSERT INTO none VALUES (2);
        INSERT INTO note VALUES (3);
        """)
    }
    #expect(error?.sql?.hasPrefix("INSERT INTO none") == true)
    #expect(try connection.value("SELECT group_concat(id) FROM note") == "1")
  }

  @Test func scriptsHoldNoParameters() {
    #expect(throws: SQLiteError.self) { try connection.executeScript("SELECT 1; SELECT ?") }
  }

  @Test func aLongScriptRuns() throws {
    let script = String(repeating: "INSERT INTO item(name) VALUES (NULL);\n", count: 20_000)
    try connection.transaction { try connection.executeScript(script) }
    #expect(try connection.value("SELECT count(*) FROM item") == 20_003)
  }
}

// MARK: - Reading row by row

extension StatementTests {
  @Test func rowsAreStreamed() throws {
    var sum = 0
    try connection.scanRows(
      """
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n
      """
    ) { row in
      sum += try row.get("i")
      return sum < 5_050 ? .next : .stop
    }
    #expect(sum == 5_050)
  }

  @Test func anErrorOfTheClosureComesOutUnchanged() throws {
    struct Enough: Error {}
    var count = 0
    #expect(throws: Enough.self) {
      try connection.forEachRow("SELECT * FROM item") { _ in
        count += 1
        throw Enough()
      }
    }
    #expect(count == 1)
    // The statement is neither lost nor left half-way.
    #expect(try connection.rows("SELECT * FROM item").count == 3)
    try connection.execute("DROP TABLE item")
  }

  @Test("two iterations over the same SQL do not disturb each other")
  func nestedIterations() throws {
    let sql = "SELECT name FROM item ORDER BY id"
    var pairs: [String] = []
    try connection.forEachRow(sql) { outer in
      try connection.forEachRow(sql) { inner in
        pairs.append(try outer.get("name") + inner.get("name"))
      }
    }
    #expect(pairs == ["aa", "ab", "ac", "ba", "bb", "bc", "ca", "cb", "cc"])
  }

  @Test func twoStatementsOfTheSameSQLAreIndependent() throws {
    let first = try connection.prepare("SELECT name FROM item WHERE id > ? ORDER BY id")
    let second = try connection.prepare(first.sql)
    try first.bind([0])
    try second.bind([1])
    #expect(try first.step()?.get(0) == "a")
    #expect(try second.step()?.get(0) == "b")
    #expect(try first.step()?.get(0) == "b")
    #expect(try second.step()?.get(0) == "c")
  }
}

// MARK: - The cache

extension StatementTests {
  @Test func aStatementInUseIsNotInTheCache() throws {
    let connection = try Connection.inMemory()
    do {
      let statement = try connection.prepare("SELECT 1")
      #expect(connection.cachedStatementCount == 0)
      _ = try statement.step()
    }
    #expect(connection.cachedStatementCount == 1)
    #expect(try connection.value("SELECT 1") == 1)
    #expect(connection.cachedStatementCount == 1)
  }

  @Test func aFailedStatementIsDropped() throws {
    let connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE item(id UNIQUE)")
    let before = connection.cachedStatementCount
    let insert = "INSERT INTO item VALUES (?)"
    try connection.execute(insert, [1])
    #expect(connection.cachedStatementCount == before + 1)
    let error = #expect(throws: SQLiteError.self) { try connection.execute(insert, [1]) }
    #expect(error?.isConstraintViolation == true)
    #expect(connection.cachedStatementCount == before)
    try connection.execute(insert, [2])
    #expect(try connection.value("SELECT count(*) FROM item") == 2)
  }

  @Test func aFailedStatementInHandRunsAgain() throws {
    let insert = try connection.prepare("INSERT INTO item(name) VALUES (?)")
    #expect(throws: SQLiteError.self) { try insert.run(["a"]) }
    try insert.run(["d"])
    #expect(try names() == ["a", "b", "c", "d"])
  }

  @Test func theCacheIsBounded() throws {
    let connection = try Connection.inMemory()
    for number in 0..<500 { try connection.execute("SELECT \(number)") }
    #expect(connection.cachedStatementCount == 64)
  }

  @Test func theLeastUsedStatementGoes() {
    var cache = StatementCache(capacity: 2)
    let put = { (sql: String) throws in
      cache.put(try connection.checkOut(sql), as: sql)
    }
    #expect(throws: Never.self) {
      try put("SELECT 1")
      try put("SELECT 2")
      try put("SELECT 1")
      try put("SELECT 3")
    }
    #expect(cache.take("SELECT 2") == nil)
    #expect(cache.take("SELECT 1") != nil)
    #expect(cache.take("SELECT 1") == nil)
    #expect(cache.take("SELECT 3") != nil)
  }

  @Test func aCachedStatementFollowsTheSchema() throws {
    let sql = "SELECT * FROM item WHERE id = 1"
    #expect(try connection.row(sql)?.columnNames == ["id", "name"])
    try connection.execute("ALTER TABLE item RENAME COLUMN name TO label")
    try connection.execute("ALTER TABLE item ADD COLUMN size")
    let row = try #require(try connection.row(sql))
    #expect(row.columnNames == ["id", "label", "size"])
    #expect(row.values == [.integer(1), .text("a"), .null])
  }
}
