/// A search as a tree of terms.
///
/// `rail OR train -strike` is
/// `.or([.term(rail), .and([.term(train), .not(.term(strike))])])`. Trees from
/// the parser have at least two children under `and` and `or`, none of the same
/// kind as its parent, and no `not` directly under a `not`.
public indirect enum QueryNode: Sendable, Hashable {
  /// Articles with the term.
  case term(QueryTerm)
  /// Articles in which words stand together.
  case group(QueryGroup)
  /// Articles of which something is known.
  case filter(QueryFilter)
  /// Articles that match every child.
  case and([QueryNode])
  /// Articles that match at least one child.
  case or([QueryNode])
  /// Articles that do not match the child.
  case not(QueryNode)
}

extension QueryNode {
  /// Joins nodes by AND, without needless levels; `nil` when there are none.
  static func conjunction(_ nodes: [QueryNode]) -> QueryNode? {
    guard nodes.count > 1 else { return nodes.first }
    return .and(
      nodes.flatMap { node in
        if case .and(let children) = node { children } else { [node] }
      })
  }

  /// Joins nodes by OR, without needless levels; `nil` when there are none.
  static func disjunction(_ nodes: [QueryNode]) -> QueryNode? {
    guard nodes.count > 1 else { return nodes.first }
    return .or(
      nodes.flatMap { node in
        if case .or(let children) = node { children } else { [node] }
      })
  }

  /// The terms that a match has, leaving out those that it must not have.
  public var wantedTerms: [QueryTerm] {
    switch self {
    case .term(let term): [term]
    case .and(let nodes), .or(let nodes): nodes.flatMap(\.wantedTerms)
    case .group(let group): group.terms
    case .not, .filter: []
    }
  }

  /// The search as it is shown to people: without the ANDs that need no word.
  public var asTyped: String {
    guard case .and(let children) = self else { return description }
    return children.map { child in
      if case .or = child { "(\(child))" } else { child.description }
    }.joined(separator: " ")
  }

  /// The opposite of the node.
  var negated: QueryNode {
    if case .not(let child) = self { child } else { .not(self) }
  }
}

extension QueryNode: CustomStringConvertible {
  /// The search in its canonical form, which the parser reads as the same tree.
  ///
  /// Every AND is spelled out, and parentheses stand only where they are needed.
  public var description: String {
    switch self {
    case .term(let term):
      term.description
    case .group(let group):
      group.description
    case .filter(let filter):
      filter.description
    case .or(let children):
      children.map(\.description).joined(separator: " OR ")
    case .and(let children):
      children.map { child in
        if case .or = child { "(\(child))" } else { child.description }
      }.joined(separator: " AND ")
    case .not(let child):
      switch child {
      case .term, .not, .group, .filter: "NOT \(child)"
      case .and, .or: "NOT (\(child))"
      }
    }
  }
}
