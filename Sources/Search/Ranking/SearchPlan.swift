import SearchIndex
import Stemming
import TextProcessing

/// A search as a tree of look-ups, with those that count for the order.
struct SearchPlan {
  /// What an article must have.
  indirect enum Tree {
    case leaf(Int)
    case all([Tree])
    case any([Tree])
    case not(Tree)
  }

  /// A look-up that counts for the order, and how much.
  struct Scored {
    let leaf: Int
    var weight: Float
    /// Whether it says little by itself.
    let isWeak: Bool
  }

  private(set) var leaves: [SearchLeaf] = []
  private(set) var tree: Tree = .all([])
  /// In the order in which they were typed.
  private(set) var scored: [Scored] = []
  /// The places of the look-ups, once there are many.
  private var indices: [SearchLeaf: Int] = [:]
  private static let mostLookedThrough = 32
  private let languages: [StemmedLanguage]

  /// Plans a search for words within filters; without either it finds every article.
  ///
  /// The languages are those of the archive whose words have stems in the index.
  init(
    words: QueryNode?, filters: [[FacetToken]], excluding article: Int64? = nil,
    languages: [StemmedLanguage] = []
  ) {
    self.languages = languages
    var parts: [Tree] = []
    if let words {
      parts.append(tree(of: words))
      for term in words.wantedTerms { score(term) }
    }
    parts += filters.map { .leaf(index(of: SearchLeaf(facets: $0))) }
    if article != nil, parts.isEmpty { parts = [everyArticle()] }
    if let article { parts.append(.not(.leaf(index(of: SearchLeaf(article: article))))) }
    if parts.isEmpty { parts.append(everyArticle()) }
    tree = .all(parts)
  }

  /// Lets a word count for the order that articles need not have.
  mutating func add(word: String, weight: Float) {
    let leaf = index(of: SearchLeaf(word: word, languages: languages))
    if let known = scored.firstIndex(where: { $0.leaf == leaf }) {
      scored[known].weight += weight
    } else {
      scored.append(Scored(leaf: leaf, weight: weight, isWeak: false))
    }
  }

  /// Joins words that the index does not tell apart, such as a singular and its plural.
  mutating func joinEqualWords(_ tokens: (SearchLeaf) throws -> Set<String>) rethrows {
    var first: [String: Int] = [:]
    func key(_ leaf: SearchLeaf) throws -> String {
      // No token holds a space.
      try tokens(leaf).sorted().reduce(into: "") { $0 += $1 + " " }
    }
    var joined: [Scored] = []
    for scored in scored {
      guard leaves[scored.leaf].isWord, case let known? = first[try key(leaves[scored.leaf])]
      else {
        if leaves[scored.leaf].isWord {
          first[try key(leaves[scored.leaf])] = joined.count
        }
        joined.append(scored)
        continue
      }
      let weight = joined[known].weight
      joined[known].weight = (weight * weight + scored.weight * scored.weight).squareRoot()
    }
    scored = joined
  }

  private mutating func index(of leaf: SearchLeaf) -> Int {
    // To make a dictionary takes longer than to look a few through.
    if leaves.count < Self.mostLookedThrough {
      if let known = leaves.firstIndex(of: leaf) { return known }
    } else {
      if indices.isEmpty {
        for (index, leaf) in leaves.enumerated() { indices[leaf] = index }
      }
      if let known = indices[leaf] { return known }
      indices[leaf] = leaves.count
    }
    leaves.append(leaf)
    return leaves.count - 1
  }

  private mutating func everyArticle() -> Tree {
    .leaf(index(of: SearchLeaf(facets: [.everyArticle])))
  }

  private mutating func tree(of node: QueryNode) -> Tree {
    switch node {
    case .term(let term):
      let either = leaves(of: term).map { Tree.leaf(index(of: $0)) }
      return either.count == 1 ? either[0] : .any(either)
    case .group(let group): return .leaf(index(of: leaf(of: group)))
    case .filter(let filter): return .leaf(index(of: leaf(of: filter)))
    case .and(let children): return .all(children.map { tree(of: $0) })
    case .or(let children): return .any(children.map { tree(of: $0) })
    case .not(let child): return .all([everyArticle(), .not(tree(of: child))])
    }
  }

  /// A term's look-ups, any of which finds it.
  ///
  /// A beginning finds what the same word finds, too: `policy*` finds "policies".
  private func leaves(of term: QueryTerm) -> [SearchLeaf] {
    let own = leaf(of: term)
    guard term.kind == .prefix, case .words(_, count: 1)? = TermPart.parts(of: term).first
    else { return [own] }
    var word = term
    word.kind = .word
    return [own, SearchLeaf(word, languages: languages)]
  }

  /// A term's look-up; an exact form is one of those that its stem finds.
  func leaf(of term: QueryTerm) -> SearchLeaf {
    guard term.kind == .exact else { return SearchLeaf(term, languages: languages) }
    return SearchLeaf(
      expression: TermExpression(term).text, check: .exact(term.text, term.field))
  }

  /// The look-up of words that stand together.
  func leaf(of group: QueryGroup) -> SearchLeaf {
    let expression = GroupExpression(group, languages: languages)
    return expression.isComplete
      ? SearchLeaf(expression: expression.text)
      : SearchLeaf(expression: expression.text, check: .group(group))
  }

  /// The look-up of a condition.
  func leaf(of filter: QueryFilter) -> SearchLeaf {
    guard filter.field == .byline else { return SearchLeaf(tokens: filter.tokens ?? []) }
    let all = SearchLeaf(facets: [.everyArticle]).expression
    return SearchLeaf(expression: all, check: .byline(filter.value))
  }

  /// Lets a term count for the order; an exact form counts as its stem does.
  private mutating func score(_ term: QueryTerm) {
    let looked =
      term.kind == .exact ? [SearchLeaf(term, languages: [])] : leaves(of: term)
    for leaf in looked.map({ index(of: $0) }) { score(term, leaf) }
  }

  private mutating func score(_ term: QueryTerm, _ leaf: Int) {
    guard !scored.contains(where: { $0.leaf == leaf }) else { return }
    let isWeak = term.kind == .word && WeakWords.contains(Folding.fold(term.text))
    // A word that comes twice in a question counts more, but not twice as much.
    let weight = Float(max(1, term.occurrences)).squareRoot()
    scored.append(
      Scored(leaf: leaf, weight: isWeak ? weight * WeakWords.weight : weight, isWeak: isWeak))
  }
}
