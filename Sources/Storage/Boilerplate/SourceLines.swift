import SQLite

/// Learns the lines that sources repeat while articles are added.
///
/// What it knows of a source holds for one transaction: the counts are read
/// when its first article comes and written by ``flush()``, so that several
/// processes may add to one archive.
final class SourceLines {
  private struct Source {
    var counts: LineCounts
    var learned: [Int64: Learned]
    var hasNewCounts = false
  }

  private struct Learned {
    let id: Int64
    let isLeftOut: Bool
    /// The articles that had it since the last flush.
    var articles = 0
  }

  private let connection: Connection
  private let selectCounts: Statement
  private let selectLearned: Statement
  private let insertLearned: Statement
  private let updateLearned: Statement
  private let writeCounts: Statement
  private var sources: [Int64: Source] = [:]

  init(_ connection: Connection) throws {
    self.connection = connection
    selectCounts = try connection.prepare(
      "SELECT articles, lines FROM line_count WHERE source_id = ?")
    selectLearned = try connection.prepare(
      "SELECT id, fingerprint, state FROM boilerplate WHERE source_id = ?")
    insertLearned = try connection.prepare(
      """
      INSERT INTO boilerplate (source_id, fingerprint, line, articles, state)
      VALUES (?, ?, ?, ?, 'learned')
      """)
    updateLearned = try connection.prepare(
      "UPDATE boilerplate SET articles = articles + ? WHERE id = ?")
    writeCounts = try connection.prepare(
      """
      INSERT INTO line_count (source_id, articles, lines) VALUES (?, ?, ?)
      ON CONFLICT (source_id) DO UPDATE SET articles = excluded.articles, lines = excluded.lines
      """)
  }

  /// Counts the lines of a new article, learns those that have come often enough, and returns
  /// those that are to be left out of it.
  func learn(from prepared: PreparedArticle, source id: Int64) throws -> [LeftOutLine] {
    let edges = prepared.edges
    guard !edges.lines.isEmpty else { return [] }
    var source = try source(id)
    // Out of the dictionary, so that the change copies nothing.
    sources[id] = nil
    defer { sources[id] = source }
    var unknown: [Int64] = []
    for key in Set(edges.lines.map(\.key)) {
      if source.learned[key] == nil {
        unknown.append(key)
      } else {
        source.learned[key]?.articles += 1
      }
    }
    source.counts.count(unknown, story: edges.story, title: prepared.titleKey)
    source.hasNewCounts = true
    for line in edges.lines where source.learned[line.key] == nil {
      guard source.counts.isRepeated(line.key) else { continue }
      try insertLearned.run([
        id, line.key, prepared.text(of: line), source.counts.articles(with: line.key),
      ])
      source.learned[line.key] = Learned(id: connection.lastInsertedRowID, isLeftOut: true)
    }
    return leftOut(of: prepared, source)
  }

  /// Returns the lines that are to be left out of an article, and learns nothing.
  func repeated(in prepared: PreparedArticle, source id: Int64) throws -> [LeftOutLine] {
    guard !prepared.edges.lines.isEmpty else { return [] }
    return leftOut(of: prepared, try source(id))
  }

  /// Begins to count a source's lines anew; what was decided about them stays.
  func restart(_ id: Int64) throws {
    try flush()
    try connection.execute("DELETE FROM line_count WHERE source_id = ?", [id])
    try connection.execute("UPDATE boilerplate SET articles = 0 WHERE source_id = ?", [id])
  }

  /// Writes what was counted, and forgets it, since another process may change it.
  func flush() throws {
    for (id, source) in sources {
      if source.hasNewCounts {
        try writeCounts.run([id, source.counts.articles, source.counts.packed])
      }
      for learned in source.learned.values where learned.articles > 0 {
        try updateLearned.run([learned.articles, learned.id])
      }
    }
    forget()
  }

  /// Forgets what it knows, as it must after a transaction was undone or a decision was changed.
  func forget() {
    sources = [:]
  }

  private func leftOut(of prepared: PreparedArticle, _ source: Source) -> [LeftOutLine] {
    let lines = prepared.edges.lines.compactMap { line -> LeftOutLine? in
      guard let learned = source.learned[line.key], learned.isLeftOut else { return nil }
      return LeftOutLine(
        position: line.position, boilerplate: learned.id, line: prepared.text(of: line))
    }
    // An article of nothing but repeated lines is one after all.
    return prepared.hasText(without: lines) ? lines : []
  }

  private func source(_ id: Int64) throws -> Source {
    if let source = sources[id] { return source }
    var counts = LineCounts()
    try selectCounts.bind([id])
    if let row = try selectCounts.step() {
      counts = LineCounts(articles: try row.get(0), packed: try row.get(1))
      selectCounts.reset()
    }
    var learned: [Int64: Learned] = [:]
    try selectLearned.bind([id])
    while let row = try selectLearned.step() {
      learned[try row.get(1)] = Learned(
        id: try row.get(0), isLeftOut: try row.get(2, as: String.self) != "kept")
    }
    let source = Source(counts: counts, learned: learned)
    sources[id] = source
    return source
  }
}
