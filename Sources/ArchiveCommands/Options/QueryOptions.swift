import ArgumentParsing
import Search
import Storage

/// The words of a search and its filters, shared by `find` and `export`.
struct QueryOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "What to look for.",
      discussion:
        "All words must stand in the article. \"a phrase\", OR, NOT or -word, ( ), prefix*, title:word, NEAR(a b, 5), =exact, country:KZ, about:KZ, leader:name.",
      valueName: "query"))
  var query: [String] = []

  @Flag(help: "Take the text as plain words, any of which may stand in the article.")
  var any = false

  /// The words as one text.
  var text: String { query.joined(separator: " ") }

  /// What the words mean.
  ///
  /// - Throws: `QueryError`.
  func parse() throws -> ParsedQuery {
    let parsed = any ? QueryParser.plainWords(text) : try QueryParser.parse(text)
    if !any, let leftOut = parsed.leftOut { Message.note("Left out \(leftOut)") }
    for doubt in parsed.doubts { Message.note("Read \(doubt)") }
    return parsed
  }
}
