import ArticleModel
import SQLite
import TestSupport
import Testing
import TextProcessing

@testable import Search

@Suite struct SnippetTests {
  func snippet(_ typed: String, _ body: String, summary: String? = nil) throws -> MarkedText {
    let marker = try MatchMarker(QueryParser.parse(typed).root, connection: .inMemory())
    let article = Article(title: "T", summary: summary, body: body)
    let snippet = try Snippet.best(of: article, marker: marker)
    expectWellFormed(snippet)
    #expect(snippet.text.displayWidth <= 2 * Snippet.width + 8)
    return snippet
  }

  func marked(_ snippet: MarkedText) -> [String] {
    snippet.pieces.filter(\.isMarked).map(\.text)
  }

  @Test func theSentenceWithMostOfTheWordsIsShown() throws {
    let body = "The rail opened. A rail link to the port opened on Monday. The port is old."
    let snippet = try snippet("rail port", body)
    #expect(snippet.text.hasPrefix("A rail link to the port"))
    #expect(marked(snippet).prefix(2) == ["rail", "port"])
  }

  @Test func theSummaryIsShownWhenOnlyItMatches() throws {
    #expect(try snippet("zebra", "Nothing here.", summary: "A zebra.").text == "A zebra.")
  }

  @Test("without a match the lead is shown")
  func lead() throws {
    #expect(try snippet("zebra", "First. Second.\n\nThird.").text == "First. Second.")
    #expect(try snippet("", "First.").text == "First.")
    #expect(try snippet("", "", summary: "Standfirst.").text == "Standfirst.")
    #expect(try snippet("zebra", "").text == "")
  }

  @Test func aLongSentenceIsCutAtWordsAroundTheMatch() throws {
    let words = (1...400).map { "word\($0)" }.joined(separator: " ")
    let snippet = try snippet("word200", words)
    #expect(snippet.text.hasPrefix("… word") && snippet.text.hasSuffix(" …"))
    #expect(marked(snippet) == ["word200"])
    #expect(snippet.text.displayWidth <= Snippet.width + 8)
    #expect(
      snippet.text.split(separator: " ").dropFirst().dropLast().allSatisfy { word in
        word.hasPrefix("word") && word.count == 7
      })
  }

  @Test("a match in a text without spaces is shown", arguments: [0, 100, 5_000])
  func unsegmented(before: Int) throws {
    let body = String(repeating: "国", count: before) + "东京" + String(repeating: "家", count: 5_000)
    #expect(marked(try snippet("东京", body)) == ["东京"])
  }

  @Test("an endless word is marked as far as it is shown")
  func endlessWord() throws {
    let snippet = try snippet("xx*", String(repeating: "xx", count: 20_000))
    #expect(marked(snippet).count == 1)
  }

  static let hostile: [(text: String, count: Int)] = [
    ("\0", 1), ("\n", 3), ("\n", 100_000), (" ", 100_000), ("x", 1_000_000), ("é", 100_000),
    ("\u{301}", 100_000), ("a. ", 50_000), ("A. B! C? ", 10_000), ("👩‍👩‍👧", 5_000), ("。", 20_000),
    ("\0rail\0 ", 20_000), ("中", 50_000), ("\u{202E}rail", 1), ("rail\u{2028}rail", 1),
  ]

  @Test("hostile text has a short snippet", arguments: hostile)
  func hostileText(text: String, count: Int) throws {
    let text = String(repeating: text, count: count)
    _ = try snippet("é OR 中中 OR a", text)
    _ = try snippet("rail OR b", "rail " + text + " rail", summary: text)
  }

  @Test("random texts have well-formed snippets", arguments: 1...3)
  func randomTexts(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let parts = (0..<40).map { _ in
        random.pick(["rail ", "中国", ". ", "\n", random.text(upTo: 40)])
      }
      _ = try snippet("rail OR 中国", parts.joined())
    }
  }
}
