import SQLite
import SearchIndex

/// Brings forms of words, lengths, dates and the lists of frequent words up to the state of the program
/// and of the index.
///
/// Searches are right without it, only slower: what the lists do not hold yet is
/// looked for in the index. Other processes may read and write meanwhile.
public struct IndexMaintenance {
  /// How many articles may be without lists before ``run(_:progress:)`` writes them.
  private static let mostUnlisted = 4_096
  /// How many articles may have changed since the lists were written.
  private static let mostStale = 512
  /// Lists have room for article numbers below this one.
  private static let endOfNumbers: Int64 = 1 << 32

  /// What is being done.
  public enum Step: Sendable {
    /// The forms of articles of an older version are made anew.
    case forms
    /// The lists of frequent words are written.
    case lists
  }

  private let archive: Archive
  private let mostUnlisted: Int
  private let leastArticles: Int

  /// Creates the maintenance of an archive.
  public init(_ archive: Archive) {
    self.init(archive, mostUnlisted: Self.mostUnlisted, leastArticles: FrequentTerms.leastArticles)
  }

  /// Creates one that finds lists worth writing sooner, or words frequent that fewer articles have.
  package init(_ archive: Archive, mostUnlisted: Int, leastArticles: Int) {
    self.archive = archive
    self.mostUnlisted = mostUnlisted
    self.leastArticles = leastArticles
  }

  /// Does what is worth doing by now.
  ///
  /// `progress` gets the step, how many articles or words it has done, and of all.
  public func run(progress: (Step, Int, Int) -> Void = { _, _, _ in }) throws {
    try archive.run {
      try FormRenewal(archive).run { progress(.forms, $0, $1) }
      // Articles that change from here on are marked after the last mark, and stay marked.
      let (newest, coverage, mark) = try archive.snapshot {
        (
          try archive.connection.value("SELECT max(id) FROM article", as: Int64.self) ?? 0,
          try archive.indexCoverage(),
          try archive.connection.value("SELECT max(id) FROM index_stale", as: Int64.self) ?? 0
        )
      }
      guard newest < Self.endOfNumbers else { return }
      if newest > coverage.measuredThrough { try measure(after: coverage, through: newest) }
      let unlisted = newest - coverage.listedThrough
      guard unlisted > mostUnlisted || coverage.stale.count > Self.mostStale else { return }
      try list(after: coverage, through: newest, mark: mark) {
        progress(.lists, $0, $1)
      }
    }
  }

  private func measure(after coverage: IndexCoverage, through newest: Int64) throws {
    try archive.transaction {
      let first = PostingFormat.chunk(of: coverage.measuredThrough + 1)
      let writer = MeasureWriter(archive.connection)
      for chunk in first...PostingFormat.chunk(of: newest) { try writer.write(chunk) }
      try archive.connection.execute(
        "UPDATE index_coverage SET measured_through = ?, revision = revision + 1", [newest])
    }
  }

  private func list(
    after coverage: IndexCoverage, through newest: Int64, mark: Int64,
    progress: (Int, Int) -> Void
  ) throws {
    var chunks = Set(coverage.stale.map { PostingFormat.chunk(of: $0) })
    let first = PostingFormat.chunk(of: coverage.listedThrough + 1)
    let last = PostingFormat.chunk(of: newest)
    if newest > coverage.listedThrough { chunks.formUnion(first...last) }
    chunks = chunks.filter { $0 <= last }

    let terms = try FrequentTerms(archive, leastArticles: leastArticles).update()
    let writer = try ListWriter(archive, through: newest)
    let groups = stride(from: 0, to: terms.count, by: 64).map {
      terms[$0..<min($0 + 64, terms.count)]
    }
    var done = 0
    for group in groups {
      try archive.transaction {
        for term in group {
          try writer.write(term, chunks: term.isListed ? chunks.sorted() : Array(0...last))
        }
      }
      done += group.count
      progress(done, terms.count)
    }
    try archive.transaction {
      let measures = MeasureWriter(archive.connection)
      for chunk in Set(coverage.stale.map({ PostingFormat.chunk(of: $0) })) where chunk <= last {
        try measures.write(chunk)
      }
      try archive.connection.execute("DELETE FROM index_stale WHERE id <= ?", [mark])
      try archive.connection.execute(
        "UPDATE index_coverage SET listed_through = max(listed_through, ?), revision = revision + 1",
        [newest])
    }
  }
}
