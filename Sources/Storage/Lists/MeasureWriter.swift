import ArticleModel
import SQLite
import SearchIndex

/// Writes the lengths and dates of a chunk of articles.
struct MeasureWriter {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  func write(_ chunk: Int64) throws {
    let first = chunk << 16
    let last = first + Int64(PostingFormat.chunkSize) - 1
    var lengths: [UInt8] = []
    try connection.forEachRow(
      "SELECT id, sz FROM article_index_docsize WHERE id BETWEEN ? AND ?", [first, last]
    ) { row in
      let offset = Int(PostingFormat.offset(of: try row.get(0)))
      while lengths.count < offset { lengths.append(0) }
      lengths.append(LengthCode.code(ofColumnSizes: try row.get(1)))
    }
    var dates = [UInt8](repeating: 0, count: lengths.count * 4)
    // The index on dates holds all that is asked for; the articles' rows are long.
    try connection.forEachRow(
      "SELECT id, published FROM article WHERE id BETWEEN ? AND ? AND published IS NOT NULL",
      [first, last]
    ) { row in
      let offset = Int(PostingFormat.offset(of: try row.get(0)))
      guard offset < lengths.count else { return }
      let key = DateKey.key(of: PartialDate(try row.get(1, as: String.self)))
      for place in 0..<4 {
        dates[offset * 4 + place] = UInt8(truncatingIfNeeded: key >> (8 * UInt32(place)))
      }
    }
    try connection.execute(
      "INSERT OR REPLACE INTO article_measure (chunk, lengths, dates) VALUES (?, ?, ?)",
      [chunk, lengths, dates])
  }
}
