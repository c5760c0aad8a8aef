import SQLite
import TestSupport
import Testing

@Suite struct FTS5Tests {
  let connection: Connection

  init() throws {
    connection = try Connection.inMemory()
    try connection.executeScript(
      """
      CREATE VIRTUAL TABLE f USING fts5(body);
      INSERT INTO f VALUES ('the AND of the president''s tax-reform NOT NEAR'), ('reformed');
      """)
  }

  func matches(_ text: String) throws -> [Int] {
    try connection.rows("SELECT rowid FROM f WHERE f MATCH ?", [FTS5.quoted(text)])
      .map { row in try row.get(0) }
  }

  @Test(
    "the text stands between quotes, its own doubled, without NUL",
    arguments: [
      ("word", "\"word\""), ("", "\"\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("\"", "\"\"\"\""),
      ("a\0b\0", "\"ab\""), ("é\u{301}日", "\"é\u{301}日\""),
    ])
  func quoted(text: String, expected: String) {
    #expect(FTS5.quoted(text) == expected)
  }

  @Test("what means something to FTS5 is found as words")
  func operatorsAreWords() throws {
    for word in [
      "AND", "NOT", "NEAR", "president's", "tax-reform", "tax reform NOT", "of*", "(of)",
    ] {
      #expect(try matches(word) == [1])
    }
    #expect(try matches("reform*") == [1])
    #expect(try matches("body:tax").isEmpty)
  }

  @Test("a text without a token matches nothing", arguments: ["", "\"", "\0", "...", "( * )"])
  func noTokens(text: String) throws {
    #expect(try matches(text).isEmpty)
  }

  @Test("no text makes a query fail", arguments: [1, 2] as [UInt64])
  func anyText(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let text = random.text(upTo: 12)
      #expect(throws: Never.self) { try matches(text) }
    }
  }
}
