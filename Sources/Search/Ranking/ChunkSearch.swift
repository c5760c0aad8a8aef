import SearchIndex

/// Finds and scores the articles of one chunk, once in the lists and once in what they lack.
final class ChunkSearch {
  /// Which postings of a chunk are meant.
  enum Part { case listed, newer }

  /// How to score a leaf.
  struct Weight {
    let leaf: Int
    let scale: Float
  }

  private let reader: LeafReader
  private let sources: [LeafReader.Source]
  private let sizes: [Int]
  private let formula: RankingFormula
  private let scores: ScoreBuffer
  private let checker: TextChecker
  private var chunk: Int64 = 0
  private var part = Part.listed
  private var loaded: [Int: [PostingChunk]] = [:]

  init(
    _ reader: LeafReader, sources: [LeafReader.Source], sizes: [Int], formula: RankingFormula,
    scores: ScoreBuffer, checker: TextChecker
  ) {
    self.reader = reader
    self.sources = sources
    self.sizes = sizes
    self.formula = formula
    self.scores = scores
    self.checker = checker
  }

  /// Turns to a part of a chunk.
  func open(_ chunk: Int64, _ part: Part) {
    self.chunk = chunk
    self.part = part
    loaded = [:]
  }

  /// Returns the articles that match, of a mask if there is one; `nil` when there are none.
  func matches(_ tree: SearchPlan.Tree, in mask: ArticleSet?) throws -> ArticleSet? {
    guard let set = try set(of: tree, within: mask) else { return nil }
    if let mask { set.formIntersection(mask) }
    return set.isEmpty ? nil : set
  }

  /// Returns the score of each article of a set of so many, by its offset.
  ///
  /// Those of others mean nothing.
  func score(
    _ weights: [Weight], lengths: [UInt8], in set: ArticleSet, count: Int
  ) throws -> UnsafePointer<Float> {
    scores.clear(set, count: count)
    let scores = scores.scores
    try lengths.withUnsafeBufferPointer { lengths in
      try formula.withNorms { norms in
        for weight in weights {
          let scale = weight.scale
          for postings in try postings(of: weight.leaf) {
            postings.visit(near: set, count: count) { offset, code in
              scores[offset] += RankingFormula.score(
                scale, occurrence: code, norm: norms[Int(lengths[offset])])
            }
          }
        }
      }
    }
    return UnsafePointer(scores)
  }

  /// The postings of a leaf in this part of the chunk, which have no article in common if they score.
  private func postings(of leaf: Int) throws -> [PostingChunk] {
    if let known = loaded[leaf] { return known }
    var found: [PostingChunk] = []
    switch sources[leaf] {
    case .map(let map):
      if let postings = map.chunks[chunk] { found.append(postings) }
    case .lists(let ids, let inTitle, let newer, let rare):
      if part == .newer {
        if let postings = newer.chunks[chunk] { found.append(postings) }
      } else {
        for id in ids {
          if let postings = try reader.chunk(chunk, ofList: id) { found.append(postings) }
        }
      }
      if inTitle { found = found.map { $0.inTitles() } }
      if let postings = rare?.chunks[chunk] { found.append(postings) }
    case .joined(let ids, let areForms, let inTitle, let newer, let rare):
      if part == .newer {
        // The index was asked for words of every kind.
        if let postings = newer.chunks[chunk] { found.append(postings) }
      } else {
        for id in ids {
          if let postings = try reader.chunk(chunk, ofList: id) { found.append(postings) }
        }
        if let postings = rare.chunks[chunk] { found.append(postings) }
        found = PostingChunk.joined(found, areForms: areForms).map { [$0] } ?? []
      }
      if inTitle { found = found.map { $0.inTitles() } }
    }
    loaded[leaf] = found
    return found
  }

  /// Returns the articles of a tree; of others than those of a set it need not know.
  private func set(of tree: SearchPlan.Tree, within: ArticleSet?) throws -> ArticleSet? {
    switch tree {
    case .leaf(let leaf):
      let postings = try postings(of: leaf)
      guard !postings.isEmpty else { return nil }
      let set = ArticleSet()
      for postings in postings { postings.add(to: set) }
      return set
    case .any(let children):
      var union: ArticleSet?
      for child in children {
        if let union, case .leaf(let leaf) = child {
          for postings in try postings(of: leaf) { postings.add(to: union) }
        } else if let set = try set(of: child, within: within) {
          if let union { union.formUnion(set) } else { union = set }
        }
      }
      return union
    case .all(let children): return try intersection(children, within: within)
    case .check(let check):
      return try within.map { try checker.passing(check, of: $0, chunk: chunk) }
    case .not: return nil
    }
  }

  /// Begins with the part of fewest articles, and ends as soon as nothing is left.
  private func intersection(
    _ children: [SearchPlan.Tree], within: ArticleSet?
  ) throws -> ArticleSet? {
    var result: ArticleSet?
    var isNarrowed = within == nil
    for child in ordered(children) {
      // Texts are read of those articles alone that are left.
      if child.hasCheck, let result, let within, !isNarrowed {
        result.formIntersection(within)
        isNarrowed = true
        if result.isEmpty { return nil }
      }
      let left = result ?? within
      if case .not(let unwanted) = child {
        guard let result else { return nil }
        if let set = try set(of: unwanted, within: left) { result.subtract(set) }
      } else if let result {
        if case .leaf(let leaf) = child, case let postings = try postings(of: leaf),
          postings.count <= 1
        {
          guard let only = postings.first else { return nil }
          only.intersect(result)
        } else {
          guard let set = try set(of: child, within: left) else { return nil }
          result.formIntersection(set)
        }
      } else {
        guard let set = try set(of: child, within: left) else { return nil }
        result = set
      }
      if let result, result.isEmpty { return nil }
    }
    return result
  }

  /// Returns a tree with the parts of each intersection in the order in which they are joined.
  func joining(_ tree: SearchPlan.Tree) -> SearchPlan.Tree {
    switch tree {
    case .leaf, .check: tree
    case .all(let children): .all(ordered(children).map(joining))
    case .any(let children): .any(children.map(joining))
    case .not(let child): .not(joining(child))
    }
  }

  private func ordered(_ children: [SearchPlan.Tree]) -> [SearchPlan.Tree] {
    children.sorted {
      // Texts are read last.
      $0.hasCheck == $1.hasCheck ? size(of: $0) < size(of: $1) : $1.hasCheck
    }
  }

  private func size(of tree: SearchPlan.Tree) -> Int {
    switch tree {
    case .leaf(let leaf): sizes[leaf]
    case .all(let children): children.map { size(of: $0) }.min() ?? 0
    case .any(let children): children.reduce(0) { $0 &+ size(of: $1) }
    // After all that is wanted.
    case .not: .max / 4096
    // After any tree that leaves fewer texts to read.
    case .check: .max / 2048
    }
  }
}
