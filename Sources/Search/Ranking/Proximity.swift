import ArticleModel
import SQLite
import SearchIndex
import Stemming
import Storage

/// Favours articles in which neighbouring words of the search stand near one another.
///
/// Each time two of them stand within eight words adds the inverse of their distance to the pair's
/// sum, thrice as much in the headline. The sums saturate as occurrences do.
struct Proximity {
  /// How much nearness counts beside the words themselves.
  private static let share: Float = 0.2
  private static let farthest = 8
  /// How many occurrences after one are looked at.
  private static let mostFollowing = 7
  private static let titleWeight: Float = 3

  /// The rarer word's counterpart counts: the lesser rarity of two neighbours.
  private let pairs: [(rarity: Float, first: Int)]
  private let scanner: OccurrenceScanner
  private let stems: [StemmedLanguage: StemScanner]
  private let formula: RankingFormula

  /// Prepares for a search; `nil` for one without two words.
  init?(_ plan: SearchPlan, _ reader: LeafReader, _ formula: RankingFormula) throws {
    self.formula = formula
    var terms: [[UInt8]] = []
    var words: [String] = []
    var rarities: [Float] = []
    for scored in plan.scored where !scored.isWeak {
      let leaf = plan.leaves[scored.leaf]
      guard leaf.isWord, let token = try reader.tokens(of: leaf.text).first else { continue }
      let term = Array(token.utf8)
      guard !terms.contains(term) else { continue }
      terms.append(term)
      words.append(leaf.text)
      rarities.append(formula.rarity(ofWordIn: try reader.count(of: leaf)))
    }
    guard terms.count > 1 else { return nil }
    scanner = reader.scanner(of: terms)
    stems = reader.languages.reduce(into: [:]) { $0[$1] = StemScanner(words, $1) }
    pairs = terms.indices.dropLast().map { (min(rarities[$0], rarities[$0 + 1]), $0) }
  }

  /// Returns an entry of a ranking with the nearness in its text added to its score.
  func reordered(
    _ entry: TopArticles.Entry, archive: Archive, measures: Measures, recency: Recency?
  ) throws -> TopArticles.Entry {
    let row = try archive.connection.row(
      "SELECT title, coalesce(summary, ''), body, published, language FROM article WHERE id = ?",
      [entry.id])
    guard let row else { return entry }
    var sums = [Float](repeating: 0, count: pairs.count)
    let language = StemmedLanguage(tag: try row.get(4, as: String?.self))
    for column in 0..<3 {
      try add(try row.get(column), language, column == 0 ? Self.titleWeight : 1, to: &sums)
    }
    let chunk = PostingFormat.chunk(of: entry.id)
    let length = try measures.lengths(ofChunk: chunk)[Int(PostingFormat.offset(of: entry.id))]
    let date = DateKey.key(of: try row.get(3, as: String?.self).flatMap { PartialDate($0) })
    var nearness: Float = 0
    for (sum, pair) in zip(sums, pairs) where sum > 0 {
      nearness += pair.rarity * formula.saturated(sum, length: length)
    }
    if let recency { nearness *= recency.factor(of: date) }
    let score = Float(bitPattern: UInt32(truncatingIfNeeded: entry.key >> 32))
    let total = score + Self.share * nearness
    return .init(key: UInt64(total.bitPattern) << 32 | UInt64(date), id: entry.id)
  }

  private func add(
    _ text: String, _ language: StemmedLanguage?, _ weight: Float, to sums: inout [Float]
  ) throws {
    var occurrences: [(position: Int, term: Int)] = []
    try scanner.scan(text) { occurrences.append(($0, $1)) }
    if let stems = language.flatMap({ stems[$0] }) {
      // A word that is found as it is needs no stem.
      let known = Set(occurrences.map(\.position))
      stems.scan(text) { if !known.contains($0) { occurrences.append(($0, $1)) } }
      occurrences.sort { $0.position < $1.position }
    }
    for (index, one) in occurrences.enumerated() {
      for other in occurrences[(index + 1)...].prefix(Self.mostFollowing) {
        let distance = other.position - one.position
        guard distance <= Self.farthest else { break }
        guard abs(one.term - other.term) == 1 else { continue }
        sums[min(one.term, other.term)] += weight / Float(distance)
      }
    }
  }
}
