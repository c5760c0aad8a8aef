import Search
import TestSupport
import Testing

@Suite struct TypedSyntaxTests {
  static let syntax = [
    "\" OR facets : every0", "\"a\" OR facets : \"every0\"", "a) OR (b", "NEAR(a b)",
    "{facets} : x",
    "facets : every0", "^a", "a + b", "a*", "'", "a\0b", "\\", "%", "--", "/*", ";", "\"\"\"",
  ]

  @Test("what is typed is never syntax", arguments: syntax)
  func syntaxIsText(text: String) throws {
    let sample = try SampleArchive()
    try sample.add("T", "B")
    for kind in [QueryTerm.Kind.word, .phrase, .prefix] {
      for field in QueryTerm.Field.allCases where Words.hasWord(text) {
        let root = QueryNode.term(QueryTerm(kind, text, field: field))
        let query = ArticleQuery(words: root, filters: try sample.query().filters)
        #expect(try Searcher(sample.archive).ids(query).isEmpty)
      }
    }
  }

  @Test("a query as deep as the parser allows is no deeper than FTS5 allows")
  func deepest() throws {
    let sample = try SampleArchive()
    try sample.add("T", "x")
    let depth = QueryParser.maximumDepth
    let openings = [
      "x OR y (", "y -(", "(y OR x) (", "x OR -(", "x -y OR (", "(", "-(x y) OR z -(", "-(",
    ]
    for opening in openings {
      for ending in ["x", "x y", "x OR y", "-x"] {
        let typed =
          String(repeating: opening, count: depth / 2) + ending
          + String(repeating: ")", count: depth / 2)
        #expect(throws: Never.self, "\(opening)") { try sample.find(typed) }
      }
    }
    for opening in ["x OR y (", "y -(", "-("] {
      let typed =
        String(repeating: opening, count: depth) + "x" + String(repeating: ")", count: depth)
      #expect(throws: Never.self, "\(opening)") { try sample.find(typed) }
    }
  }

  /// Returns a tree with as many terms as the parser allows, branching at every level.
  static func bushy(_ terms: Int, depth: Int) -> String {
    guard terms > 1, depth > 0 else { return "x" }
    let light = terms / 2
    let left = bushy(light, depth: depth - 1)
    let right = bushy(terms - light - 1, depth: depth - 1)
    return depth.isMultiple(of: 2) ? "x (\(left)) (\(right))" : "x OR (\(left)) OR (\(right))"
  }

  /// Returns a chain from whose every level a tree branches off, with its chain in turn.
  static func chain(_ terms: Int, depth: Int) -> String {
    guard terms > 2, depth > 0 else { return "x" }
    let branch = terms > 8 ? chain(terms / 3, depth: depth - 1) : "x"
    let rest = chain(terms - terms / 3 - 2, depth: depth - 1)
    return "x OR y (\(branch)) (\(rest))"
  }

  @Test func theBushiestQueriesAreNoDeeperThanFTS5Allows() throws {
    let sample = try SampleArchive()
    try sample.add("T", "x y")
    for tree in [Self.bushy(660, depth: 64), Self.chain(400, depth: 64)] {
      #expect(try sample.find(tree) == [1])
      #expect(try sample.find("-(\(String(tree.prefix(60_000))))").isEmpty)
    }
  }

  @Test("a thousand words are a query", arguments: [" OR ", " ", " -"])
  func thousandTerms(separator: String) throws {
    let sample = try SampleArchive()
    try sample.add("T", "word1000 word1")
    let typed = (1...1_000).map { "word\($0)" }.joined(separator: separator)
    #expect(try sample.find(typed) == (separator == " OR " ? [1] : []))
  }
}

/// A word that the tokenizer sees.
private enum Words {
  static func hasWord(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
