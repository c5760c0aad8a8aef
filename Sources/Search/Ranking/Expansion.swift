import SQLite
import SearchIndex
import Stemming
import Storage
import TextProcessing

/// Words that the best articles of a search have in common, which say what else it may be about.
///
/// This is Rocchio's feedback with the best articles taken for relevant: a word counts by its
/// weight in each of them and by that one's score.
struct Expansion {
  /// How many of the best articles are read.
  static let articles = 10
  /// So many are looked at, since some may be copies of one story.
  static let mostRead = 20
  private static let mostWords = 20
  /// How much the best word counts beside a word of the search.
  private static let share: Float = 0.2

  /// The words, most telling first, with how much each counts.
  let words: [(word: String, weight: Float)]

  private struct Candidate {
    var word: String
    var articles = 0
    var weight: Float = 0
  }

  /// Reads the best articles of a search.
  init(
    _ best: [TopArticles.Entry], _ plan: SearchPlan, _ reader: LeafReader,
    _ formula: RankingFormula, _ measures: Measures, _ archive: Archive
  ) throws {
    let scores = best.map { Float(bitPattern: UInt32(truncatingIfNeeded: $0.key >> 32)) }
    let sum = scores.reduce(0, +)
    var candidates: [String: Candidate] = [:]
    for (entry, score) in zip(best, scores) where sum > 0 {
      let row = try archive.connection.row(
        "SELECT title || ' ' || coalesce(summary, '') || ' ' || body, language FROM article WHERE id = ?",
        [entry.id])
      guard let row else { continue }
      let text = Array(try row.get(0, as: String.self).utf8)
      let language = StemmedLanguage(tag: try row.get(1, as: String?.self))
      var counts: [String: (count: Int, word: String)] = [:]
      for token in try reader.allTokens(in: text) where token.text.utf8.count >= 2 {
        if counts[token.text] == nil {
          counts[token.text] = (0, String(decoding: text[token.range], as: UTF8.self))
        }
        counts[token.text]?.count += 1
      }
      let chunk = PostingFormat.chunk(of: entry.id)
      let length = try measures.lengths(ofChunk: chunk)[Int(PostingFormat.offset(of: entry.id))]
      for (term, found) in counts where !FunctionWords.contains(found.word, language) {
        var candidate = candidates[term] ?? Candidate(word: found.word)
        candidate.word = min(candidate.word, found.word)
        candidate.articles += 1
        candidate.weight += formula.saturated(Float(found.count), length: length) * score / sum
        candidates[term] = candidate
      }
    }
    var weighed: [(term: String, word: String, weight: Float)] = []
    for (term, candidate) in candidates where candidate.articles >= 2 {
      let rarity = formula.rarity(ofWordIn: try reader.count(ofWord: candidate.word))
      weighed.append((term, candidate.word, candidate.weight * rarity))
    }
    weighed.sort { ($1.weight, $0.term) < ($0.weight, $1.term) }
    let greatest = weighed.first?.weight ?? 1
    words = weighed.prefix(Self.mostWords).map { ($0.word, Self.share * $0.weight / greatest) }
  }
}
