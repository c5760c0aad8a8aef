import SQLite
import TestSupport
import Testing

@Suite struct FTS5TokenizerTests {
  let connection: Connection

  init() throws {
    connection = try Connection.inMemory()
  }

  static let porter = ["porter", "unicode61", "remove_diacritics", "2"]

  static let tokenizers: [[String]] = [
    porter, ["unicode61"], ["unicode61", "remove_diacritics", "0", "tokenchars", "-'"],
    ["unicode61", "categories", "L* N* Co Mn"], ["ascii"], ["porter"], ["porter", "ascii"],
    ["trigram"], ["trigram", "case_sensitive", "1"],
  ]

  static let texts: [String] = [
    "", " ", "...", "\0", "word", "The president's policies: police, policy, universities!",
    "a\0b c\0", "Ærøskøbing, Łódź, İstanbul, Đà Nẵng, straße, Élections, naïve, cafe\u{301}",
    "Президент России", "Ο πρόεδρος της Ελλάδας", "رئيس الوزراء", "ראש הממשלה", "中国国家主席习近平访问日本。",
    "日本の首相は東京で会談した", "대통령이 서울에서", "นายกรัฐมนตรี", "प्रधान मंत्री", "🇺🇦 emoji 👩‍👩‍👧 mid👍dle",
    "1,234.56 €5bn 2024-05-01 F-16 C++ d'ivoire al-sisi", "\u{202e}bidi\u{200b}zero\u{feff}",
    String(repeating: "é", count: 40_000) + " after", String(repeating: "running ", count: 5_000),
    String(repeating: "x", count: FTS5Tokenizer.longestToken) + " y",
  ]

  func tokenizer(_ words: [String]) throws -> FTS5Tokenizer {
    try FTS5Tokenizer(words[0], arguments: Array(words.dropFirst()), connection: connection)
  }

  /// Returns the tokens that FTS5 puts into an index for a text, in order.
  func indexed(_ text: some ValueConvertible, by words: [String]) throws -> [String] {
    let option = words.map {
      "'\($0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
    }
    .joined(separator: " ")
    let literal = option.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''")
    try connection.executeScript(
      """
      DROP TABLE IF EXISTS v;
      DROP TABLE IF EXISTS f;
      CREATE VIRTUAL TABLE f USING fts5(body, tokenize='\(literal)');
      CREATE VIRTUAL TABLE v USING fts5vocab(f, instance);
      """)
    try connection.execute("INSERT INTO f VALUES (CAST(? AS TEXT))", [text])
    return try connection.rows("SELECT term FROM v ORDER BY offset").map { row in try row.get(0) }
  }

  @Test("the tokens are those in FTS5's index", arguments: tokenizers)
  func sameTokens(words: [String]) throws {
    let tokenizer = try tokenizer(words)
    for text in Self.texts {
      #expect(try tokenizer.tokens(in: text).map(\.text) == indexed(text, by: words))
    }
  }

  @Test("random texts give the tokens of FTS5's index", arguments: [1, 2, 3] as [UInt64])
  func randomTexts(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let tokenizer = try tokenizer(Self.porter)
    for _ in 0..<150 {
      let text = random.text(upTo: 60)
      #expect(try tokenizer.tokens(in: text).map(\.text) == indexed(text, by: Self.porter))
    }
  }

  @Test("bytes that are no UTF-8 give the tokens of FTS5's index")
  func invalidUTF8() throws {
    var random = SeededGenerator(seed: 7)
    let tokenizer = try tokenizer(Self.porter)
    for length in 0..<100 {
      let bytes = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      #expect(try tokenizer.tokens(in: bytes).map(\.text) == indexed(bytes, by: Self.porter))
    }
  }

  @Test func tokensKnowWhereTheyStand() throws {
    let tokens = try tokenizer(Self.porter).tokens(in: "Élan: the Elections")
    #expect(
      tokens == [
        .init(text: "elan", range: 0..<5), .init(text: "the", range: 7..<10),
        .init(text: "elect", range: 11..<20),
      ])
  }

  @Test("ranges ascend and lie inside the text", arguments: tokenizers)
  func ranges(words: [String]) throws {
    let tokenizer = try tokenizer(words)
    for text in Self.texts {
      var last = 0
      for token in try tokenizer.tokens(in: text) {
        #expect(token.range.lowerBound >= last && token.range.upperBound <= text.utf8.count)
        last = token.range.lowerBound
      }
    }
  }

  @Test func stringsAndBytesGiveTheSame() throws {
    let tokenizer = try tokenizer(Self.porter)
    for text in Self.texts {
      #expect(try tokenizer.tokens(in: text) == tokenizer.tokens(in: Array(text.utf8)))
    }
  }

  @Test func theClosureSeesBytesAndMayStop() throws {
    struct Enough: Error {}
    let tokenizer = try tokenizer(["unicode61"])
    var bytes: [UInt8] = []
    #expect(throws: Enough.self) {
      try tokenizer.forEachToken(in: "One two three") { token, range, isColocated in
        #expect(!isColocated && range.count == token.count)
        guard range.lowerBound < 8 else { throw Enough() }
        for index in token.indices { bytes.append(token[index]) }
      }
    }
    #expect(bytes == Array("onetwo".utf8))
    #expect(try tokenizer.tokens(in: "works again").count == 2)
  }

  @Test(
    "an unknown name or argument is an error",
    arguments: [
      ["nosuch"], [""], ["unicode61", "nosuch", "1"], ["unicode61", "remove_diacritics"],
      ["unicode61", "remove_diacritics", "9"], ["porter", "nosuch"],
    ])
  func unknown(words: [String]) {
    #expect(throws: SQLiteError.self) { try tokenizer(words) }
  }

  @Test func aTokenizerKeepsItsConnectionOpen() throws {
    let tokenizer = try {
      try FTS5Tokenizer("porter", arguments: ["unicode61"], connection: Connection.inMemory())
    }()
    #expect(try tokenizer.tokens(in: "running").map(\.text) == ["run"])
  }

  @Test func aTokenizerOfAClosedConnectionIsOurMistake() async {
    await #expect(processExitsWith: .failure) {
      let connection = try Connection.inMemory()
      let tokenizer = try FTS5Tokenizer("ascii", connection: connection)
      try connection.close()
      _ = try tokenizer.tokens(in: "x")
    }
  }
}
