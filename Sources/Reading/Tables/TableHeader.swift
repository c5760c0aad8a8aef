import CSV
import TextProcessing

/// The first row of a table: the names of its columns.
struct TableHeader {
  /// The names; one that stands twice or is missing has a number, so that no cell is lost.
  let columns: [String]
  /// Whether `archive export` wrote the table, guarding cells against spreadsheets.
  let isExport: Bool

  /// Reads the names.
  init(_ cells: [String]) {
    var seen: Set<String> = []
    columns = cells.enumerated().map { index, cell in
      let name = cell.collapsingWhitespace.nonEmpty ?? "column \(index + 1)"
      var unique = name
      var count = 1
      while !seen.insert(unique).inserted {
        count += 1
        unique = "\(name) (\(count))"
      }
      return unique
    }
    isExport = Self.exported.isSubset(of: seen)
  }

  /// Columns that only our own export has all of.
  private static let exported: Set<String> = [
    "id", "external_id", "published", "title", "countries", "leaders", "words", "added_at",
  ]

  /// Whether text begins with a row that can only be the names of an article's columns.
  static func begins(_ opening: ContentOpening) -> Bool {
    let bytes = opening.trimmed
    if CSVDelimiter.declared(in: bytes) != nil { return true }
    let line = Array(bytes.prefix(4096).prefix { $0 != 0x0A && $0 != 0x0D })
    guard let delimiter = CSVDelimiter.detected(in: line) else { return false }
    var isRead = false
    var reader = CSVReader(delimiter: delimiter, rowLimit: 4096) {
      defer { isRead = true }
      return isRead ? nil : line
    }
    guard let row = try? reader.next(), row.problem == nil else { return false }
    let names = row.cells.map { $0.collapsingWhitespace.lowercased() }
    return names.count >= 3 && names.allSatisfy { $0.utf8.count < 32 }
      && names.count { usual.contains($0) } >= 2
  }

  private static let usual: Set<String> = [
    "title", "headline", "text", "body", "content", "url", "link", "date", "published", "author",
    "source", "description", "language", "byline", "publish_date", "id",
  ]
}
