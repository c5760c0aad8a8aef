import SQLite
import SearchIndex
import Stemming
import TextProcessing

extension SearchPlan {
  /// Plans words that must stand together: what the index knows of them, and what their texts must tell.
  mutating func tree(of group: QueryGroup) -> Tree {
    let terms = group.terms.map { term -> Tree in
      // The texts are read in any case, so that a beginning need not be told by them before.
      let leaf = leaf(of: term)
      guard case .prefix(let field) = leaf.kind else { return tree(of: .term(term)) }
      return .leaf(index(of: SearchLeaf(anyInBeginning: leaf.text, field)))
    }
    let check = Tree.check(number(of: .group(group)))
    guard let leaf = nearLeaf(of: group) else { return .every(terms + [check]) }
    let near = Tree.leaf(index(of: leaf))
    // Words without endings are told by the text, and only in articles of a language with stems.
    let written = languages.filter { language in group.terms.contains { language.canWrite($0.text) }
    }
    // So are words that stand only in a compound.
    let forms = group.terms.map { term in
      let literal = FTS5.quoted(Folding.fold(term.text))
      return Tree.leaf(
        index(of: SearchLeaf(expression: TermExpression.columns(group.field, .forms) + literal)))
    }
    let stemmed = SearchLeaf(facets: written.map { .language($0.rawValue) })
    let others = terms + [.any(forms + (written.isEmpty ? [] : [.leaf(index(of: stemmed))]))]
    return Self.mayShareWord(group.terms)
      ? .every([.any([near, .every(others)]), check]) : .any([near, .every(others + [check])])
  }

  /// FTS5's own NEAR for plain words, whose places the index knows; `nil` for other groups.
  func nearLeaf(of group: QueryGroup) -> SearchLeaf? {
    guard case .near(let distance) = group.scope else { return nil }
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
    return SearchLeaf(
      expression: "\(columns)NEAR(\(literals.joined(separator: " ")), \(distance))")
  }

  /// Whether one word of a text may stand for two of the terms, for which FTS5 would take it.
  ///
  /// Forms of a word have their first two letters in common: the stemmer leaves them.
  private static func mayShareWord(_ terms: [QueryTerm]) -> Bool {
    var known: Set<String> = []
    for term in terms {
      let words = Words.words(in: term.text).map { Folding.fold(term.text.utf8Slice($0.range)) }
      let beginnings = Set(words.map { String($0.prefix(2)) })
      guard known.isDisjoint(with: beginnings) else { return true }
      known.formUnion(beginnings)
    }
    return false
  }
}
