import SQLite
import SearchIndex
import Storage

/// Finds the articles with a word that begins in a way, where the index alone cannot tell.
struct BeginningReader {
  private let archive: Archive
  private let beginning: WordBeginning
  private let field: QueryTerm.Field
  private let marker: WordMarker

  init(_ beginning: WordBeginning, _ field: QueryTerm.Field, in archive: Archive) throws {
    self.archive = archive
    self.beginning = beginning
    self.field = field
    var marker = try WordMarker(connection: archive.connection)
    marker.add(beginning: beginning.text)
    self.marker = marker
  }

  /// Returns the articles that match other expressions as well.
  func postings(within others: [String]) throws -> PostingMap {
    let columns = TermExpression.columns(field)
    let wider = FTS5.quoted(beginning.wider) + " *"
    let any = ([wider] + doubtfulWords).joined(separator: " OR ")
    let found = try ids(
      of: (["\(columns)(\(any))"] + others.map { "(\($0))" }).joined(separator: " AND "))
    return PostingMap(try checked(found), hasCodes: true)
  }

  /// Returns the articles; of those with a doubtful term the texts are read.
  func postings(articles: Int) throws -> PostingMap {
    guard let certain = try certain(articles) else { return try postings(within: []) }
    let doubtful =
      doubtfulWords.isEmpty
      ? []
      : try ids(
        of: "\(TermExpression.columns(field))(\(doubtfulWords.joined(separator: " OR ")))")
    let replaced = Set(doubtful)
    let all = certain.filter { !replaced.contains($0.id) } + (try checked(doubtful))
    return PostingMap(all.sorted { $0.id < $1.id }, hasCodes: true)
  }

  private var doubtfulWords: [String] {
    beginning.doubtful.values.sorted().map { FTS5.quoted($0) }
  }

  /// The articles with a term all of whose words begin so, and perhaps some with a doubtful one;
  /// `nil` if only the texts tell them.
  private func certain(_ articles: Int) throws -> [(id: Int64, code: UInt8)]? {
    let scan = try TermScan(archive, mostOccurrences: max(10_000, articles / 20))
    let doubtful = beginning.doubtful
    let found = try scan.occurrences(ofTermsBeginningWith: beginning.text) { doubtful[$0] != nil }
    if let found {
      return found.compactMap { id, columns in
        code(of: columns).map { (id, $0) }
      }
    }
    guard beginning.isKept else { return nil }
    let expression = TermExpression.columns(field) + FTS5.quoted(beginning.text) + " *"
    return try PostingMap(expression, phrases: 1, in: archive).all
  }

  private func code(of columns: [Int32]) -> UInt8? {
    var columns = columns
    switch field {
    case .any: break
    case .title: for column in [1, 2, 4] { columns[column] = 0 }
    case .body: for column in [0, 3] { columns[column] = 0 }
    }
    return columns.withUnsafeMutableBufferPointer { OccurrenceCode.code(ofColumns: $0) }
  }

  private func ids(of expression: String) throws -> [Int64] {
    var found: [Int64] = []
    try archive.matchReader().forEachMatch(of: expression, in: SearchIndexSchema.table) {
      found.append($0.rowid)
    }
    return found
  }

  /// Reads texts, and returns the articles of those that have such a word.
  private func checked(_ ids: [Int64]) throws -> [(id: Int64, code: UInt8)] {
    try ids.compactMap { id in
      let row = try archive.connection.row(
        "SELECT title, coalesce(summary, ''), body FROM article WHERE id = ?", [id])
      guard let row else { return nil }
      var counts = [Int32](repeating: 0, count: SearchIndexSchema.Column.allCases.count)
      for column in 0..<3 {
        counts[column] = Int32(
          clamping: try marker.marks(in: try row.get(column, as: String.self)).count)
      }
      return code(of: counts).map { (id, $0) }
    }
  }
}
