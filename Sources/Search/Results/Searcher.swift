import ArticleModel
import SearchIndex
public import Storage

/// Answers searches on an archive.
public struct Searcher {
  let archive: Archive
  let engine: SearchEngine

  /// Creates a searcher; one that remembers results answers a search that comes again from memory.
  public init(_ archive: Archive, remembersResults: Bool = true) {
    self.archive = archive
    engine = SearchEngine(archive, remembers: remembersResults)
  }

  /// Returns the numbers of the matching articles in the order that the search asks for.
  ///
  /// The first `offset` of them are left out, and no more than `limit` returned.
  public func ids(_ query: ArticleQuery, limit: Int? = nil, offset: Int = 0) throws -> [Int64] {
    let count = min(max(0, limit ?? .max), .max - max(0, offset)) + max(0, offset)
    let ids = try results(query, limit: count).ids
    return Array(ids.prefix(count).dropFirst(max(0, offset)))
  }

  /// Calls the body with the number of each matching article.
  public func forEachID(
    _ query: ArticleQuery, limit: Int? = nil, offset: Int = 0, _ body: (Int64) throws -> Void
  ) throws {
    for id in try ids(query, limit: limit, offset: offset) { try body(id) }
  }

  /// Returns how many articles match.
  ///
  /// When the first `wanted` of them are asked for next, they are known by then.
  public func count(_ query: ArticleQuery, wanted: Int = 0) throws -> Int {
    try results(query, limit: wanted).total
  }

  /// Returns how many articles match and the first of them.
  public func found(_ query: ArticleQuery, limit: Int) throws -> (total: Int, ids: [Int64]) {
    let result = try results(query, limit: limit)
    return (result.total, Array(result.ids.prefix(limit)))
  }

  /// Returns the words that ``ArticleQuery/isExpanded`` added to a search, most telling first.
  public func addedWords(_ query: ArticleQuery, limit: Int) throws -> [String] {
    try results(query, limit: limit).addedWords
  }

  /// Returns the beginnings, such as `governm`, for which too many texts would have had to be read: they
  /// found articles with other words of the same stem as well.
  public func loosenedBeginnings(_ query: ArticleQuery) throws -> [String] {
    try results(query, limit: 0).loosened
  }

  /// Returns the best articles with their marked titles and snippets.
  ///
  /// With `tellsCopies`, each knows of which better one it is a copy.
  public func hits(
    _ query: ArticleQuery, limit: Int, offset: Int = 0, tellsCopies: Bool = false
  ) throws -> [SearchHit] {
    // One read transaction, so that not each row asks for a lock.
    try archive.snapshot {
      let reader = try HitReader(query.words, in: archive)
      var finder = CopyFinder(archive)
      let begin = max(0, offset)
      let ids = try ids(
        query, limit: tellsCopies ? Self.reach(limit, begin) : limit,
        offset: tellsCopies ? 0 : begin)
      var hits: [SearchHit] = []
      for (position, id) in ids.enumerated() {
        let original = tellsCopies ? try finder.original(of: id) : nil
        if tellsCopies, position < begin { continue }
        if let hit = try reader.hit(id, copyOf: original) { hits.append(hit) }
      }
      return hits
    }
  }

  /// Returns a part of the results in which each story stands once, with its copies.
  ///
  /// The results are walked from the first on, so that parts of any size make the same whole.
  public func page(_ query: ArticleQuery, limit: Int, offset: Int = 0) throws -> ResultPage {
    try archive.snapshot {
      var folder = ResultFolder(archive, limit: max(0, limit), offset: max(0, offset))
      var reach = Self.reachOfPage(limit, offset)
      var position = 0
      while limit > 0 {
        let result = try results(query, limit: reach)
        let isEnough = try result.ids.dropFirst(position).contains { try !folder.takes($0) }
        position = result.ids.count
        if isEnough || position >= result.total || position < reach { break }
        reach = Self.reach(reach, reach)
      }
      let reader = try HitReader(query.words, in: archive, isBrief: true)
      return try folder.page(reader)
    }
  }

  /// Carries a search out, with the page of results that it is for, and says what was done.
  public func explain(_ query: ArticleQuery, limit: Int, offset: Int = 0) throws -> Explanation {
    try archive.snapshot {
      let trace = SearchTrace()
      let result = try results(query, limit: Self.reachOfPage(limit, offset), trace: trace)
      var folder = ResultFolder(archive, limit: max(0, limit), offset: max(0, offset))
      try trace.watch.measure("copies") { _ = try result.ids.contains { try !folder.takes($0) } }
      try trace.watch.measure("snippets") {
        _ = try folder.page(HitReader(query.words, in: archive, isBrief: true))
      }
      return try Explainer(archive, query, trace).explanation(
        total: result.total, addedWords: result.addedWords)
    }
  }

  /// How many results are looked at for a page: more than it shows, since some are copies.
  public static func reachOfPage(_ limit: Int, _ offset: Int) -> Int {
    limit > 0 ? reach(reach(limit, offset), ResultFolder.slack) : 0
  }

  /// How many results are known by then when a part of them is asked for next.
  public static func reach(_ limit: Int, _ offset: Int) -> Int {
    min(limit, .max - max(0, offset)) + max(0, offset)
  }

  private func results(
    _ query: ArticleQuery, limit: Int, trace: SearchTrace? = nil
  ) throws -> SearchEngine.Result {
    try archive.run {
      let span = query.filters.dates == nil ? nil : try archive.publishedSpan()
      return try engine.search(
        query, filters: query.filters.tokens(within: span), limit: limit, trace: trace)
    }
  }
}
