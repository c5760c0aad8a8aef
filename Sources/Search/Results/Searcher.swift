import ArticleModel
import SQLite
import SearchIndex
public import Storage

/// Answers searches on an archive.
public struct Searcher {
  private let archive: Archive

  /// Creates a searcher.
  public init(_ archive: Archive) {
    self.archive = archive
  }

  /// Returns the numbers of the matching articles in the order that the search asks for.
  ///
  /// The first `offset` of them are left out, and no more than `limit` returned.
  public func ids(_ query: ArticleQuery, limit: Int? = nil, offset: Int = 0) throws -> [Int64] {
    var ids: [Int64] = []
    try forEachID(query, limit: limit, offset: offset) { ids.append($0) }
    return ids
  }

  /// Calls the body with the number of each matching article, holding no list of them.
  public func forEachID(
    _ query: ArticleQuery, limit: Int? = nil, offset: Int = 0, _ body: (Int64) throws -> Void
  ) throws {
    let bindings: [(any ValueConvertible)?] = [try expression(query), limit ?? -1, offset]
    try archive.run {
      try archive.connection.forEachRow(Self.selection(query), bindings) { row in
        try body(try row.get(0))
      }
    }
  }

  /// Returns how many articles match.
  public func count(_ query: ArticleQuery) throws -> Int {
    try count(matching: try expression(query))
  }

  /// Returns how many articles match but for their date, which is unknown; 0 when dates do not matter.
  public func undatedLeftOut(_ query: ArticleQuery) throws -> Int {
    guard query.filters.dates != nil else { return 0 }
    let facets = query.filters.facets + [[.undated]]
    return try count(matching: MatchExpression.text(for: query.words, filters: facets))
  }

  /// Returns the best articles with their marked titles and snippets.
  public func hits(_ query: ArticleQuery, limit: Int, offset: Int = 0) throws -> [SearchHit] {
    let ids = try ids(query, limit: limit, offset: offset)
    let marker = try MatchMarker(query.words, connection: archive.connection)
    return try archive.run {
      try ids.compactMap { id in
        guard let stored = try archive.article(id) else { return nil }
        return SearchHit(
          stored: stored,
          title: MarkedText(
            stored.article.title, marks: try marker.marks(in: stored.article.title)),
          snippet: try Snippet.best(of: stored.article, marker: marker))
      }
    }
  }

  private func expression(_ query: ArticleQuery) throws -> String {
    let span = query.filters.dates == nil ? nil : try publishedSpan()
    return MatchExpression.text(for: query.words, filters: query.filters.tokens(within: span))
  }

  private func count(matching expression: String) throws -> Int {
    let table = SearchIndexSchema.table
    return try archive.run {
      try archive.connection.value(
        "SELECT count(*) FROM \(table) WHERE \(table) MATCH ?", [expression]) ?? 0
    }
  }

  /// The first and the last day that a dated article of the archive may have.
  private func publishedSpan() throws -> ClosedRange<CalendarDate>? {
    try archive.run {
      let row = try archive.connection.row(
        """
        SELECT (SELECT min(published) FROM article WHERE published IS NOT NULL) AS first,
          (SELECT max(published) FROM article) AS last
        """)
      guard let first = try row?.get("first", as: String?.self).flatMap({ PartialDate($0) }),
        let last = try row?.get("last", as: String?.self).flatMap({ PartialDate($0) })
      else { return nil }
      // The greatest text may be "2023-12-30" beside a "2023", so the whole last year counts.
      guard let lastYear = PartialDate(year: last.year) else { return nil }
      return first.firstDay...lastYear.lastDay
    }
  }

  private static func selection(_ query: ArticleQuery) -> String {
    let table = SearchIndexSchema.table
    switch query.sort {
    case .relevance where query.words != nil:
      return """
        SELECT rowid FROM \(table) WHERE \(table) MATCH ?1
        ORDER BY rank, rowid DESC LIMIT ?2 OFFSET ?3
        """
    case .relevance, .newest:
      return dated(table, "article.published DESC, article.id DESC")
    case .oldest:
      return dated(table, "article.published ASC, article.id ASC")
    }
  }

  private static func dated(_ table: String, _ order: String) -> String {
    """
    SELECT article.id FROM \(table) JOIN article ON article.id = \(table).rowid
    WHERE \(table) MATCH ?1
    ORDER BY article.published IS NULL, \(order) LIMIT ?2 OFFSET ?3
    """
  }
}
