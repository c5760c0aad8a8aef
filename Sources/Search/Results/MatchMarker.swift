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

  init(_ root: QueryNode?, connection: Connection) throws {
    words = try WordMarker(connection: connection)
    var sequences: [[String]] = []
    var seen: Set<QueryTerm> = []
    for term in root?.wantedTerms ?? [] where seen.insert(term).inserted {
      guard term.kind != .exact else {
        exact.append(ExactWords(term.text))
        continue
      }
      for part in TermPart.parts(of: term) {
        switch part {
        case .unsegmented(let run): runs.add(run)
        case .signed(let name): words.add(signed: name)
        case .words(let text, let count):
          // A beginning finds what the word finds, too.
          let isWord = term.kind != .prefix || count == 1
          if isWord { try words.add(text, isPrefix: false) }
          if term.kind == .prefix { try words.add(text, isPrefix: true) }
          if isWord {
            sequences.append(Words.words(in: text).map { String(text.utf8Slice($0.range)) })
          }
        }
      }
    }
    stems = StemMarkers(sequences)
  }

  /// Returns where matched words stand, as offsets into the text's UTF-8, ascending and apart.
  ///
  /// The language is that of the article.
  func marks(in text: String, language: String? = nil) throws -> [Range<Int>] {
    var marks = try words.marks(in: text) + runs.marks(in: text)
    if let language = StemmedLanguage(tag: language) {
      marks += stems.marker(of: language).marks(in: text)
    }
    for words in exact { marks += words.ranges(in: text) }
    marks.sort { $0.lowerBound < $1.lowerBound }
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
