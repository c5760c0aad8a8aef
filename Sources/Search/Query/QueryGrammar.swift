/// Builds the tree of a query from its tokens, by recursive descent.
struct QueryGrammar {
  private let text: String
  private let tokens: [QueryToken]
  private var position = 0
  private var depth = 0
  private var termCount = 0
  private var ignored: [String] = []

  init(text: String, tokens: [QueryToken]) {
    self.text = text
    self.tokens = tokens
  }

  private var next: QueryToken? { position < tokens.count ? tokens[position] : nil }

  /// Reads all tokens.
  mutating func run() throws(QueryError) -> ParsedQuery {
    let root = try alternatives()
    if let rest = next { throw unopened(rest.range) }
    return ParsedQuery(root: root, ignored: ignored)
  }

  /// Reads `a OR b`; returns `nil` when all of it is ignored.
  private mutating func alternatives() throws(QueryError) -> QueryNode? {
    var nodes: [QueryNode] = []
    var joint: QueryToken?
    repeat {
      if let node = try sequence(after: joint) { nodes.append(node) }
      joint = take(.or)
    } while joint != nil
    return .disjunction(nodes)
  }

  /// Reads `a AND b c`.
  private mutating func sequence(after joint: QueryToken?) throws(QueryError) -> QueryNode? {
    var nodes: [QueryNode] = []
    var joint = joint
    while true {
      if let node = try operand(after: joint) { nodes.append(node) }
      joint = take(.and)
      guard joint == nil else { continue }
      switch next?.kind {
      case nil, .operator(.or), .operator(.close): return .conjunction(nodes)
      default: break
      }
    }
  }

  /// Reads `NOT a`, a term or a group.
  private mutating func operand(after joint: QueryToken?) throws(QueryError) -> QueryNode? {
    var joint = joint
    var isNegated = false
    while let not = take(.not) {
      isNegated.toggle()
      joint = not
    }
    let node: QueryNode?
    switch next?.kind {
    case .term(let term):
      try count(term)
      node = .term(term)
      position += 1
    case .group(let group):
      for term in group.terms { try count(term) }
      node = .group(group)
      position += 1
    case .filter(let filter):
      node = .filter(filter)
      position += 1
    case .ignored(let typed):
      ignored.append(typed)
      node = nil
      position += 1
    case .open:
      node = try group()
    case .operator, nil:
      throw missingOperand(after: joint)
    }
    return isNegated ? node?.negated : node
  }

  private mutating func group() throws(QueryError) -> QueryNode? {
    let open = tokens[position].range
    position += 1
    depth += 1
    guard depth <= QueryParser.maximumDepth else {
      throw error(
        "parentheses are nested more than \(QueryParser.maximumDepth) deep", at: open,
        hint: "leave out those that are not needed")
    }
    if let close = take(.close) {
      throw error(
        "there is nothing in the parentheses", at: open.lowerBound..<close.range.upperBound,
        hint: "put a word between them, or leave them out")
    }
    let node = try alternatives()
    guard take(.close) != nil else { throw unclosed(open) }
    depth -= 1
    return node
  }

  private mutating func count(_ term: QueryTerm) throws(QueryError) {
    termCount += 1
    guard termCount <= QueryParser.maximumTerms else {
      throw error(
        "there are more than \(QueryParser.maximumTerms) terms", at: term.position,
        hint: "give fewer words")
    }
  }

  private mutating func take(_ kind: QueryToken.Operator) -> QueryToken? {
    guard let token = next, case .operator(kind) = token.kind else { return nil }
    position += 1
    return token
  }

  private func missingOperand(after joint: QueryToken?) -> QueryError {
    // With nothing on either side, the text ends after an opening parenthesis.
    guard let blamed = joint ?? next else { return unclosed(tokens[tokens.count - 1].range) }
    if case .operator(.close) = blamed.kind { return unopened(blamed.range) }
    let side = joint == nil ? "before" : "after"
    let name = text.utf8Slice(blamed.range).visible(most: 20)
    return error(
      "'\(name)' has no word \(side) it", at: blamed.range,
      hint: "add a word, or put \"\(name)\" in quotes to look for it")
  }

  private func unclosed(_ range: Range<Int>) -> QueryError {
    error(
      "this parenthesis is never closed", at: range,
      hint: "add the closing one, or leave this one out")
  }

  private func unopened(_ range: Range<Int>) -> QueryError {
    error(
      "this parenthesis closes nothing", at: range,
      hint: "leave it out, or add the opening one")
  }

  private func error(_ message: String, at range: Range<Int>, hint: String) -> QueryError {
    QueryError(message, query: text, range: range, hint: hint)
  }
}
