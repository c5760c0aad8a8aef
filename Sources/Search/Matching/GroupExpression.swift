import SQLite
import SearchIndex
import Stemming
import TextProcessing

/// Words that must stand together, as an FTS5 expression and what is left to check in the text.
struct GroupExpression {
  /// The expression, which finds all that match and perhaps more.
  let text: String
  /// Whether the expression alone tells.
  let isComplete: Bool

  init(_ group: QueryGroup, languages: [StemmedLanguage] = []) {
    let all =
      "("
      + group.terms.map { "(\(TermExpression($0, languages: languages).text))" }
      .joined(separator: " AND ") + ")"
    guard case .near(let distance) = group.scope, let near = Self.near(group, distance) else {
      text = all
      isComplete = false
      return
    }
    let written = languages.filter { language in group.terms.contains { language.canWrite($0.text) }
    }
    isComplete = written.isEmpty
    // Only the texts of articles with stems need to be read.
    text = written.isEmpty ? near : "((\(near)) OR (\(all) AND (\(Self.articles(in: written)))))"
  }

  private static func articles(in languages: [StemmedLanguage]) -> String {
    SearchLeaf(facets: languages.map { .language($0.rawValue) }).expression
  }

  /// Returns FTS5's own NEAR for plain words, whose places the index knows.
  private static func near(_ group: QueryGroup, _ distance: Int) -> String? {
    var literals: [String] = []
    for term in group.terms {
      guard term.kind == .word || term.kind == .phrase, term.text.utf8.allSatisfy({ $0 < 0x80 })
      else { return nil }
      let parts = TermPart.parts(of: term)
      guard parts.count == 1, case .words(let words, let count) = parts[0],
        count == 1 || Compounds.forms(in: words).isEmpty
      else { return nil }
      literals.append(FTS5.quoted(Folding.fold(words)))
    }
    let columns = TermExpression.columns(group.field, .text)
    return "\(columns)NEAR(\(literals.joined(separator: " ")), \(distance))"
  }
}
