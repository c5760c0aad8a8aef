import ArticleModel
import Search
import Storage
import TestSupport
import Testing

@Suite struct MatchFuzzTests {
  static let alphabet = [
    "(", ")", "(", ")", "\"", "“", "”", "-", "*", ":", "&", "!", "'", "|", "^", "+", "{", "}", ",",
    ".", " ", " ", " ", " AND ", " OR ", " NOT ", "NEAR(", "title:", "SENTENCE(a ", "PARAGRAPH(中 ",
    "NEAR(tax a, 3)", "=", "~3", ", 2)", "byline:", "country:", "is:undated", "body:", "facets:",
    "every0", "tax",
    "a", "é", "e\u{301}", "\u{301}", "\u{20E3}", "中", "文", "ไ", "ท", "ี่", "한", "إيران", "й", "7",
    "ｶﾞ", "Ł", "ß", "₂", "\u{0}", "\u{1B}", "\n", "\u{200D}", "\u{202E}", "\u{FEFF}", "\u{FFFD}",
    "\u{FFFF}", "\u{10FFFF}", "\u{E000}", "❤\u{FE0F}", "👩‍👩‍👧", "\u{1E900}", "ﷺ", "0", "x*", "ta*",
  ]

  @Test("nothing that is typed makes FTS5 fail", arguments: 1...4)
  func typed(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = try SampleArchive()
    try sample.add("Tax 中文", "é 한 ไที่ ß")
    let searcher = Searcher(sample.archive)
    let none = try sample.query().filters
    var answered = 0
    for _ in 0..<5_000 * fuzzScale {
      let length = Int.random(in: 0...14, using: &random)
      let text =
        random.next() % 8 == 0
        ? random.text(upTo: 30) : (0..<length).map { _ in random.pick(Self.alphabet) }.joined()
      guard let root = try? QueryParser.parse(text).root else { continue }
      do {
        let query = ArticleQuery(words: root, filters: none)
        let count = try searcher.count(query)
        let hits = try searcher.hits(query, limit: 2)
        #expect(hits.count == count, "\(text.debugDescription)")
        answered += 1
      } catch {
        Issue.record("\(error): \(text.debugDescription)")
      }
    }
    #expect(answered > 500)
  }

  @Test("any words of a text are a query", arguments: 1...2)
  func plainWords(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = try SampleArchive()
    let none = try sample.query().filters
    for _ in 0..<200 {
      let text = random.text(upTo: 200)
      try sample.add(Article(title: "T", body: text))
      let parsed = QueryParser.plainWords(text)
      guard parsed.root != nil else { continue }
      let query = ArticleQuery(words: parsed.root, filters: none)
      #expect(throws: Never.self) { try Searcher(sample.archive).hits(query, limit: 1) }
    }
  }
}
