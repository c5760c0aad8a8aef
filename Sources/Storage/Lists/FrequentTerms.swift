import SQLite
import SearchIndex

/// A word, or a filter's token, that so many articles have that a list of them is kept.
struct FrequentTerm {
  let id: Int64
  /// A text from which the tokenizer makes the term.
  let word: String
  let isFacet: Bool
  /// Whether its list has been written before.
  let isListed: Bool
}

/// Finds out which words are frequent, by a sample of the articles.
///
/// A word that the sample misses is only found more slowly.
struct FrequentTerms {
  /// Words of fewer articles are as fast to look up in the index.
  static let leastArticles = 1_024
  private static let leastShare = 1.0 / 600
  private static let sampleSize = 3_000

  private let archive: Archive
  private let leastArticles: Int

  init(_ archive: Archive, leastArticles: Int) {
    self.archive = archive
    self.leastArticles = leastArticles
  }

  /// Writes down the frequent terms of today, and returns all that were ever frequent.
  func update() throws -> [FrequentTerm] {
    for (term, word, isFacet) in try sampled() {
      try archive.connection.execute(
        """
        INSERT INTO frequent_term (term, is_facet, word) VALUES (?, ?, ?)
        ON CONFLICT (term, is_facet) DO NOTHING
        """, [term, isFacet, word])
    }
    return try archive.connection.rows(
      "SELECT id, word, is_facet, articles IS NOT NULL FROM frequent_term ORDER BY id"
    ).map { row in
      FrequentTerm(
        id: try row.get(0), word: try row.get(1), isFacet: try row.get(2), isListed: try row.get(3))
    }
  }

  private func sampled() throws -> [(term: String, word: String, isFacet: Bool)] {
    let connection = archive.connection
    let newest = try connection.value("SELECT max(id) FROM article", as: Int64.self) ?? 0
    guard newest >= leastArticles else { return [] }
    let tokenizer = try FTS5Tokenizer.ofIndex(on: connection)
    var counts: [String: (articles: Int, word: String)] = [:]
    var facets: [String: Int] = [:]
    var articles = 0
    let step = max(1, newest / Int64(Self.sampleSize))
    for id in stride(from: 1, through: newest, by: Int(step)) {
      let row = try connection.row(
        """
        SELECT title, coalesce(summary, ''), body, title_forms, text_forms, facets
        FROM \(SearchIndexSchema.content) WHERE article_id = ?
        """, [id])
      guard let row else { continue }
      articles += 1
      var seen: Set<String> = []
      for column in 0..<5 {
        let text = Array(try row.get(column, as: String.self).utf8)
        for token in try tokenizer.tokens(in: text) where seen.insert(token.text).inserted {
          if counts[token.text] != nil {
            counts[token.text]?.articles += 1
          } else {
            counts[token.text] = (1, String(decoding: text[token.range], as: UTF8.self))
          }
        }
      }
      for token in try row.get(5, as: String.self).split(separator: " ") {
        facets[String(token), default: 0] += 1
      }
    }
    let share = max(Self.leastShare, Double(leastArticles) / Double(max(newest, 1)))
    let least = max(2, Int((Double(articles) * share).rounded(.up)))
    let words = counts.filter { $0.value.articles >= least && $0.key.utf8.count <= 64 }
      .map { ($0.key, $0.value.word, false) }
    let tokens = facets.filter { $0.value >= least }.map { ($0.key, $0.key, true) }
    return (words + tokens).sorted { ($0.0, $0.2 ? 1 : 0) < ($1.0, $1.2 ? 1 : 0) }
  }
}
