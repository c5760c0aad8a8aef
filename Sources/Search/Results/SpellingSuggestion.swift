import SQLite
import SearchIndex
import Stemming
public import Storage
import TextProcessing

/// Finds words of the archive that come near to typed ones of which it has none.
public struct SpellingSuggestion {
  /// The rare terms that are looked at for each word.
  private static let mostTerms = 20_000
  private static let mostDistance = 2

  private let archive: Archive

  /// Prepares to read an archive's words.
  public init(_ archive: Archive) {
    self.archive = archive
  }

  /// Returns the query with unknown words replaced by the nearest known ones, if it then finds
  /// something, and how many articles.
  public func better(
    _ query: ArticleQuery, _ searcher: Searcher
  ) throws -> (words: QueryNode, articles: Int)? {
    guard let words = query.words else { return nil }
    return try archive.snapshot {
      let vocabulary = try Vocabulary(archive)
      var replacements: [String: String] = [:]
      for word in words.wantedTerms.prefix(8).flatMap(Self.words) where replacements[word] == nil {
        replacements[word] = try nearest(to: word, vocabulary)
      }
      guard !replacements.isEmpty else { return nil }
      var corrected = query
      let root = Self.replacing(replacements, in: words)
      corrected.words = root
      let count = try searcher.count(corrected)
      return count > 0 ? (root, count) : nil
    }
  }

  /// What is asked about the archive's words, made once for all words of a query.
  private struct Vocabulary {
    let terms: String
    let occurrences: String
    let tokenizer: FTS5Tokenizer
    let languages: [StemmedLanguage]

    init(_ archive: Archive) throws {
      terms = try archive.table(of: .row)
      occurrences = try archive.table(of: .instance)
      tokenizer = try FTS5Tokenizer.ofIndex(on: archive.connection)
      languages = try ArchiveLanguages.read(archive)
    }
  }

  private static func words(of term: QueryTerm) -> [String] {
    guard term.kind != .prefix else { return [] }
    return Words.words(in: term.text).filter { !$0.isUnsegmented }
      .map { String(term.text.utf8Slice($0.range)) }
  }

  /// The nearest word of the archive; `nil` for one that it has, and when none is near.
  private func nearest(to word: String, _ vocabulary: Vocabulary) throws -> String? {
    let folded = Folding.fold(word)
    guard folded.count >= 3, folded.count <= 40, let first = folded.unicodeScalars.first,
      !folded.contains(where: \.isNumber), try !isKnown(word, vocabulary)
    else { return nil }
    let limit = folded.count < 5 ? 1 : Self.mostDistance
    var best: (distance: Int, articles: Int, word: String)?
    func consider(_ candidate: String, _ articles: Int) {
      guard let distance = EditDistance.between(folded, candidate, limit: limit), distance > 0
      else { return }
      if let best, (best.distance, -best.articles, best.word) <= (distance, -articles, candidate) {
        return
      }
      best = (distance, articles, candidate)
    }
    try archive.connection.scanRows(
      "SELECT word, articles FROM frequent_term WHERE is_facet = 0 AND articles IS NOT NULL", []
    ) { row in
      let word = try row.get(0, as: String.self)
      // Stems are no words.
      if !FormMark.isIn(word) { consider(Folding.fold(word), try row.get(1)) }
      return .next
    }
    if best?.distance != 1 {
      for (stem, articles) in try terms(
        beginningWith: first, near: folded, limit: limit, vocabulary)
      {
        for full in try fullWords(of: stem, vocabulary) { consider(full, articles) }
      }
    }
    return best?.word
  }

  private func isKnown(_ word: String, _ vocabulary: Vocabulary) throws -> Bool {
    try archive.hasMatch(
      of: TermExpression(QueryTerm(.word, word), languages: vocabulary.languages).text)
  }

  /// The most frequent terms that a near word might have as its stem.
  private func terms(
    beginningWith first: Unicode.Scalar, near folded: String, limit: Int, _ vocabulary: Vocabulary
  ) throws -> [(term: String, articles: Int)] {
    var found: [(term: String, articles: Int)] = []
    let begin = String(first)
    try archive.connection.scanRows(
      """
      SELECT term, doc FROM \(vocabulary.terms) WHERE term >= ? AND term < ? LIMIT \(Self.mostTerms)
      """, [begin, begin + "\u{10FFFF}"]
    ) { row in
      let term = try row.get(0, as: String.self)
      // A stem lacks up to four letters of the word's end.
      let isNear =
        EditDistance.between(folded, term, limit: limit) != nil
        || (1...4).contains { cut in
          folded.count - cut >= 3
            && EditDistance.between(String(folded.dropLast(cut)), term, limit: limit) != nil
        }
      if isNear { found.append((term, try row.get(1))) }
      return .next
    }
    found.sort { ($1.articles, $0.term) < ($0.articles, $1.term) }
    return Array(found.prefix(20))
  }

  /// Words of a few texts from which the tokenizer makes the term.
  private func fullWords(of stem: String, _ vocabulary: Vocabulary) throws -> Set<String> {
    var words: Set<String> = []
    let rows = try archive.connection.rows(
      """
      SELECT DISTINCT doc, col FROM \(vocabulary.occurrences) WHERE term = ? AND col <> 'facets' LIMIT 8
      """, [stem])
    for row in rows {
      guard let column = SearchIndexSchema.Column(rawValue: try row.get(1)) else { continue }
      let text = try archive.connection.value(
        "SELECT \(column.rawValue) FROM \(SearchIndexSchema.content) WHERE article_id = ?",
        [try row.get(0, as: Int64.self)], as: String.self)
      let bytes = Array((text ?? "").utf8)
      for token in try vocabulary.tokenizer.tokens(in: bytes) where token.text == stem {
        words.insert(Folding.fold(String(decoding: bytes[token.range], as: UTF8.self)))
      }
    }
    return words
  }

  private static func replacing(_ words: [String: String], in node: QueryNode) -> QueryNode {
    func corrected(_ term: QueryTerm) -> QueryTerm {
      var term = term
      for word in Self.words(of: term) {
        guard let better = words[word], let range = term.text.firstRange(of: word) else { continue }
        term.text.replaceSubrange(range, with: better)
      }
      return term
    }
    switch node {
    case .term(let term): return .term(corrected(term))
    case .group(var group):
      group.terms = group.terms.map(corrected)
      return .group(group)
    case .and(let children): return .and(children.map { replacing(words, in: $0) })
    case .or(let children): return .or(children.map { replacing(words, in: $0) })
    case .not, .filter: return node
    }
  }
}
