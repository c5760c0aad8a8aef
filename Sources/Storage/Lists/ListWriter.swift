import SQLite
import SearchIndex

/// Writes the postings of frequent terms, as the index has them.
final class ListWriter {
  private let connection: Connection
  private let matches: FTS5MatchReader
  private let newest: Int64
  private let insert: Statement
  private let delete: Statement
  private let counts = UnsafeMutableBufferPointer<Int32>.allocate(
    capacity: SearchIndexSchema.Column.allCases.count)

  /// Creates a writer of articles up to a number.
  init(_ archive: Archive, through newest: Int64) throws {
    connection = archive.connection
    matches = try archive.matchReader()
    self.newest = newest
    insert = try connection.prepare(
      "INSERT OR REPLACE INTO frequent_posting (id, articles, postings) VALUES (?, ?, ?)")
    delete = try connection.prepare("DELETE FROM frequent_posting WHERE id BETWEEN ? AND ?")
  }

  deinit { counts.deallocate() }

  /// Writes some chunks of a term's postings anew.
  func write(_ term: FrequentTerm, chunks: [Int64]) throws {
    for range in Self.ranges(chunks) {
      try delete.run([term.id << 16 + range.lowerBound, term.id << 16 + range.upperBound])
      try write(term, range)
    }
    try connection.execute(
      """
      UPDATE frequent_term SET articles =
        (SELECT coalesce(sum(articles), 0) FROM frequent_posting WHERE id BETWEEN ?1 AND ?2)
      WHERE id = ?3
      """, [term.id << 16, term.id << 16 + 0xffff, term.id])
  }

  private func write(_ term: FrequentTerm, _ range: ClosedRange<Int64>) throws {
    let column = term.isFacet ? SearchIndexSchema.Column.facets.rawValue + " : " : ""
    var chunk = range.lowerBound
    var offsets: [UInt16] = []
    var codes: [UInt8] = []
    func close() throws {
      if !offsets.isEmpty {
        let bytes = PostingFormat.bytes(offsets: offsets, codes: codes)
        try insert.run([term.id << 16 + chunk, offsets.count, bytes])
      }
      offsets.removeAll(keepingCapacity: true)
      codes.removeAll(keepingCapacity: true)
    }
    let rowids = range.lowerBound << 16...min(newest, range.upperBound << 16 + 0xffff)
    guard rowids.lowerBound <= rowids.upperBound else { return }
    try matches.forEachMatch(
      of: column + FTS5.quoted(term.word), in: SearchIndexSchema.table, rowids: rowids
    ) { match in
      let id = match.rowid
      if PostingFormat.chunk(of: id) != chunk {
        try close()
        chunk = PostingFormat.chunk(of: id)
      }
      guard !term.isFacet else { return offsets.append(PostingFormat.offset(of: id)) }
      counts.update(repeating: 0)
      match.countOccurrences(ofFirst: 1, into: counts)
      guard let code = OccurrenceCode.code(ofColumns: counts) else { return }
      offsets.append(PostingFormat.offset(of: id))
      codes.append(code)
    }
    try close()
  }

  /// Joins neighbouring chunks, which one walk of the index reads.
  private static func ranges(_ chunks: [Int64]) -> [ClosedRange<Int64>] {
    var ranges: [ClosedRange<Int64>] = []
    for chunk in chunks {
      if let last = ranges.last, last.upperBound + 1 == chunk {
        ranges[ranges.count - 1] = last.lowerBound...chunk
      } else {
        ranges.append(chunk...chunk)
      }
    }
    return ranges
  }
}
