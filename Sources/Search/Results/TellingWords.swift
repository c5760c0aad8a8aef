import ArticleModel
import SQLite
import SearchIndex
import Stemming
public import Storage
import TextProcessing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The words that say most about one article: frequent in it and rare in the archive.
public struct TellingWords {
  private static let most = 20
  private static let mostLookedUp = 200

  /// A search for articles with any of the words; `nil` when the article has none that others have.
  public let query: QueryNode?
  /// The words, most telling first.
  public let words: [String]

  /// Reads an article.
  ///
  /// - Throws: ``ArchiveError/noArticle(id:)``.
  public init(of id: Int64, in archive: Archive) throws {
    let found = try archive.snapshot { try Self.words(of: id, in: archive) }
    words = found.map(\.word)
    query = .disjunction(
      found.map { word in
        var term = QueryTerm(.word, word.word)
        term.occurrences = word.count
        return .term(term)
      })
  }

  private static func words(
    of id: Int64, in archive: Archive
  ) throws -> [(word: String, count: Int, weight: Double)] {
    guard let article = try archive.article(id)?.article else {
      throw ArchiveError.noArticle(id: id)
    }
    let language = StemmedLanguage(tag: article.language)
    let tokenizer = try FTS5Tokenizer.ofIndex(on: archive.connection)
    var counts: [String: (word: String, count: Int)] = [:]
    for (text, weight) in [(article.title, 2), (article.summary ?? "", 1), (article.body, 1)] {
      let bytes = Array(text.utf8)
      for token in try tokenizer.indexTokens(in: bytes)
      where (2...60).contains(token.text.utf8.count) {
        let word = String(decoding: bytes[token.range], as: UTF8.self)
        counts[token.text, default: (word, 0)].count += weight
      }
    }
    let table = try archive.table(of: .row)
    let total = Double(
      try archive.connection.value("SELECT count(*) FROM article", as: Int.self) ?? 0)
    var weighed: [(word: String, count: Int, weight: Double)] = []
    let frequent = counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    for (term, found) in frequent.prefix(mostLookedUp)
    where !FunctionWords.contains(found.word, language) {
      let articles = try count(of: term, in: archive, table)
      guard articles > 1 else { continue }
      let rarity = log(1 + (total - Double(articles) + 0.5) / (Double(articles) + 0.5))
      weighed.append((found.word, found.count, Double(found.count).squareRoot() * rarity))
    }
    weighed.sort { ($1.weight, $0.word) < ($0.weight, $1.word) }
    return Array(weighed.prefix(most))
  }

  private static func count(of term: String, in archive: Archive, _ table: String) throws -> Int {
    let known = try archive.connection.value(
      "SELECT articles FROM frequent_term WHERE term = ? AND is_facet = 0", [term], as: Int?.self)
    if let known, let known { return known }
    return try archive.connection.value(
      "SELECT doc FROM \(table) WHERE term = ?", [term], as: Int.self) ?? 0
  }
}
