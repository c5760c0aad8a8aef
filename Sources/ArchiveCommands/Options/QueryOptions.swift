import ArgumentParsing
import Search
import Storage

/// The words of a search and its filters, shared by `find` and `export`.
struct QueryOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "What to look for.",
      discussion:
        "All words must stand in the article. \"a phrase\", OR, NOT or -word, ( ), prefix*, title:word, country:KZ, about:KZ, leader:name.",
      valueName: "query"))
  var query: [String] = []

  @Flag(help: "Take the text as plain words, any of which may stand in the article.")
  var any = false

  /// What the words mean, with the filters that stand among them.
  ///
  /// - Throws: `QueryError`.
  func parse() throws -> (query: ParsedQuery, filters: FilterRequest) {
    var filters = FilterRequest()
    var text = query.joined(separator: " ")
    if !any { text = QueryFilters.take(from: text, into: &filters) }
    let parsed = any ? QueryParser.plainWords(text) : try QueryParser.parse(text)
    if !parsed.ignored.isEmpty, !any {
      let list = parsed.ignored.map { "'\($0)'" }.joined(separator: ", ")
      Message.note("Left out of the search, as without letter or digit: \(list)")
    }
    return (parsed, filters)
  }
}
