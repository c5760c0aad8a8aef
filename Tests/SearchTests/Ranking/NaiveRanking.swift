import ArticleModel
import SQLite
import SearchIndex
import Stemming
import Storage
import TestSupport
import TextProcessing

@testable import Search

/// Ranks all articles by looking at every word of each: what the engine must agree with.
///
/// It knows words alone, in the headline or anywhere, joined in any way.
struct NaiveRanking {
  struct Article {
    let id: Int64
    let title: [Word]
    let summary: [Word]
    let body: [Word]
    let date: UInt32
    let language: StemmedLanguage?
    var words: Int { title.count + summary.count + body.count }
    /// The tokens of the forms: stems, and what keeps those of standfirst and text apart.
    var forms: Int {
      language == nil ? 0 : words + (summary.isEmpty || body.isEmpty ? 0 : 1)
    }
    var length: Int { max(words, forms) }
  }

  /// A word as the tokenizer has it, and its stem if the article's language has any.
  struct Word {
    let token: String
    let stem: String?
  }

  /// A word of a query in its forms.
  private struct Term {
    let token: String
    let stems: [StemmedLanguage: String]
    let field: QueryTerm.Field
    var weight: Float = 1

    func isStem(of word: Word, _ language: StemmedLanguage?) -> Bool {
      word.stem != nil && word.stem == language.flatMap { stems[$0] }
    }

    func matches(_ word: Word, _ language: StemmedLanguage?) -> Bool {
      word.token == token || isStem(of: word, language)
    }
  }

  let articles: [Article]
  private let languages: Set<StemmedLanguage>
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
      let language = StemmedLanguage(tag: stored.language)
      let stemmer = language.map { Stemmer($0) }
      func words(_ text: String?) throws -> [Word] {
        let bytes = Array((text ?? "").utf8)
        return try tokenizer.tokens(in: bytes).map { token in
          let folded = Folding.fold(String(decoding: bytes[token.range], as: UTF8.self))
          return Word(token: token.text, stem: stemmer?.stem(folded))
        }
      }
      return Article(
        id: id, title: try words(stored.title), summary: try words(stored.summary),
        body: try words(stored.body), date: DateKey.key(of: stored.published?.date),
        language: language)
    }
    languages = Set(articles.compactMap(\.language))
    formula = RankingFormula(
      articles: articles.count,
      tokens: max(
        articles.reduce(0) { $0 + $1.words }, articles.reduce(0) { $0 + $1.forms }))
  }

  /// Returns all matching articles, best first.
  func ranked(_ root: QueryNode) throws -> [Int64] {
    var terms: [Term] = []
    var seen: Set<QueryTerm> = []
    for term in root.wantedTerms where seen.insert(term).inserted {
      let term = try self.term(term)
      let known = terms.firstIndex {
        $0.token == term.token && $0.stems == term.stems && $0.field == .any
      }
      if term.field == .any, let known {
        // Two forms of one word count as one, and a little more.
        let weight = terms[known].weight
        terms[known].weight = (weight * weight + 1).squareRoot()
      } else {
        terms.append(term)
      }
    }
    var scored: [(score: Float, article: Article)] = []
    for article in articles where try matches(root, article) {
      var score: Float = 0
      for term in terms {
        let code = Self.code(of: term, in: article)
        guard code != 0 else { continue }
        score += formula.score(
          formula.scale(rarity: rarity(term), weight: term.weight), occurrence: code,
          length: LengthCode.code(of: article.length))
      }
      scored.append((score, article))
    }
    scored.sort { before($0, $1) }
    let words = terms.filter { $0.field == .any }
    var best = Array(scored.prefix(RankedSearch.reordered))
    for index in best.indices { best[index].score += nearness(best[index].article, words) }
    best.sort { before($0, $1) }
    return (best + scored.dropFirst(RankedSearch.reordered)).map(\.article.id)
  }

  /// The occurrences of a word as it is, or of its stem where they are more.
  private static func code(of term: Term, in article: Article) -> UInt8 {
    let hasText = term.field == .any
    func count(_ words: [Word], _ isCounted: (Word) -> Bool) -> Int32 {
      Int32(words.count(where: isCounted))
    }
    func plain(_ word: Word) -> Bool { word.token == term.token }
    func stem(_ word: Word) -> Bool { term.isStem(of: word, article.language) }
    let columns = [
      [
        count(article.title, plain), hasText ? count(article.summary, plain) : 0,
        hasText ? count(article.body, plain) : 0, 0, 0, 0,
      ],
      [
        0, 0, 0, count(article.title, stem),
        hasText ? count(article.summary + article.body, stem) : 0, 0,
      ],
    ]
    return columns.reduce(0) { code, counts in
      var counts = counts
      let other = counts.withUnsafeMutableBufferPointer { OccurrenceCode.code(ofColumns: $0) }
      return OccurrenceCode.union(code, other ?? 0)
    }
  }

  private func before(
    _ left: (score: Float, article: Article), _ right: (score: Float, article: Article)
  ) -> Bool {
    (left.score, left.article.date, left.article.id)
      > (right.score, right.article.date, right.article.id)
  }

  private func term(_ term: QueryTerm) throws -> Term {
    let token = try tokenizer.tokens(in: term.text).map(\.text).joined(separator: " ")
    let stems = languages.filter { $0.canWrite(term.text) }.map { language in
      (language, Stemmer(language).stem(Folding.fold(term.text)))
    }
    return Term(
      token: token, stems: Dictionary(stems) { first, _ in first }, field: term.field)
  }

  private func rarity(_ term: Term) -> Float {
    formula.rarity(
      ofWordIn: articles.count { article in
        (article.title + article.summary + article.body).contains {
          term.matches($0, article.language)
        }
      })
  }

  private func matches(_ node: QueryNode, _ article: Article) throws -> Bool {
    switch node {
    case .term(let term):
      let wanted = try self.term(term)
      let words = article.title + (term.field == .any ? article.summary + article.body : [])
      return words.contains { wanted.matches($0, article.language) }
    case .group, .filter: return false
    case .and(let children): return try children.allSatisfy { try matches($0, article) }
    case .or(let children): return try children.contains { try matches($0, article) }
    case .not(let child): return try !matches(child, article)
    }
  }

  private func nearness(_ article: Article, _ terms: [Term]) -> Float {
    // Of two words with one token the first counts.
    var different: [Term] = []
    for term in terms where !different.contains(where: { $0.token == term.token }) {
      different.append(term)
    }
    func term(of word: Word) -> Int? {
      different.firstIndex { $0.token == word.token }
        ?? different.firstIndex { $0.isStem(of: word, article.language) }
    }
    var total: Float = 0
    for first in different.indices.dropLast() {
      var sum: Float = 0
      for (words, weight) in [(article.title, Float(3)), (article.summary, 1), (article.body, 1)] {
        let found = words.map(term)
        let places = words.indices.filter { found[$0] != nil }
        for (index, place) in places.enumerated() {
          for other in places[(index + 1)...].prefix(7) where other - place <= 8 {
            guard let one = found[place], let two = found[other], abs(one - two) == 1,
              min(one, two) == first
            else { continue }
            sum += weight / Float(other - place)
          }
        }
      }
      guard sum > 0 else { continue }
      total +=
        min(rarity(different[first]), rarity(different[first + 1]))
        * formula.saturated(sum, length: LengthCode.code(of: article.length))
    }
    return total * 0.2
  }
}
