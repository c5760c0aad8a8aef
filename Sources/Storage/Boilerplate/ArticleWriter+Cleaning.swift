import ArticleModel
import SQLite

/// What cleaning a source's older articles does.
public struct CleaningSummary: Sendable {
  /// The articles that were looked at.
  public var articles = 0
  /// Those of which lines are left out that stood in them.
  public var cleaned = 0
  /// How many articles lose each line, by its number.
  public var lines: [Int64: Int] = [:]
}

extension ArticleWriter {
  /// Learns the lines that a source repeats from all its articles, and leaves them out of those
  /// that were added before they were known.
  ///
  /// - Parameters:
  ///   - source: The row of the source.
  ///   - changesArticles: Whether articles are changed, and not only counted.
  /// - Returns: How many articles lose which lines.
  /// - Throws: As `Archive.run(_:)` does; everything that was written is then undone.
  public func clean(source: Int64, changesArticles: Bool) throws -> CleaningSummary {
    try archive.inTransaction {
      try lines.restart(source)
      try forEachArticle(of: source) { _, title, body, _ in
        let whole = PreparedArticle(forLearning: Article(title: title, body: body))
        _ = try lines.learn(from: whole, source: source)
      }
      var summary = CleaningSummary()
      try forEachArticle(of: source) { id, title, body, current in
        summary.articles += 1
        let whole = PreparedArticle(forLearning: Article(title: title, body: body))
        let repeated = try lines.repeated(in: whole, source: source)
        let fresh = Set(repeated).subtracting(current)
        guard !fresh.isEmpty else { return }
        summary.cleaned += 1
        for line in Set(fresh.map(\.boilerplate)) { summary.lines[line, default: 0] += 1 }
        if changesArticles { try leaveOut(repeated, of: id, now: current) }
      }
      try lines.flush()
      return summary
    }
  }

  /// Calls the body with number, headline, whole text and left-out lines of each article.
  private func forEachArticle(
    of source: Int64, _ body: (Int64, String, String, [LeftOutLine]) throws -> Void
  ) throws {
    var last: Int64 = 0
    while true {
      let rows = try archive.connection.rows(
        """
        SELECT id, title, body FROM article WHERE source_id = ? AND id > ? ORDER BY id LIMIT 64
        """, [source, last])
      guard let end = try rows.last?.get("id", as: Int64.self) else { return }
      last = end
      for row in rows {
        let id: Int64 = try row.get("id")
        let current = try LeftOutLines.lines(of: id, in: archive.connection)
        try body(
          id, try row.get("title"), LeftOutLines.restored(try row.get("body"), current), current)
      }
    }
  }
}
