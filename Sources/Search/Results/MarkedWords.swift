import SQLite
import TextProcessing

/// Tells which words of a query a marked stretch of text stands for.
///
/// A stem has many forms, and characters without spaces between them may be several words.
final class MarkedWords {
  /// So many words are told apart by their stems; those of a longer query by their letters.
  private static let mostMarkers = 32

  /// How many different words the query has.
  let count: Int
  private let markers: [MatchMarker]
  private var known: [String: [Int]] = [:]

  init(_ root: QueryNode?, connection: Connection) throws {
    var words: [QueryTerm] = []
    var seen: Set<QueryTerm> = []
    for term in root?.wantedTerms ?? [] {
      for word in Self.words(of: term) where seen.insert(word).inserted { words.append(word) }
    }
    count = words.count
    markers =
      words.count > Self.mostMarkers
      ? [] : try words.map { try MatchMarker(.term($0), connection: connection) }
  }

  /// Returns numbers that stand for the words in a marked stretch of an article in a language.
  func words(of mark: Range<Int>, in bytes: [UInt8], _ language: String?) throws -> [Int] {
    let text = String(decoding: bytes[mark], as: UTF8.self)
    // No tag of a language holds a line break.
    let stretch = "\(language ?? "")\n\(text)"
    if let words = known[stretch] { return words }
    var words: [Int] = []
    for (index, marker) in markers.enumerated()
    where try !marker.marks(in: text, language: language).isEmpty {
      words.append(index)
    }
    if words.isEmpty {
      // A number that no marker has.
      let folded = "\n\(Folding.fold(text))"
      words = known[folded] ?? [markers.count + known.count]
      known[folded] = words
    }
    known[stretch] = words
    return words
  }

  /// The single words of a term; the last of a beginning stays one.
  private static func words(of term: QueryTerm) -> [QueryTerm] {
    var words: [QueryTerm] = []
    for part in TermPart.parts(of: term) {
      switch part {
      case .signed: words.append(QueryTerm(.word, term.text))
      case .unsegmented(let run): words.append(QueryTerm(.word, run))
      case .words(let text, _):
        words += Words.words(in: text).map { QueryTerm(.word, String(text.utf8Slice($0.range))) }
      }
    }
    if term.kind == .exact { for index in words.indices { words[index].kind = .exact } }
    if term.kind == .prefix, let last = words.indices.last { words[last].kind = .prefix }
    return words
  }
}
