import SQLite
import TestSupport
import Testing

@Suite struct ValueRoundTripTests {
  let connection: Connection

  init() throws {
    connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE item(value)")
  }

  static let values: [Value] = [
    .null, .integer(0), .integer(.min), .integer(.max), .real(0), .real(-0.0), .real(.infinity),
    .real(-.greatestFiniteMagnitude), .real(.leastNonzeroMagnitude), .real(0.1),
    .text(""), .text("\0"), .text("a\0b"), .text("\0\0end"), .text("it's \"quoted\""),
    .text("Łódź, Öland, Đà Nẵng"), .text("日本語 العربية עברית 🇺🇦 e\u{301}"), .text("\u{feff}bom"),
    .text("a little more than fifteen bytes of text"), .text("1"),
    .blob([]), .blob([0]), .blob([0xff, 0xfe, 0]), .blob(Array("text".utf8)),
  ]

  @Test("every value comes back as it went in", arguments: values)
  func value(_ value: Value) throws {
    try connection.execute("INSERT INTO item VALUES (?)", [value])
    #expect(try connection.row("SELECT value FROM item")?.values == [value])
    // SQLite agrees that they are the same, so it was not changed on both ways.
    #expect(try connection.value("SELECT count(*) FROM item WHERE value IS ?", [value]) == 1)
  }

  @Test func emptyTextEmptyBlobAndNullDiffer() throws {
    for value: Value in [.null, .text(""), .blob([])] {
      try connection.execute("INSERT INTO item VALUES (?)", [value])
    }
    let types = try connection.rows("SELECT typeof(value) AS type FROM item")
    #expect(try types.map { try $0.get("type") as String } == ["null", "text", "blob"])
  }

  @Test func lengthCountsPastANul() throws {
    try connection.execute("INSERT INTO item VALUES (?)", ["a\0bc"])
    #expect(try connection.value("SELECT length(CAST(value AS BLOB)) FROM item") == 4)
  }

  @Test func tenMegabytesOfText() throws {
    let text = String(repeating: "ten € by ten — ", count: 10_000_000 / 20)
    try #require(text.utf8.count >= 9_500_000)
    try connection.execute("INSERT INTO item VALUES (?)", [text])
    #expect(try connection.value("SELECT value FROM item") == text)
  }

  @Test("text that is no UTF-8 is repaired, not trusted, and does not trap")
  func invalidUTF8() throws {
    let stored: [[UInt8]] = [
      [0xff, 0x41], [0xc3], [0xed, 0xa0, 0x80], [0xf0, 0x9f], [0x80, 0, 0xc0],
    ]
    for bytes in stored {
      let read: String? = try connection.value("SELECT CAST(? AS TEXT)", [bytes])
      #expect(read == String(decoding: bytes, as: UTF8.self))
      #expect(read?.contains("\u{fffd}") == true)
    }
  }

  @Test func notANumberBecomesNull() throws {
    #expect(try connection.row("SELECT ?", [Double.nan])?.values == [.null])
  }

  @Test func swiftTypesComeBackAsThemselves() throws {
    let row = try #require(
      try connection.row(
        "SELECT ?, ?, ?, ?, ?, ?, ?, ?",
        [
          "text", 42, Int64.min, 2.5, true, false, [1, 2] as [UInt8], nil,
        ]))
    #expect(try row.get(0) == "text")
    #expect(try row.get(1) == 42)
    #expect(try row.get(2) == Int64.min)
    #expect(try row.get(3) == 2.5)
    #expect(try row.get(4) == true)
    #expect(try row.get(5) == false)
    #expect(try row.get(6) == [1, 2] as [UInt8])
    #expect(try row.get(7) == String?.none)
  }

  @Test func optionalsBindTheirValueOrNull() throws {
    let some: String? = "x"
    let none: Int? = nil
    #expect(try connection.row("SELECT ?, ?", [some, none])?.values == [.text("x"), .null])
  }

  @Test("random rows come back as they went in", arguments: [1, 2, 3] as [UInt64])
  func randomRows(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    try connection.execute("CREATE TABLE line(id INTEGER PRIMARY KEY, a, b, c)")
    let insert = try connection.prepare("INSERT INTO line VALUES (?, ?, ?, ?)")
    var written: [[Value]] = []
    for id in 0..<500 {
      let line = [.integer(Int64(id)), random.value(), random.value(), random.value()]
      try insert.run(line)
      written.append(line)
    }
    #expect(try connection.rows("SELECT * FROM line ORDER BY id").map(\.values) == written)
  }

  @Test func textOfAUTF16DatabaseIsConverted() throws {
    let other = try Connection.inMemory()
    try other.setPragma("encoding", to: "UTF-16le")
    try other.execute("CREATE TABLE item(value)")
    try other.execute("INSERT INTO item VALUES (?)", ["Łódź 🇵🇱"])
    #expect(try other.value("SELECT value FROM item") == "Łódź 🇵🇱")
  }
}
