import SQLite
import SearchIndex
import Stemming
import TextProcessing

/// Finds in a text the words for which a query found it.
///
/// It cuts the text with the tokenizer of the index, and with the stemmer of its language, so that what
/// it marks is what was matched: stems, phrases, prefixes, compounds and folded forms.
struct MatchMarker {
  private var words: WordMarker
  private var runs = RunMarker()
  private var exact: [ExactWords] = []
  private let stems: StemMarkers

  /// Looks for all that a match has.
  init(_ root: QueryNode?, connection: Connection) throws {
    var parts: [(part: TermPart, isBeginning: Bool)] = []
    var exact: [String] = []
    var seen: Set<QueryTerm> = []
    for term in root?.wantedTerms ?? [] where seen.insert(term).inserted {
      guard term.kind != .exact else {
        exact.append(term.text)
        continue
      }
      parts += TermPart.beginningsTold(of: term)
    }
    try self.init(parts, connection: connection)
    self.exact = exact.map { ExactWords($0) }
  }

  /// Looks for parts of terms, some of which are only the beginning of a word.
  init(_ parts: [(part: TermPart, isBeginning: Bool)], connection: Connection) throws {
    words = try WordMarker(connection: connection)
    var sequences: [[String]] = []
    for (part, isPrefix) in parts {
      switch part {
      case .unsegmented(let run): runs.add(run)
      case .signed(let name): words.add(signed: name)
      case .words(let text, let count):
        if isPrefix { try words.add(text, isPrefix: true) }
        // A beginning finds what the word finds, too.
        guard !isPrefix || count == 1 else { continue }
        try words.add(text, isPrefix: false)
        sequences.append(Words.words(in: text).map { String(text.utf8Slice($0.range)) })
      }
    }
    stems = StemMarkers(sequences)
  }

  /// Returns where matched words stand, as offsets into the text's UTF-8, ascending and apart.
  ///
  /// A phrase is marked word by word, so that the spaces between stay plain. The language is that of the
  /// article.
  func marks(in text: String, language: String? = nil) throws -> [Range<Int>] {
    let marks = try occurrences(in: CutText(text), language: language)
      .flatMap(\.self).sorted { $0.lowerBound < $1.lowerBound }
    var merged: [Range<Int>] = []
    for mark in marks {
      if let last = merged.last, mark.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, mark.upperBound)
      } else {
        merged.append(mark)
      }
    }
    return merged
  }

  /// Returns where what is looked for stands, each with the places of its words, in no order.
  func occurrences(in text: CutText, language: String?) throws -> [[Range<Int>]] {
    var found = try words.occurrences(in: text) + runs.marks(in: text).map { [$0] }
    if let language = StemmedLanguage(tag: language) {
      found += stems.marker(of: language).occurrences(in: text)
    }
    for words in exact { found += words.ranges(in: text).map { [$0] } }
    return found
  }
}

/// The markers of the languages that texts have had.
private final class StemMarkers {
  private let sequences: [[String]]
  private var markers: [StemmedLanguage: StemMarker] = [:]

  init(_ sequences: [[String]]) { self.sequences = sequences }

  func marker(of language: StemmedLanguage) -> StemMarker {
    if let known = markers[language] { return known }
    let marker = StemMarker(sequences, language)
    markers[language] = marker
    return marker
  }
}
