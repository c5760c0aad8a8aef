import SQLite
import SearchIndex
import Storage

/// The postings of a look-up in memory, chunk by chunk.
struct PostingMap {
  private(set) var chunks: [Int64: PostingChunk] = [:]
  /// The number of articles.
  private(set) var count = 0

  /// Reads what an FTS5 expression finds, and joins articles of other origin, which ascend.
  ///
  /// `phrases` says how many of the expression's strings count as occurrences; 0 for a filter. Several
  /// are forms of one word, which may stand for the same occurrence: the most frequent one counts.
  init(
    _ expression: String, phrases: Int, rowids: ClosedRange<Int64>? = nil, in archive: Archive,
    and more: [(id: Int64, code: UInt8)] = []
  ) throws {
    var found = more
    let counts = UnsafeMutableBufferPointer<Int32>.allocate(
      capacity: SearchIndexSchema.Column.allCases.count)
    defer { counts.deallocate() }
    try archive.matchReader().forEachMatch(
      of: expression, in: SearchIndexSchema.table, rowids: rowids
    ) { match in
      guard phrases > 0 else { return found.append((match.rowid, 0)) }
      var code: UInt8 = 0
      for phrase in 0..<phrases {
        counts.update(repeating: 0)
        match.countOccurrences(of: phrase, into: counts)
        if let other = OccurrenceCode.code(ofColumns: counts) {
          code = OccurrenceCode.union(code, other)
        }
      }
      guard code != 0 else { return }
      found.append((match.rowid, code))
    }
    if !more.isEmpty { found.sort { $0.id < $1.id } }
    self.init(found, hasCodes: phrases > 0)
  }

  /// The articles with their codes, in no order.
  var all: [(id: Int64, code: UInt8)] {
    var all: [(id: Int64, code: UInt8)] = []
    for (chunk, postings) in chunks {
      postings.visit { all.append((chunk << 16 + Int64($0), $1)) }
    }
    return all
  }

  /// Takes articles in ascending order, and whether their codes count.
  init(_ found: [(id: Int64, code: UInt8)], hasCodes: Bool) {
    count = found.count
    var offsets: [UInt16] = []
    var codes: [UInt8] = []
    for (index, (id, code)) in found.enumerated() {
      offsets.append(PostingFormat.offset(of: id))
      if hasCodes { codes.append(code) }
      let chunk = PostingFormat.chunk(of: id)
      guard index + 1 == found.count || PostingFormat.chunk(of: found[index + 1].id) != chunk
      else { continue }
      chunks[chunk] = PostingChunk(offsets: offsets, codes: codes)
      offsets = []
      codes = []
    }
  }
}
