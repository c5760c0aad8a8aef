import Testing

@testable import ArgumentParsing

@Suite struct NameTests {
  @Test(
    "Swift names become words with dashes",
    arguments: [
      ("publishedAfter", "published-after"), ("_limit", "limit"), ("sourceURL", "source-url"),
      ("URLSource", "url-source"), ("snake_case", "snake-case"), ("Find", "find"), ("", ""),
      ("x", "x"), ("page2Size", "page2-size"),
    ])
  func dashes(name: String, expected: String) {
    #expect(name.dashSeparated == expected)
  }

  @Test(
    "the distance counts edits",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "abc", 3), ("find", "find", 0), ("fnid", "find", 1),
      ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func distance(left: String, right: String, expected: Int) {
    #expect(Suggestion.distance(Array(left), Array(right)) == expected)
  }

  @Test func theNearestNameIsSuggestedAndTheFirstOfEquals() {
    #expect(Suggestion.nearest(to: "ad", among: ["aid", "and"]) == "aid")
    #expect(Suggestion.nearest(to: "exprt", among: ["expo", "export"]) == "export")
    #expect(Suggestion.nearest(to: "ab", among: ["xy"]) == nil)
    #expect(Suggestion.nearest(to: "abcdefgh", among: ["abcd"]) == nil)
  }

  @Test(
    "long texts wrap at spaces and keep their indents",
    arguments: [
      ("", [""]), ("a b", ["a b"]), ("aaa bbb ccc", ["aaa bbb", "ccc"]),
      ("aaaaaaaaaaaa b", ["aaaaaaaaaaaa", "b"]), ("a\n\n  bbb ccc", ["a", "", "  bbb", "  ccc"]),
    ])
  func wrapping(text: String, lines: [String]) {
    #expect(text.wrapped(columns: 7) == lines)
  }

  @Test func duplicateNamesAreOurOwnMistake() async {
    struct Command: ParsableCommand {
      @Flag(name: .short) var quiet = false
      @Flag(name: .short) var quick = false
    }
    await #expect(processExitsWith: .failure) { _ = try Command.parse([]) }
  }
}
