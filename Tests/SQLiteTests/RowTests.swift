import SQLite
import Testing

@Suite struct RowTests {
  let connection: Connection

  init() throws {
    connection = try Connection.inMemory()
  }

  func row(_ sql: String) throws -> Row {
    try #require(try connection.row(sql))
  }

  @Test func valuesAreFoundByNameAndByIndex() throws {
    let row = try row("SELECT 1 AS id, 'Élan' AS title")
    #expect(try row.get("id") as Int == 1)
    #expect(try row.get("title") as String == "Élan")
    #expect(try row.get(1, as: String.self) == "Élan")
    #expect(row.columnNames == ["id", "title"])
  }

  @Test func theFirstOfEqualNamesCounts() throws {
    #expect(try row("SELECT 1 AS id, 2 AS id").get("id") == 1)
  }

  @Test func nullNeedsAnOptional() throws {
    let row = try row("SELECT NULL AS note")
    #expect(try row.get("note") as String? == nil)
    #expect(try row.get("note", as: Value.self) == .null)
    let error = #expect(throws: SQLiteError.self) { try row.get("note") as String }
    #expect(error?.isMismatch == true)
    #expect(error?.message == "column 'note' holds NULL, not String")
  }

  @Test func anOptionalContextReadsNull() throws {
    let row = try row("SELECT NULL AS note, 'x' AS word")
    let note: String? = try row.get("note")
    let word: String? = try row.get("word")
    #expect(note == nil)
    #expect(word == "x")
  }

  @Test func aMissingColumnIsNamedWithTheOthers() throws {
    let row = try row("SELECT 1 AS id, 2 AS size")
    let error = #expect(throws: SQLiteError.self) { try row.get("title") as String }
    #expect(error?.message == "no column 'title' among: id, size")
    #expect(error?.sql == "SELECT 1 AS id, 2 AS size")
  }

  @Test("an index outside the row is an error", arguments: [-1, 1, Int.max])
  func missingIndex(index: Int) throws {
    let row = try row("SELECT 1")
    #expect(throws: SQLiteError.self) { try row.get(index) as Int }
  }

  @Test("a value of another kind is an error that names column, value and SQL")
  func mismatch() throws {
    let row = try row("SELECT 'abc' AS size")
    let error = #expect(throws: SQLiteError.self) { try row.get("size") as Int }
    #expect(
      error?.description
        == "column 'size' holds text 'abc', not Int (SQLite code 20) in: SELECT 'abc' AS size")
  }

  @Test("values are not converted", arguments: ["1.5", "'1'", "x'01'", "NULL"])
  func strictIntegers(literal: String) throws {
    let row = try row("SELECT \(literal)")
    #expect(throws: SQLiteError.self) { try row.get(0) as Int }
    #expect(throws: SQLiteError.self) { try row.get(0) as Int64 }
    #expect(throws: SQLiteError.self) { try row.get(0) as Bool }
  }

  @Test("text and blobs are not each other")
  func strictText() throws {
    #expect(throws: SQLiteError.self) { try row("SELECT x'41'").get(0) as String }
    #expect(throws: SQLiteError.self) { try row("SELECT 'A'").get(0) as [UInt8] }
    #expect(throws: SQLiteError.self) { try row("SELECT 1").get(0) as String }
    #expect(throws: SQLiteError.self) { try row("SELECT '1'").get(0) as Double? }
  }

  @Test func onlyZeroAndOneAreBooleans() throws {
    #expect(throws: SQLiteError.self) { try row("SELECT 2").get(0) as Bool }
  }

  @Test func doublesReadIntegers() throws {
    #expect(try row("SELECT 3").get(0) as Double == 3)
  }

  @Test func aRowOutlivesItsStatementAndConnection() throws {
    let rows = try {
      let connection = try Connection.inMemory()
      return try connection.rows("VALUES ('a' || 'b'), (zeroblob(3))")
    }()
    #expect(rows.map(\.values) == [[.text("ab")], [.blob([0, 0, 0])]])
  }

  @Test func rowsAreEqualWithTheSameValuesAndNames() throws {
    #expect(try row("SELECT 1 AS a") == row("SELECT 1 AS a LIMIT 1"))
    #expect(try row("SELECT 1 AS a") != row("SELECT 1 AS b"))
    #expect(try row("SELECT 1 AS a") != row("SELECT 2 AS a"))
  }
}
