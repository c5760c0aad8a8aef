import ArticleModel
import SQLite
import TestSupport
import Testing
import TextProcessing

@testable import Search

@Suite struct SnippetTests {
  func snippet(_ typed: String, _ body: String, summary: String? = nil) throws -> MarkedText {
    let root = try QueryParser.parse(typed).root
    let connection = try Connection.inMemory()
    let maker = Snippet(
      marker: try MatchMarker(root, connection: connection),
      words: try MarkedWords(root, connection: connection))
    let snippet = try maker.best(of: Article(title: "T", summary: summary, body: body))
    expectWellFormed(snippet)
    #expect(snippet.text.displayWidth <= 2 * Snippet.width + 8)
    expectWindow(snippet, of: [body, summary ?? ""])
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

  @Test(
    "the window has most different words, near one another, the earliest of equals",
    arguments: [
      // Forms of one word count once.
      ("policy port", "Policies, policy and a policy. The port has a policy.", "The port has"),
      ("rail port", "The rail and, far from it, the port. A rail port opens.", "A rail port"),
      ("rail port", "A rail port opens. The rail port is new.", "A rail port opens."),
      ("\"rail port\" ferry", "A rail. A port. The ferry left the rail port.", "The ferry"),
      // Two sentences where neither has both words.
      (
        "rail port", "The rail opened. Nothing else.\nThe rail came. The port did not.",
        "The rail came"
      ),
      ("东京 铁路", "东京很大。铁路开通了！东京铁路开通。", "东京铁路"),
    ])
  func best(typed: String, body: String, beginning: String) throws {
    let snippet = try snippet(typed, body)
    #expect(snippet.text.hasPrefix(beginning), "\(snippet.text)")
  }

  @Test("a summary with more of the words is shown instead of the text") func betterSummary() throws
  {
    #expect(try snippet("rail port", "A rail.", summary: "A rail port.").text == "A rail port.")
    #expect(try snippet("rail port", "A rail port.", summary: "Rail port.").text == "A rail port.")
  }

  @Test("in a long sentence the words are shown that stand together") func longSentence() throws {
    let filler = String(repeating: "and on it went, ", count: 40)
    let text = "The rail \(filler)the rail of the port \(filler)and a port"
    let snippet = try snippet("rail port", text)
    #expect(marked(snippet) == ["rail", "port"])
    #expect(snippet.text.hasPrefix("… ") && snippet.text.hasSuffix(" …"))
  }

  @Test(
    "characters stay whole: letters with marks, emoji with joiners, flags",
    arguments: [
      "e\u{301}", "👩‍👩‍👧‍👦", "🇰🇿🇺🇿", "हिन्दी", "நி", "👍🏽", "ü\u{308}\u{323}", "؀12",
    ])
  func wholeCharacters(_ character: String) throws {
    for padding in 0..<8 {
      let run = String(repeating: "x", count: padding) + String(repeating: character, count: 400)
      _ = try snippet("rail OR ह OR न OR நி", run + "rail" + run)
      _ = try snippet("rail", run + " rail " + run)
    }
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
        random.pick([
          "rail ", "中国", ". ", "\n", random.text(upTo: 40), "👩‍👩‍👧 ", "🇰🇿", "e\u{301}", "क्ष", "؟ ",
        ])
      }
      _ = try snippet("rail OR 中国 OR क OR e", parts.joined())
    }
  }
}

/// Expects a snippet to be a stretch of one of some texts, cut and marked between characters.
func expectWindow(_ snippet: MarkedText, of texts: [String]) {
  let texts = texts.map { WrappedText.joined($0) }
  // What goes on for so long is no character of any writing.
  let isEndless = texts.contains { $0.contains { $0.utf8.count > WholeCharacters.longest } }
  guard !isEndless else { return }
  var (text, shift) = (snippet.text, 0)
  if !texts.contains(where: { $0.contains(text) }) {
    if text.hasPrefix("… ") {
      text.removeFirst(2)
      shift = "… ".utf8.count
    }
    if !texts.contains(where: { $0.contains(text) }), text.hasSuffix(" …") { text.removeLast(2) }
  }
  // In a string, characters are compared; a stretch that begins or ends within one is not found.
  guard text.isEmpty || texts.contains(where: { $0.contains(text) }) else {
    Issue.record("no stretch of the text: \(text.debugDescription)")
    return
  }
  var (edges, position): (Set<Int>, Int) = ([0], 0)
  for character in text {
    position += character.utf8.count
    edges.insert(position)
  }
  for mark in snippet.marks {
    #expect(edges.contains(mark.lowerBound - shift) && edges.contains(mark.upperBound - shift))
  }
}
