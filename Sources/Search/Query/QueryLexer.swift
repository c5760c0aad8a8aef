/// Cuts the text of a query into tokens.
struct QueryLexer {
  let text: String
  private(set) var tokens: [QueryToken] = []
  /// What looks like syntax and was read as words.
  var doubts: [String] = []
  private(set) var position: String.Index
  /// What the terms of each open parenthesis are about.
  private var scopes: [Scope] = []

  /// What terms are about.
  enum Scope {
    case text(QueryTerm.Field)
    case filter(QueryFilter.Field)

    /// What to write before the colon.
    var name: String {
      switch self {
      case .text(let field): String(field.prefix.dropLast())
      case .filter(let field): field.rawValue
      }
    }
  }

  init(_ text: String) {
    self.text = text
    position = text.startIndex
  }

  /// The scalar at the position; `nil` at the end.
  var next: Unicode.Scalar? {
    position < text.endIndex ? text.unicodeScalars[position] : nil
  }

  /// What terms are about where the position is.
  var scope: Scope { scopes.last ?? .text(.any) }

  /// Reads all of the text.
  mutating func run() throws(QueryError) -> [QueryToken] {
    while let scalar = next {
      if QuerySyntax.isSeparator(scalar) {
        advance()
      } else if scalar == ")" {
        let start = position
        advance()
        _ = scopes.popLast()
        add(.operator(.close), from: start)
      } else {
        try readOperand()
      }
    }
    return tokens
  }

  mutating func advance() {
    text.unicodeScalars.formIndex(after: &position)
  }

  mutating func add(_ kind: QueryToken.Kind, from start: String.Index) {
    tokens.append(QueryToken(kind: kind, range: offsets(start..<position)))
  }

  /// Moves on to the first scalar that meets the condition, or to the end, and returns what was
  /// passed.
  mutating func read(until condition: (Unicode.Scalar) -> Bool) -> Substring {
    let start = position
    while let scalar = next, !condition(scalar) { advance() }
    return text[start..<position]
  }

  mutating func open(_ scope: Scope, from start: String.Index) {
    advance()
    scopes.append(scope)
    add(.open, from: start)
  }

  func offsets(_ range: Range<String.Index>) -> Range<Int> {
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return start..<start + text.utf8.distance(from: range.lowerBound, to: range.upperBound)
  }

  func error(_ message: String, at range: Range<String.Index>, hint: String) -> QueryError {
    QueryError(message, query: text, range: offsets(range), hint: hint)
  }
}
