import TestSupport
import Testing

@testable import Search

@Suite struct QueryRoundTripTests {
  static let words = [
    "tax", "al-Sisi", "C++", "U.S.", "AT&T", "10:30", "http://x.y/z?a=b", "习近平", "Łódź",
    "e\u{301}t", "or", "title", "x-", "'tis", "...x", "إيران",
  ]
  static let phrases = [
    "rail link", "OR", "NOT", "title:x", "-x", "(x)", "x AND y", "M*A*S*H", "“x",
  ]
  static let prefixes = ["parliam", "al-S", "中", "F-3", "10:3"]

  /// Returns a tree of the form that the parser makes.
  static func tree(depth: Int, _ generator: inout SeededGenerator) -> QueryNode {
    if generator.next() % 6 == 0 { return special(&generator) }
    let choice = depth == 0 ? 0 : Int.random(in: 0...4, using: &generator)
    switch choice {
    case 0, 1:
      let field: QueryTerm.Field = generator.pick([.any, .any, .title, .body])
      switch generator.pick(QueryTerm.Kind.allCases) {
      case .word: return .term(QueryTerm(.word, generator.pick(words), field: field))
      case .phrase: return .term(QueryTerm(.phrase, generator.pick(phrases), field: field))
      case .prefix: return .term(QueryTerm(.prefix, generator.pick(prefixes), field: field))
      case .exact: return .term(QueryTerm(.exact, generator.pick(words + phrases), field: field))
      }
    case 2:
      return tree(depth: depth - 1, &generator).negated
    default:
      let children = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        tree(depth: depth - 1, &generator)
      }
      let joined: QueryNode? = choice == 3 ? .conjunction(children) : .disjunction(children)
      return joined ?? children[0]
    }
  }

  private static func special(_ generator: inout SeededGenerator) -> QueryNode {
    let field: QueryTerm.Field = generator.pick([.any, .title, .body])
    let scope: QueryGroup.Scope = generator.pick([.near(0), .near(5), .sentence, .paragraph])
    let terms = (0..<Int.random(in: 2...4, using: &generator)).map { _ in
      generator.pick([
        QueryTerm(.word, generator.pick(words), field: field),
        QueryTerm(.phrase, generator.pick(phrases), field: field),
        QueryTerm(.prefix, generator.pick(prefixes), field: field),
      ])
    }
    return generator.pick([
      .group(QueryGroup(scope, terms, field: field)),
      .filter(QueryFilter(.country, generator.pick(["KZ", "KZ,UZ", "South Korea", "is:undated"]))),
      .filter(QueryFilter(.date, "2023-11..2024-02")), .filter(QueryFilter(.is, "undated")),
    ])
  }

  @Test("the canonical form is read as the same tree")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 20_231_109)
    var kinds: Set<String> = []
    for _ in 0..<3_000 {
      let tree = Self.tree(depth: 5, &generator)
      let parsed = try QueryParser.parse(tree.description)
      #expect(parsed.root == tree, "\(tree)")
      #expect(parsed.ignored.isEmpty)
      kinds.insert(String("\(tree)".prefix(3)))
    }
    #expect(kinds.count > 10)
  }

  static let awkward = [
    "OR", "-x", "title:x", "country:KZ", "two words", "x*", "(x", "say \"x", "a\u{0}b",
  ]

  @Test("a word that cannot be typed comes out as a phrase", arguments: awkward)
  func wordsThatCannotBeTyped(text: String) throws {
    let typed = QueryNode.term(QueryTerm(.word, text)).description
    #expect(typed.hasPrefix("\"") && typed.hasSuffix("\""))
    guard !text.hasSuffix("*") else { return }
    guard case .term(let term) = try QueryParser.parse(typed).root else {
      Issue.record("not a term: \(typed)")
      return
    }
    #expect(term.kind == .phrase)
  }

  @Test func deepestQueryHasACanonicalFormThatCanBeRead() throws {
    let half =
      String(repeating: "x OR y (", count: 63) + "-(x y" + String(repeating: ")", count: 64)
    let parsed = try QueryParser.parse(half)
    #expect(try QueryParser.parse(parsed.root?.description ?? "") == parsed)
  }
}
