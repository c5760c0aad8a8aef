import ArticleModel
import SQLite
import SearchIndex
import Stemming
import Storage

/// One search on one state of the archive.
struct RankedSearch {
  /// How many of the best are looked at again, for how near their words stand to one another.
  static let reordered = 30
  /// How many equals of the last article have their dates looked up one by one.
  private static let mostLookedUp = 100

  private let archive: Archive
  private let state: IndexState
  private let measures: Measures
  private let scores: ScoreBuffer
  private let query: ArticleQuery
  private let formula: RankingFormula
  private let reader: LeafReader
  private let trace: SearchTrace?
  private var plan: SearchPlan
  private let checker: TextChecker

  init(
    _ archive: Archive, _ state: IndexState, _ measures: Measures, _ scores: ScoreBuffer,
    _ query: ArticleQuery, filters: [[FacetToken]], languages: [StemmedLanguage],
    trace: SearchTrace? = nil
  ) throws {
    self.archive = archive
    self.trace = trace
    self.state = state
    self.measures = measures
    self.scores = scores
    self.query = query
    formula = RankingFormula(articles: state.articles, tokens: state.tokens)
    reader = try LeafReader(archive, state, languages: languages)
    plan = SearchPlan(
      words: query.words, filters: filters, excluding: query.excluded, languages: languages)
    checker = try TextChecker(plan.checks, in: archive)
    let reader = reader
    try plan.joinEqualWords { try reader.terms(of: $0) }
  }

  /// Returns the number of matching articles, and the first of them.
  mutating func run(limit: Int) throws -> SearchEngine.Result {
    let isRanked = query.sort == .relevance && query.words != nil && limit > 0
    guard isRanked else {
      let found = try find(limit: limit, by: .date)
      return SearchEngine.Result(
        total: found.total, ids: found.best.sorted.map { query.sort == .oldest ? ~$0.id : $0.id },
        addedWords: [], loosened: reader.loosened.sorted())
    }
    // The words that were typed are neighbours, not those that are added to them.
    let proximity = try trace.measure("look up") { try Proximity(plan, reader, formula) }
    var added: [String] = []
    if query.isExpanded {
      let feedback = try stories(of: find(limit: Expansion.mostRead, by: .score).best.sorted)
      let expansion = try trace.measure("expand") {
        try Expansion(feedback, plan, reader, formula, measures, archive)
      }
      let typed = try Set(
        plan.scored.map { plan.leaves[$0.leaf] }.filter(\.isWord).flatMap(reader.terms))
      added = try expansion.words.map(\.word).filter {
        try typed.isDisjoint(with: reader.tokens(of: $0))
      }
      for (word, weight) in expansion.words { plan.add(word: word, weight: weight) }
    }
    let depth = proximity == nil ? limit : max(limit, Self.reordered)
    let found = try find(limit: depth, by: .score)
    var best = found.best.sorted
    if let proximity {
      let again = try trace.measure("nearness") {
        try best.prefix(Self.reordered).map { entry in
          try proximity.reordered(
            entry, archive: archive, measures: measures, recency: query.recency)
        }
      }
      trace?.noteReordered(again.count)
      best = again.sorted(by: >) + best.dropFirst(Self.reordered)
    }
    return SearchEngine.Result(
      total: found.total, ids: best.prefix(limit).map(\.id), addedWords: added,
      loosened: reader.loosened.sorted())
  }

  /// The first entries that are no copies of others, so that no story counts several times.
  private func stories(of entries: [TopArticles.Entry]) throws -> [TopArticles.Entry] {
    var finder = CopyFinder(archive)
    let stories = try entries.filter { try finder.original(of: $0.id) == nil }
    return Array(stories.prefix(Expansion.articles))
  }

  private enum Order { case score, date }

  private func find(limit: Int, by order: Order) throws -> (total: Int, best: TopArticles) {
    let (lookups, weights) = try trace.measure("look up") {
      (try self.lookups(for: order), order == .score ? try self.weights() : [])
    }
    let search = ChunkSearch(
      reader, sources: lookups.map(\.source), sizes: lookups.map(\.size), formula: formula,
      scores: scores, checker: checker)
    trace?.note(
      plan, lookups, joining: search.joining(plan.tree), reader: reader, checker: checker)
    return try trace.measure("join and score") {
      try join(search, weights, limit: limit, by: order)
    }
  }

  private func join(
    _ search: ChunkSearch, _ weights: [ChunkSearch.Weight], limit: Int, by order: Order
  ) throws -> (total: Int, best: TopArticles) {
    var best = TopArticles(limit: limit)
    var scored = BestScores(limit: limit)
    var total = 0
    guard state.newest > 0 else { return (0, best) }
    for chunk in (0...PostingFormat.chunk(of: state.newest)).reversed() {
      for part in [ChunkSearch.Part.newer, .listed] {
        let mask: ArticleSet?
        if part == .newer {
          mask = state.unlisted(inChunk: chunk)
          guard mask != nil else { continue }
        } else {
          guard chunk <= state.lastListedChunk else { continue }
          mask = state.listed(inChunk: chunk)
        }
        search.open(chunk, part)
        guard let set = try search.matches(plan.tree, in: mask) else { continue }
        let count = set.count
        total += count
        guard limit > 0 else { continue }
        switch order {
        case .date: try addByDate(set, chunk, to: &best)
        case .score:
          let scores = try search.score(
            weights, lengths: measures.lengths(ofChunk: chunk), in: set, count: count)
          try addByScore(set, scores, chunk, to: &scored)
        }
      }
    }
    if order == .score { best = try ordered(scored.candidates(), limit: limit) }
    return (total, best)
  }

