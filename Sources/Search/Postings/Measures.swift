import ArticleModel
import SQLite
import SearchIndex
import Storage

/// The lengths and dates of articles, a chunk at a time, as they are needed.
final class Measures {
  private let connection: Connection
  private var revision: Int64 = -1
  private var lengths: [Int64: [UInt8]] = [:]
  private var dates: [Int64: [UInt32]] = [:]
  private var measuredThrough: Int64 = 0
  private var stale: [Int64] = []

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Forgets what a change of the archive has made wrong.
  func update(to coverage: IndexCoverage, hasNewerArticles: Bool) {
    // Chunks with articles that are not measured yet, or measured anew, are read each time.
    if revision != coverage.revision {
      lengths = [:]
      dates = [:]
    } else {
      var chunks = Set((stale + coverage.stale).map { PostingFormat.chunk(of: $0) })
      if hasNewerArticles {
        let first = PostingFormat.chunk(of: coverage.measuredThrough)
        chunks.formUnion(lengths.keys.filter { $0 >= first })
        chunks.formUnion(dates.keys.filter { $0 >= first })
      }
      for chunk in chunks {
        lengths[chunk] = nil
        dates[chunk] = nil
      }
    }
    revision = coverage.revision
    measuredThrough = coverage.measuredThrough
    stale = coverage.stale
  }

  /// Returns the ``LengthCode`` of each article of a chunk.
  func lengths(ofChunk chunk: Int64) throws -> [UInt8] {
    if let known = lengths[chunk] { return known }
    var codes =
      try connection.value(
        "SELECT lengths FROM article_measure WHERE chunk = ?", [chunk], as: [UInt8].self) ?? []
    if codes.count != PostingFormat.chunkSize {
      codes = Self.padded(codes, to: PostingFormat.chunkSize)
    }
    try forEachUnmeasured(
      in: chunk, "SELECT id, sz FROM article_index_docsize WHERE id BETWEEN ? AND ?"
    ) { row in
      codes[Int(PostingFormat.offset(of: try row.get(0)))] =
        LengthCode.code(ofColumnSizes: try row.get(1))
    }
    lengths[chunk] = codes
    return codes
  }

  /// Returns the ``DateKey`` of each article of a chunk.
  func dates(ofChunk chunk: Int64) throws -> [UInt32] {
    if let known = dates[chunk] { return known }
    let bytes =
      try connection.value(
        "SELECT dates FROM article_measure WHERE chunk = ?", [chunk], as: [UInt8].self) ?? []
    var keys = [UInt32](repeating: 0, count: PostingFormat.chunkSize)
    bytes.withUnsafeBytes { bytes in
      for index in 0..<min(bytes.count / 4, keys.count) {
        keys[index] = UInt32(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
      }
    }
    try forEachUnmeasured(
      in: chunk, "SELECT id, published FROM article WHERE id BETWEEN ? AND ?"
    ) { row in
      let date = try row.get(1, as: String?.self).flatMap { PartialDate($0) }
      keys[Int(PostingFormat.offset(of: try row.get(0)))] = DateKey.key(of: date)
    }
    dates[chunk] = keys
    return keys
  }

  /// Returns the ``DateKey`` of one article.
  func date(of id: Int64) throws -> UInt32 {
    if let known = dates[PostingFormat.chunk(of: id)] {
      return known[Int(PostingFormat.offset(of: id))]
    }
    let date = try connection.value(
      "SELECT published FROM article WHERE id = ?", [id], as: String.self)
    return DateKey.key(of: date.flatMap { PartialDate($0) })
  }

  private func forEachUnmeasured(
    in chunk: Int64, _ sql: String, _ body: (Row) throws -> Void
  ) throws {
    let last = chunk << 16 + Int64(PostingFormat.chunkSize) - 1
    if last > measuredThrough {
      try connection.forEachRow(sql, [max(measuredThrough + 1, chunk << 16), last], body)
    }
    for id in stale where PostingFormat.chunk(of: id) == chunk {
      try connection.forEachRow(sql, [id, id], body)
    }
  }

  private static func padded(_ bytes: [UInt8], to count: Int) -> [UInt8] {
    var padded = [UInt8](repeating: 0, count: count)
    padded.replaceSubrange(0..<min(bytes.count, count), with: bytes.prefix(count))
    return padded
  }
}
