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
    /// A check of the texts of those articles that all else leaves.
    case check(Int)

    /// All of some trees, without needless levels.
    static func every(_ trees: [Tree]) -> Tree {
      let parts = trees.flatMap { if case .all(let parts) = $0 { parts } else { [$0] } }
      return parts.count == 1 ? parts[0] : .all(parts)
    }

    /// The numbers of its look-ups.
    var leaves: Set<Int> {
      switch self {
      case .leaf(let leaf): [leaf]
      case .check: []
      case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.leaves) }
      case .not(let part): part.leaves
      }
    }

    /// Whether texts must be read for it.
    var hasCheck: Bool {
      switch self {
      case .leaf: false
      case .check: true
      case .all(let parts), .any(let parts): parts.contains { $0.hasCheck }
      case .not(let part): part.hasCheck
      }
    }
  }

  /// A look-up that counts for the order, and how much.
  struct Scored {
    let leaf: Int
    var weight: Float
    /// Whether it says little by itself.
    let isWeak: Bool
  }

  private(set) var leaves: [SearchLeaf] = []
  /// What texts are held against.
  private(set) var checks: [TextCheck] = []
  private(set) var tree: Tree = .all([])
  /// In the order in which they were typed.
  private(set) var scored: [Scored] = []
  /// The places of the look-ups, once there are many.
  private var indices: [SearchLeaf: Int] = [:]
  private static let mostLookedThrough = 32
  let languages: [StemmedLanguage]

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
    tree = .every(parts)
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

  mutating func index(of leaf: SearchLeaf) -> Int {
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

  /// Returns the number of a check.
  mutating func number(of check: TextCheck) -> Int {
    if let known = checks.firstIndex(of: check) { return known }
    checks.append(check)
    return checks.count - 1
  }

  private mutating func everyArticle() -> Tree {
    .leaf(index(of: SearchLeaf(facets: [.everyArticle])))
  }

  mutating func tree(of node: QueryNode) -> Tree {
    switch node {
    case .term(let term):
      let either = leaves(of: term).map { Tree.leaf(index(of: $0)) }
      let found = either.count == 1 ? either[0] : .any(either)
      guard term.kind == .exact else { return found }
      return .every([found, .check(number(of: .exact(term.text, term.field)))])
    case .group(let group): return tree(of: group)
    case .filter(let filter):
      guard filter.field == .byline else { return .leaf(index(of: leaf(of: filter))) }
      return .every([everyArticle(), .check(number(of: .byline(filter.value)))])
    case .and(let children): return .every(children.map { tree(of: $0) })
    case .or(let children): return .any(children.map { tree(of: $0) })
    case .not(let child): return .every([everyArticle(), .not(tree(of: child))])
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
    SearchLeaf(term, languages: term.kind == .exact ? [] : languages)
  }

  /// The look-up of a condition that the index tells of.
  func leaf(of filter: QueryFilter) -> SearchLeaf { SearchLeaf(tokens: filter.tokens ?? []) }

  /// Lets a term count for the order; an exact form counts as its stem does.
  private mutating func score(_ term: QueryTerm) {
    for leaf in leaves(of: term).map({ index(of: $0) }) { score(term, leaf) }
  }

  private mutating func score(_ term: QueryTerm, _ leaf: Int) {
    guard !scored.contains(where: { $0.leaf == leaf }) else { return }
    // "US" is not the word "us".
    let isName = if case .signed? = TermPart.parts(of: term).first { true } else { false }
    let isWeak =
      term.kind == .word && !isName && WeakWords.contains(Folding.fold(term.text))
    // A word that comes twice in a question counts more, but not twice as much.
    let weight = Float(max(1, term.occurrences)).squareRoot()
    scored.append(
      Scored(leaf: leaf, weight: isWeak ? weight * WeakWords.weight : weight, isWeak: isWeak))
  }
}
