import ArticleModel
import SearchIndex
public import Storage

/// Answers searches on an archive.
public struct Searcher {
  private let archive: Archive
  private let engine: SearchEngine

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

  /// Returns how many articles match but for their date, which is unknown; 0 when dates do not matter.
  public func undatedLeftOut(_ query: ArticleQuery) throws -> Int {
    guard query.filters.dates != nil else { return 0 }
    var undated = query
    undated.sort = .newest
    return try engine.search(
      undated, filters: query.filters.facets + [[.undated]], limit: 0
    ).total
  }

  /// Returns the best articles with their marked titles and snippets.
  public func hits(_ query: ArticleQuery, limit: Int, offset: Int = 0) throws -> [SearchHit] {
    let marker = try MatchMarker(query.words, connection: archive.connection)
    // One read transaction, so that not each row asks for a lock.
    return try archive.snapshot {
      let ids = try ids(query, limit: limit, offset: offset)
      return try ids.compactMap { id in
        guard let stored = try archive.article(id) else { return nil }
        return SearchHit(
          stored: stored,
          title: MarkedText(
            stored.article.title,
            marks: try marker.marks(in: stored.article.title, language: stored.article.language)),
          snippet: try Snippet.best(of: stored.article, marker: marker))
      }
    }
  }

  private func results(_ query: ArticleQuery, limit: Int) throws -> SearchEngine.Result {
    try archive.run {
      let span = query.filters.dates == nil ? nil : try archive.publishedSpan()
      return try engine.search(query, filters: query.filters.tokens(within: span), limit: limit)
    }
  }
}
