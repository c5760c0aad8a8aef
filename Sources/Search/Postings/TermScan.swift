import SQLite
import SearchIndex
import Storage

/// Reads the index term by term, which is quicker for a beginning than FTS5's own search for it as
/// long as terms that have lists are passed over.
struct TermScan {
  private static let mostSeeks = 64

  private let archive: Archive
  /// The table of the index's terms.
  private let table: String
  /// How many occurrences of terms are read before it would be better to ask FTS5, whose cost is
  /// that of all articles found.
  private let mostOccurrences: Int

  /// Prepares to read an archive of so many articles.
  init(_ archive: Archive, articles: Int) throws {
    try self.init(archive, mostOccurrences: max(1_000, articles / 100))
  }

  /// Prepares to read no more than so many occurrences.
  init(_ archive: Archive, mostOccurrences: Int) throws {
    self.archive = archive
    self.mostOccurrences = mostOccurrences
    table = try archive.table(of: .instance)
  }

  /// Returns the postings of terms that begin so, together; `nil` if there are too many.
  ///
  /// `isKnown` is asked about each term; one that is known is left out.
  func postings(
    ofTermsBeginningWith prefix: String, except isKnown: (String) throws -> Bool
  ) throws -> PostingMap? {
    try occurrences(ofTermsBeginningWith: prefix, except: isKnown).map { map($0) }
  }

  /// Returns how often articles have terms that begin so in each column, as ``postings(ofTermsBeginningWith:except:)`` does.
  func occurrences(
    ofTermsBeginningWith prefix: String, except isKnown: (String) throws -> Bool
  ) throws -> [Int64: [Int32]]? {
    var counts: [Int64: [Int32]] = [:]
    let columns = SearchIndexSchema.Column.allCases
    let empty = [Int32](repeating: 0, count: columns.count)
    var begin = prefix
    var occurrences = 0
    for _ in 0..<Self.mostSeeks {
      var term = ""
      var known: String?
      // No token holds a byte as high as the end, nor one as low as what follows a known one.
      try archive.connection.scanRows(
        "SELECT term, doc, col FROM \(table) WHERE term >= ? AND term < ?",
        [begin, prefix + "\u{10FFFF}"]
      ) { row in
        let found = try row.get(0, as: String.self)
        if found != term {
          term = found
          if try isKnown(found) {
            known = found
            return .stop
          }
        }
        occurrences += 1
        guard occurrences <= mostOccurrences else { return .stop }
        let column = try row.get(2, as: String.self)
        guard let place = columns.firstIndex(where: { $0.rawValue == column }) else { return .next }
        counts[try row.get(1), default: empty][place] += 1
        return .next
      }
      guard occurrences <= mostOccurrences else { return nil }
      guard let known else { return counts }
      begin = known + "\u{1}"
    }
    return nil
  }

  private func map(_ counts: [Int64: [Int32]]) -> PostingMap {
    var found: [(id: Int64, code: UInt8)] = []
    for (id, columns) in counts {
      var columns = columns
      let code = columns.withUnsafeMutableBufferPointer { OccurrenceCode.code(ofColumns: $0) }
      if let code { found.append((id, code)) }
    }
    return PostingMap(found.sorted { $0.id < $1.id }, hasCodes: true)
  }
}
