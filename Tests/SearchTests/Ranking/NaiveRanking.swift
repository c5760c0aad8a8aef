import ArticleModel
import SQLite
import SearchIndex
import Storage
import TestSupport

@testable import Search

/// Ranks all articles by looking at every word of each: what the engine must agree with.
///
/// It knows words alone, in the headline or anywhere, joined in any way.
struct NaiveRanking {
  struct Article {
    let id: Int64
    let title: [String]
    let summary: [String]
    let body: [String]
    let date: UInt32
    var length: Int { title.count + summary.count + body.count }
  }

  let articles: [Article]
  private let tokenizer: FTS5Tokenizer
  private let formula: RankingFormula

  init(_ archive: Archive) throws {
    let tokenizer = try FTS5Tokenizer(
      SearchIndexSchema.tokenizer.name, arguments: SearchIndexSchema.tokenizer.arguments,
      connection: archive.connection)
    self.tokenizer = tokenizer
    articles = try archive.connection.rows("SELECT id FROM article ORDER BY id").map { row in
      let id = try row.get(0, as: Int64.self)
      guard let stored = try archive.article(id)?.article else { fatalError("no article") }
      func words(_ text: String?) throws -> [String] {
        try tokenizer.tokens(in: text ?? "").map(\.text)
      }
      return Article(
        id: id, title: try words(stored.title), summary: try words(stored.summary),
        body: try words(stored.body), date: DateKey.key(of: stored.published?.date))
    }
    formula = RankingFormula(
      articles: articles.count, tokens: articles.reduce(0) { $0 + $1.length })
  }

  /// Returns all matching articles, best first.
  func ranked(_ root: QueryNode) throws -> [Int64] {
    var terms: [(token: String, field: QueryTerm.Field, weight: Float)] = []
    var seen: Set<QueryTerm> = []
    for term in root.wantedTerms where seen.insert(term).inserted {
      let token = try token(term)
      let known = terms.firstIndex { $0.token == token && $0.field == .any }
      if term.field == .any, let known {
        // Two forms of one word count as one, and a little more.
        let weight = terms[known].weight
        terms[known].weight = (weight * weight + 1).squareRoot()
      } else {
        terms.append((token, term.field, 1))
      }
    }
    var scored: [(score: Float, article: Article)] = []
    for article in articles where try matches(root, article) {
      var score: Float = 0
      for term in terms {
        let title = Int32(article.title.count { $0 == term.token })
        let summary = term.field == .any ? Int32(article.summary.count { $0 == term.token }) : 0
        let body = term.field == .any ? Int32(article.body.count { $0 == term.token }) : 0
        var counts = [title, summary, body, 0, 0, 0]
        let code = counts.withUnsafeMutableBufferPointer { OccurrenceCode.code(ofColumns: $0) }
        guard let code else { continue }
        score += formula.score(
          formula.scale(rarity: rarity(term.token), weight: term.weight), occurrence: code,
          length: LengthCode.code(of: article.length))
      }
      scored.append((score, article))
    }
    scored.sort { before($0, $1) }
    let pairs = pairs(terms.filter { $0.field == .any }.map(\.token))
    var best = Array(scored.prefix(RankedSearch.reordered))
    for index in best.indices { best[index].score += nearness(best[index].article, pairs) }
    best.sort { before($0, $1) }
    return (best + scored.dropFirst(RankedSearch.reordered)).map(\.article.id)
  }

  private func before(
    _ left: (score: Float, article: Article), _ right: (score: Float, article: Article)
  ) -> Bool {
    (left.score, left.article.date, left.article.id)
      > (right.score, right.article.date, right.article.id)
  }

  private func token(_ term: QueryTerm) throws -> String {
    try tokenizer.tokens(in: term.text).map(\.text).joined(separator: " ")
  }

  private func rarity(_ token: String) -> Float {
    formula.rarity(
      ofWordIn: articles.count {
        $0.title.contains(token) || $0.summary.contains(token) || $0.body.contains(token)
      })
  }

  private func matches(_ node: QueryNode, _ article: Article) throws -> Bool {
    switch node {
    case .term(let term):
      let token = try token(term)
      return article.title.contains(token)
        || term.field == .any && (article.summary.contains(token) || article.body.contains(token))
    case .and(let children): return try children.allSatisfy { try matches($0, article) }
    case .or(let children): return try children.contains { try matches($0, article) }
    case .not(let child): return try !matches(child, article)
    }
  }

  private func pairs(_ tokens: [String]) -> [(String, String)] {
    Array(zip(tokens, tokens.dropFirst()))
  }

  private func nearness(_ article: Article, _ pairs: [(String, String)]) -> Float {
    let all = Set(pairs.flatMap { [$0.0, $0.1] })
    var total: Float = 0
    for (first, second) in pairs {
      var sum: Float = 0
      for (words, weight) in [(article.title, Float(3)), (article.summary, 1), (article.body, 1)] {
        let places = words.indices.filter { all.contains(words[$0]) }
        for (index, place) in places.enumerated() {
          for other in places[(index + 1)...].prefix(7) where other - place <= 8 {
            let two = Set([words[place], words[other]])
            if two.count == 2, two == [first, second] { sum += weight / Float(other - place) }
          }
        }
      }
      guard sum > 0 else { continue }
      total +=
        min(rarity(first), rarity(second))
        * formula.saturated(sum, length: LengthCode.code(of: article.length))
    }
    return total * 0.2
  }
}