  private func addByDate(
    _ set: ArticleSet, _ chunk: Int64, to best: inout TopArticles
  ) throws {
    let first = chunk << 16
    let isOldest = query.sort == .oldest
    try measures.dates(ofChunk: chunk).withUnsafeBufferPointer { dates in
      set.visit { offset in
        let date = UInt64(dates[offset])
        let id = first + Int64(offset)
        // Undated last in either order.
        let key = isOldest ? (date == 0 ? 0 : UInt64(UInt32.max) - date) : date
        guard key >= best.leastKey else { return }
        best.insert(.init(key: key, id: isOldest ? ~id : id))
      }
    }
  }

  private func addByScore(
    _ set: ArticleSet, _ scores: UnsafePointer<Float>, _ chunk: Int64, to best: inout BestScores
  ) throws {
    let first = chunk << 16
    guard let recency = query.recency else {
      set.visit { offset in
        guard scores[offset].bitPattern >= best.least else { return }
        best.insert(first + Int64(offset), scores[offset])
      }
      return
    }
    try measures.dates(ofChunk: chunk).withUnsafeBufferPointer { dates in
      set.visit { offset in
        // Age only takes away.
        guard scores[offset].bitPattern >= best.least else { return }
        let score = scores[offset] * recency.factor(of: dates[offset])
        if score.bitPattern >= best.least { best.insert(first + Int64(offset), score) }
      }
    }
  }

  /// Puts candidates in order: by score, then date, then number.
  ///
  /// Dates stand only in the keys of those that have equals.
  private func ordered(_ candidates: [BestScores.Candidate], limit: Int) throws -> TopArticles {
    var best = TopArticles(limit: limit)
    let candidates = candidates.sorted { $0.score.bitPattern > $1.score.bitPattern }
    let isFew = candidates.count < 1_000 && candidates.count - Self.mostLookedUp <= limit
    for (index, candidate) in candidates.enumerated() {
      let score = candidate.score.bitPattern
      let hasEqual =
        (index > 0 && candidates[index - 1].score.bitPattern == score)
        || (index + 1 < candidates.count && candidates[index + 1].score.bitPattern == score)
      var date: UInt32 = 0
      if hasEqual {
        date =
          try isFew
          ? measures.date(of: candidate.id)
          : measures.dates(ofChunk: PostingFormat.chunk(of: candidate.id))[
            Int(PostingFormat.offset(of: candidate.id))]
      }
      best.insert(.init(key: UInt64(score) << 32 | UInt64(date), id: candidate.id))
    }
    return best
  }

  /// Looks up the leaves; one that only FTS5 can find is looked for among what few articles the rest leaves.
  ///
  /// What counts only for an order that is not wanted need not be looked up.
  private func lookups(for order: Order) throws -> [SearchTrace.Lookup] {
    let wanted = order == .date && trace == nil ? plan.tree.leaves : nil
    let top = Self.conjuncts(plan.tree)
    let estimates = try plan.leaves.map { try reader.estimate($0) }
    return try plan.leaves.indices.map { index in
      let leaf = plan.leaves[index]
      guard wanted?.contains(index) != false else {
        return SearchTrace.Lookup(
          leaf: leaf, source: .map(PostingMap([], hasCodes: false)), size: 0, within: [])
      }
      let within = leaf.isCostly ? narrower(index, top, estimates) : []
      let source = try reader.source(of: leaf, within: within.map { plan.leaves[$0].expression })
      return SearchTrace.Lookup(
        leaf: leaf, source: source, size: try size(leaf, source), within: within)
    }
  }

  /// The look-ups that leave so few articles that a costly one is best done among them.
  private func narrower(_ index: Int, _ top: [Int], _ estimates: [Int?]) -> [Int] {
    let own = estimates[index] ?? state.articles / 4
    return top.filter { other in
      other != index && (estimates[other].map { $0 < own / 4 } ?? false)
    }
  }

  private static func conjuncts(_ tree: SearchPlan.Tree) -> [Int] {
    switch tree {
    case .leaf(let leaf): [leaf]
    case .all(let parts): parts.flatMap(conjuncts)
    case .any, .not, .check: []
    }
  }

  private func size(_ leaf: SearchLeaf, _ source: LeafReader.Source) throws -> Int {
    switch source {
    case .map(let map): map.count
    case .lists(_, _, let newer, let rare):
      try reader.estimate(leaf).map { $0 + newer.count + (rare?.count ?? 0) } ?? 0
    case .joined(_, areForms: true, _, let newer, let rare):
      try (reader.estimate(leaf) ?? 0) + newer.count + rare.count
    // Words that have lists are frequent.
    case .joined(let ids, _, _, let newer, let rare):
      newer.count + rare.count + ids.count * state.articles / 100
    }
  }

  private func weights() throws -> [ChunkSearch.Weight] {
    try plan.scored.map { scored in
      ChunkSearch.Weight(
        leaf: scored.leaf,
        scale: formula.scale(
          rarity: try rarity(of: plan.leaves[scored.leaf]), weight: scored.weight))
    }
  }

  /// The rarity of a word; of a phrase, the sum of its words' rarities.
  private func rarity(of leaf: SearchLeaf) throws -> Float {
    guard !leaf.isPrefix else { return formula.rarityOfPrefix }
    if case .forms(_, inTitle: false) = leaf.kind {
      return formula.rarity(ofWordIn: try reader.count(of: leaf))
    }
    return try reader.words(of: leaf).reduce(0) {
      $0 + formula.rarity(ofWordIn: try reader.count(ofWord: $1))
    }
  }
}
