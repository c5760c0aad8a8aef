import Search
import TestSupport
import Testing

@Suite struct QueryFuzzTests {
  static let alphabet = [
    "(", ")", "(", ")", "\"", "“", "”", "„", "«", "»", "-", "-", "*", ":", "&", "!", "'", "|",
    " ", " ", " ", "AND", "OR", "NOT", " AND ", " OR ", " NOT ", "title:", "country:", "date:",
    "body:", "is:", "undated", "=", "~5", "~", ", 5", ",", "NEAR(", "lang:", "contry:", "foo:",
    "near(",
    "SENTENCE(", "PARAGRAPH(",
    "a", "tax", "é", "e\u{301}", "\u{301}", "\u{20E3}", "中", "文", "ไทย", "한", "إيران", "й", "7",
    "\u{0}", "\u{1B}", "\n", "\u{85}", "\u{200D}", "\u{200F}", "\u{202E}", "\u{2066}", "\u{FEFF}",
    "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}", "\u{E000}", "❤\u{FE0F}", "👩‍👩‍👧", "🇰🇿", "\r\n",
    "\u{3000}",
  ]

  @Test("any text is parsed or refused, and errors point into it", arguments: 1...4)
  func parse(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var parsedCount = 0
    for _ in 0..<25_000 * fuzzScale {
      let length = Int.random(in: 0...14, using: &generator)
      let text = (0..<length).map { _ in generator.pick(Self.alphabet) }.joined()
      do {
        let parsed = try QueryParser.parse(text)
        parsedCount += 1
        guard let root = parsed.root else { continue }
        // What was understood once is understood again, and in the same way.
        let again = try QueryParser.parse(root.description)
        guard again.root == root, again.ignored.isEmpty else {
          Issue.record("another tree: \(text.debugDescription)")
          continue
        }
      } catch {
        let isInside = error.range.upperBound <= text.utf8.count
        let lines = error.description.split(separator: "\n", omittingEmptySubsequences: false)
        guard isInside, lines.count == 4, isHarmless(error.description) else {
          Issue.record("bad error for \(text.debugDescription): \(error)")
          continue
        }
      }
    }
    #expect(parsedCount > 1_000 * fuzzScale && parsedCount < 24_000 * fuzzScale)
  }

  @Test("any text has plain words")
  func plainWords() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<5_000 {
      let text = (0..<14).map { _ in generator.pick(Self.alphabet) }.joined()
      let parsed = QueryParser.plainWords(text)
      guard let root = parsed.root else { continue }
      let again = try? QueryParser.parse(root.description)
      #expect(again?.root == root, "\(text.debugDescription)")
    }
  }

  @Test("any value is a date or refused")
  func dates() throws {
    let today = try #require(CalendarDateSample.today)
    var generator = SeededGenerator(seed: 6)
    let alphabet = [
      "0", "1", "2", "9", "2023", "-", "-02", "..", ".", "d", "w", "M", "y", "today", " ", "\u{0}",
      "٣", "e\u{301}",
    ]
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...6, using: &generator)
      let text = (0..<length).map { _ in generator.pick(alphabet) }.joined()
      do {
        let range = try DateExpression.parse(text, today: today)
        #expect(!range.isEmpty)
      } catch {
        #expect(error.value == text)
      }
    }
  }

  private func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar == "\n"
      case .format: scalar == "\u{200D}"
      default: true
      }
    }
  }
}
