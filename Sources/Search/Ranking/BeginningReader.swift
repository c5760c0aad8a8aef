import SQLite
import SearchIndex
import Storage

/// Finds the articles with a word that begins in a way, where the index alone cannot tell.
struct BeginningReader {
  /// So many texts are read at most, which takes half a second; of more the index's word counts.
  static let mostRead = 50_000

  private let archive: Archive
  private let beginning: WordBeginning
  private let field: QueryTerm.Field
  private let scanner: BeginningScanner
  private let mostRead: Int
  /// Whether there were too many texts to read, so that articles with other words count as well.
  private(set) var isLoose = false

  init(
    _ beginning: WordBeginning, _ field: QueryTerm.Field, in archive: Archive,
    mostRead: Int = Self.mostRead
  ) {
    self.mostRead = mostRead
    self.archive = archive
    self.beginning = beginning
    self.field = field
    scanner = BeginningScanner(beginning.text)
  }

  /// Returns the articles that match other expressions as well.
  mutating func postings(within others: [String]) throws -> PostingMap {
    let words = possibleWords()
    let found = try checked(all(words, others), phrases: words.count).found
    return PostingMap(found, hasCodes: true)
  }

  /// Returns the articles that may have such a word and match other expressions as well; no text is read.
  func candidates(within others: [String]) throws -> PostingMap {
    let words = [FTS5.quoted(beginning.text)] + possibleWords()
    return try PostingMap(all(words, others), phrases: 0, in: archive)
  }

  /// Returns the articles; of those with a doubtful term the texts are read.
  mutating func postings(articles: Int) throws -> PostingMap {
    guard let certain = try certain(articles) else { return try postings(within: []) }
    let words = doubtfulWords()
    guard !words.isEmpty else { return PostingMap(certain, hasCodes: true) }
    let doubtful = try checked(anyOf(words), phrases: words.count)
    let all = certain.filter { !doubtful.read.contains($0.id) } + doubtful.found
    return PostingMap(all.sorted { $0.id < $1.id }, hasCodes: true)
  }

  private func doubtfulWords() -> [String] {
    beginning.doubtful.values.sorted().map { FTS5.quoted($0) }
  }

  /// What finds every term that begins so, and others.
  private func possibleWords() -> [String] {
    [FTS5.quoted(beginning.wider) + " *"] + doubtfulWords()
  }

  private func all(_ words: [String], _ others: [String]) -> String {
    ([anyOf(words)] + others.map { "(\($0))" }).joined(separator: " AND ")
  }

  private func anyOf(_ literals: [String]) -> String {
    "\(TermExpression.columns(field))(\(literals.joined(separator: " OR ")))"
  }

  /// The articles with a term all of whose words begin so, and perhaps some with a doubtful one,
  /// ascending; `nil` if only the texts tell them.
  private func certain(_ articles: Int) throws -> [(id: Int64, code: UInt8)]? {
    let scan = try TermScan(archive, mostOccurrences: max(10_000, articles / 20))
    let doubtful = beginning.doubtful
    let found = try scan.occurrences(ofTermsBeginningWith: beginning.text) { doubtful[$0] != nil }
    if let found {
      return found.compactMap { id, columns in code(of: columns).map { (id, $0) } }
        .sorted { $0.0 < $1.0 }
    }
    guard beginning.isKept else { return nil }
    let expression = TermExpression.columns(field) + FTS5.quoted(beginning.text) + " *"
    return try PostingMap(expression, phrases: 1, in: archive).all.sorted { $0.id < $1.id }
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

  /// Reads the texts that an expression finds, and returns those articles and the ones with such a word;
  /// all of them if they are too many.
  ///
  /// The first so many strings of the expression are the words.
  private mutating func checked(
    _ expression: String, phrases: Int
  ) throws -> (read: Set<Int64>, found: [(id: Int64, code: UInt8)]) {
    let candidates = try PostingMap(expression, phrases: phrases, in: archive).all
      .sorted { $0.id < $1.id }
    isLoose = candidates.count > mostRead
    return (
      Set(candidates.map(\.id)),
      isLoose
        ? candidates : try candidates.compactMap { id, _ in try code(of: id).map { (id, $0) } }
    )
  }

  /// Returns how often an article has such a word by its text; `nil` if never.
  private func code(of id: Int64) throws -> UInt8? {
    let row = try archive.connection.row(
      "SELECT title, coalesce(summary, ''), body FROM article WHERE id = ?", [id])
    guard let row else { return nil }
    var counts = [Int32](repeating: 0, count: SearchIndexSchema.Column.allCases.count)
    for column in 0..<3 { counts[column] = scanner.count(in: try row.get(column)) }
    return code(of: counts)
  }
}
