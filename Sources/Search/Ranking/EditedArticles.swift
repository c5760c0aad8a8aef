import SQLite
import SearchIndex
import Storage

/// The words of articles that changed after the lists were written: few, so that they are cut into
/// words when a search comes.
struct EditedArticles {
  /// The articles, ascending.
  let ids: [Int64]
  private var words: [[String: UInt8]] = []
  private var facets: [Set<String>] = []

  /// Reads those of some articles that are still there.
  init(_ stale: [Int64], in archive: Archive) throws {
    var ids: [Int64] = []
    guard !stale.isEmpty else {
      self.ids = []
      return
    }
    let tokenizer = try FTS5Tokenizer.ofIndex(on: archive.connection)
    let columns = SearchIndexSchema.Column.allCases
    let names = columns.map { "coalesce(\($0.rawValue), '')" }.joined(separator: ", ")
    for id in stale {
      let row = try archive.connection.row(
        "SELECT \(names) FROM \(SearchIndexSchema.content) WHERE article_id = ?", [id])
      guard let row else { continue }
      var counts: [String: [Int32]] = [:]
      for column in 0..<columns.count - 1 {
        for token in try tokenizer.tokens(in: try row.get(column, as: String.self)) {
          counts[token.text, default: Array(repeating: 0, count: columns.count)][column] += 1
        }
      }
      ids.append(id)
      words.append(
        counts.compactMapValues { counts in
          var counts = counts
          return counts.withUnsafeMutableBufferPointer { OccurrenceCode.code(ofColumns: $0) }
        })
      let tokens = try row.get(columns.count - 1, as: String.self)
      facets.append(Set(tokens.split(separator: " ").map(String.init)))
    }
    self.ids = ids
  }

  /// Calls the body with each article that has a word of the text in any of some forms.
  func forEach(withAnyOf terms: some Collection<String>, _ body: (Int64, UInt8) -> Void) {
    for (id, words) in zip(ids, words) {
      let code = terms.reduce(0) { OccurrenceCode.union($0, words[$1] ?? 0) }
      if code != 0 { body(id, code) }
    }
  }

  /// Calls the body with each article that has a word that begins so, all such words counted together.
  func forEach(withPrefix prefix: String, _ body: (Int64, UInt8) -> Void) {
    for (id, words) in zip(ids, words) {
      let codes = words.filter { $0.key.utf8.starts(with: prefix.utf8) }.values
      if let first = codes.first { body(id, codes.dropFirst().reduce(first, OccurrenceCode.sum)) }
    }
  }

  /// Calls the body with each article that has a filter's token.
  func forEach(withFacet token: String, _ body: (Int64) -> Void) {
    for (id, facets) in zip(ids, facets) where facets.contains(token) { body(id) }
  }
}
