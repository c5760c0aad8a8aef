import SQLite
import SearchIndex
import TextProcessing

/// Words that must stand together, as an FTS5 expression and what is left to check in the text.
struct GroupExpression {
  /// The expression, which finds all that match and perhaps more.
  let text: String
  /// Whether the expression alone tells.
  let isComplete: Bool

  init(_ group: QueryGroup) {
    if case .near(let distance) = group.scope, let near = Self.near(group, distance) {
      text = near
      isComplete = true
    } else {
      text =
        "(" + group.terms.map { "(\(TermExpression($0).text))" }.joined(separator: " AND ") + ")"
      isComplete = false
    }
  }

  /// Returns FTS5's own NEAR for plain words, whose places the index knows.
  private static func near(_ group: QueryGroup, _ distance: Int) -> String? {
    var literals: [String] = []
    for term in group.terms {
      guard term.kind == .word || term.kind == .phrase, term.text.utf8.allSatisfy({ $0 < 0x80 })
      else { return nil }
      literals.append(FTS5.quoted(Folding.fold(term.text)))
    }
    let columns: [SearchIndexSchema.Column] =
      switch group.field {
      case .any: [.title, .summary, .body]
      case .title: [.title]
      case .body: [.summary, .body]
      }
    let names = columns.map(\.rawValue).joined(separator: " ")
    return "{\(names)} : NEAR(\(literals.joined(separator: " ")), \(distance))"
  }
}
