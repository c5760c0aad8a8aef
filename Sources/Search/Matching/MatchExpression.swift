import SQLite
import SearchIndex

/// Writes a query and its filters as an FTS5 expression.
///
/// What a user typed enters it only as string literals between our own
/// operators, so that nothing typed can be syntax. FTS5's parser has room for
/// about a hundred open symbols: exclusions are therefore moved inward to the
/// terms, the deepest part of each level comes first, and only an OR inside an
/// AND stands in parentheses.
enum MatchExpression {
  /// Returns the expression; a query without text and filters matches every article.
  static func text(for root: QueryNode?, filters: [[FacetToken]]) -> String {
    var parts = filters.map(anyOf)
    if let root { parts.insert(clause(root, isNegated: false), at: 0) }
    return Clause.all(parts).text
  }

  private static func anyOf(_ tokens: [FacetToken]) -> Clause {
    // An empty choice matches nothing, as a phrase without words does.
    let phrases = tokens.isEmpty ? ["\"\""] : tokens.map { FTS5.quoted($0.text) }
    let column = SearchIndexSchema.Column.facets.rawValue
    return Clause("\(column) : (\(phrases.joined(separator: " OR ")))")
  }

  /// Returns a node or its opposite; an opposite is passed on, by De Morgan's laws, to the terms.
  private static func clause(_ node: QueryNode, isNegated: Bool) -> Clause {
    switch node {
    case .term(let term):
      let text = TermExpression(term).text
      return isNegated ? .all([], without: [text]) : Clause(text)
    case .group(let group):
      let text = "(\(GroupExpression(group).text))"
      return isNegated ? .all([], without: [text]) : Clause(text, depth: 2)
    case .filter(let filter):
      let any = SearchLeaf(tokens: filter.tokens ?? []).expression
      return isNegated ? .all([], without: [any]) : Clause(any)
    case .not(let child):
      return clause(child, isNegated: !isNegated)
    case .and(let children):
      return isNegated
        ? .any(children.map { clause($0, isNegated: true) })
        : conjunction(children, isNegated: false)
    case .or(let children):
      return isNegated
        ? conjunction(children, isNegated: true)
        : .any(children.map { clause($0, isNegated: false) })
    }
  }

  private static func conjunction(_ nodes: [QueryNode], isNegated: Bool) -> Clause {
    var wanted: [Clause] = []
    var unwanted: [String] = []
    for node in nodes {
      switch node {
      case .term(let term) where isNegated: unwanted.append(TermExpression(term).text)
      case .not(.term(let term)) where !isNegated: unwanted.append(TermExpression(term).text)
      default: wanted.append(clause(node, isNegated: isNegated))
      }
    }
    return .all(wanted, without: unwanted)
  }

  /// A part of an expression.
  private struct Clause {
    let text: String
    /// Whether its outermost operator is OR, which binds weaker than the others.
    private let isChoice: Bool
    /// How many symbols FTS5's parser holds open in it, at most.
    private let depth: Int

    init(_ text: String, isChoice: Bool = false, depth: Int = 0) {
      self.text = text
      self.isChoice = isChoice
      self.depth = depth
    }

    static func any(_ clauses: [Clause]) -> Clause {
      joined(clauses, by: " OR ", isChoice: true)
    }

    /// NOT binds tightest, so it takes away from the last clause alone, which comes to the same.
    ///
    /// It must take away from something: exclusions alone are taken from every article.
    static func all(_ clauses: [Clause], without unwanted: [String] = []) -> Clause {
      let all = joined(
        (clauses.isEmpty ? [anyOf([.everyArticle])] : clauses).map(\.inParentheses), by: " AND ",
        isChoice: false)
      guard !unwanted.isEmpty else { return all }
      return Clause("\(all.text) NOT (\(unwanted.joined(separator: " OR ")))", depth: all.depth)
    }

    private var inParentheses: Clause {
      isChoice ? Clause("(\(text))", depth: depth + 1) : self
    }

    private static func joined(_ clauses: [Clause], by word: String, isChoice: Bool) -> Clause {
      let ordered = clauses.sorted { $0.depth > $1.depth }
      guard let first = ordered.first, ordered.count > 1 else { return ordered[0] }
      return Clause(
        ordered.map(\.text).joined(separator: word), isChoice: isChoice,
        depth: max(first.depth, ordered[1].depth + 2))
    }
  }
}
