import SQLite
import SearchIndex
import TestSupport
import Testing

@testable import Search

/// The scanner looks at few bytes and must still agree with the index's own tokenizer.
@Suite struct OccurrenceScannerTests {
  private static let words = [
    "oil", "Oils", "OILED", "prices", "pricing", "price", "stability", "stable", "sensibilities",
    "sensible", "relational", "7", "2024", "a", "of", "the", "café", "CAFÉS", "zurück", "石油", "نفط",
    "\u{0130}stanbul", String(repeating: "x", count: 70), "o\u{0308}l", "ﬁscal",
  ]
  private static let gaps = [
    " ", " ", " ", ", ", "\n", "\n\n", "-", "’", "“", "” ", " — ", ". ", "\u{A0}", "…", "\u{0}",
    "'s ",
    "\u{FE0F}", "\u{2028}",
  ]

  private func tokenizer() throws -> FTS5Tokenizer {
    let (name, arguments) = SearchIndexSchema.tokenizer
    return try FTS5Tokenizer(name, arguments: arguments, connection: Connection.inMemory())
  }

  @Test(arguments: 0..<60) func findsTermsWhereTheTokenizerPutsThem(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let tokenizer = try tokenizer()
    let terms = try ["oil", "price", "stability", "7", "café", "sensible"]
      .map { Array(try tokenizer.tokens(in: $0)[0].text.utf8) }
    var text = ""
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      text += Self.words.randomElement(using: &random) ?? ""
      text += Self.gaps.randomElement(using: &random) ?? ""
    }
    var expected: [[Int]] = []
    for (position, token) in try tokenizer.tokens(in: text).enumerated() {
      if let term = terms.firstIndex(of: Array(token.text.utf8)) {
        expected.append([position, term])
      }
    }
    var found: [[Int]] = []
    try OccurrenceScanner(terms, tokenizer).scan(text) { found.append([$0, $1]) }
    #expect(found == expected, "\(text.debugDescription)")
  }
}
