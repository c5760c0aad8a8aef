import SQLite
import Testing

@Suite struct FTS5MatchReaderTests {
  let connection: Connection
  let reader: FTS5MatchReader

  init() throws {
    connection = try Connection.inMemory()
    try connection.executeScript(
      """
      CREATE VIRTUAL TABLE note USING fts5(title, body);
      INSERT INTO note(rowid, title, body) VALUES
        (1, 'ferry', 'a ferry and a harbour'), (2, 'rail', 'rail'), (9, 'harbour', 'ferry ferry');
      """)
    reader = try FTS5MatchReader(connection)
  }

  private func read(_ expression: String, rowids: ClosedRange<Int64>? = nil) throws -> [String] {
    var found: [String] = []
    let counts = UnsafeMutableBufferPointer<Int32>.allocate(capacity: 2)
    defer { counts.deallocate() }
    try reader.forEachMatch(of: expression, in: "note", rowids: rowids) { match in
      counts.update(repeating: 0)
      match.countOccurrences(ofFirst: 1, into: counts)
      found.append("\(match.rowid): \(counts[0]) \(counts[1]), \(match.phraseCount)")
    }
    return found
  }

  @Test func everyMatchComesWithItsOccurrencesByColumn() throws {
    #expect(try read("ferry") == ["1: 1 1, 1", "9: 0 2, 1"])
    #expect(try read("ferry AND harbour") == ["1: 1 1, 2", "9: 0 2, 2"])
    #expect(try read("body : ferry") == ["1: 0 1, 1", "9: 0 2, 1"])
    #expect(try read("nothing").isEmpty)
  }

  @Test func rowsOutsideOfTheRangeAreLeftOut() throws {
    #expect(try read("ferry", rowids: 2...9) == ["9: 0 2, 1"])
    #expect(try read("ferry", rowids: 3...8).isEmpty)
  }

  @Test func theNumbersOfTheTableAreKnown() throws {
    try reader.forEachMatch(of: "rail", in: "note") { match in
      #expect(match.rowCount == 3)
      #expect(match.totalTokens(inColumn: 0) == 3 && match.totalTokens(inColumn: 1) == 8)
      #expect(match.totalTokens(inColumn: 7) == 0)
    }
  }

  @Test func anErrorOfTheBodyEndsTheReading() throws {
    struct Enough: Error {}
    var seen = 0
    #expect(throws: Enough.self) {
      try reader.forEachMatch(of: "ferry", in: "note") { _ in
        seen += 1
        throw Enough()
      }
    }
    #expect(seen == 1)
    #expect(try read("rail") == ["2: 1 1, 1"])
  }

  @Test func aBadExpressionIsAnError() throws {
    #expect(throws: SQLiteError.self) { try reader.forEachMatch(of: "\"", in: "note") { _ in } }
  }

  @Test func theBodyMayReadToo() throws {
    var inner: [String] = []
    var outer: [Int64] = []
    try reader.forEachMatch(of: "ferry", in: "note") { match in
      outer.append(match.rowid)
      inner += try read("rail")
    }
    #expect(outer == [1, 9] && inner.count == 2)
  }
}
