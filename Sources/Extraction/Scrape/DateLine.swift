import ArticleModel
import TextProcessing

/// A line of a page that is there to state a date.
struct DateLine {
  /// The date of publication; `nil` when the line states only that of a change.
  var date: PartialDate?
  /// The line.
  var original: String
  /// Whether the line says in words that the date is that of publication.
  var isMarked: Bool

  /// Recognises a short line with a date amid times, weekdays, places and names.
  ///
  /// The day of a change is not that of publication, so a line that says
  /// "Updated" of its only date is a date line without a date.
  init?(_ line: PageLine, dates: DateParser) {
    // "4:42 p.m." ends like a sentence, so the form of a paragraph rules out only longer lines.
    guard line.weight <= 25, !line.isProse || line.weight <= 14 else { return nil }
    let matches = dates.matches(in: line.text)
    guard !matches.isEmpty else { return nil }
    let surroundings = DateSurroundings(of: line.text, matches: matches)
    guard surroundings.isDateLine else { return nil }
    original = line.text
    let marked = matches.indices.first { surroundings.roles[$0] == .published }
    let plain = matches.indices.first { surroundings.roles[$0] == nil }
    isMarked = marked != nil
    date = (marked ?? plain).map { matches[$0].date }
  }

  /// Returns the date in the opening of a first paragraph: "TBILISI, 9 November 2023 (Agency) — …".
  static func dateline(of paragraph: String, dates: DateParser) -> PublicationDate? {
    let opening = paragraph.prefix(90)
    guard
      let dash = opening.firstIndex(where: { "—–:".contains($0) || $0 == "电" })
        ?? opening.range(of: " - ")
    else { return nil }
    let dateline = String(opening[..<dash])
    guard Words.count(in: dateline) <= 14, let match = dates.matches(in: dateline).first,
      DateSurroundings(of: dateline, matches: [match]).isDateline
    else { return nil }
    return PublicationDate(
      date: match.date, method: .dateline, original: dateline.trimmingWhitespace)
  }
}

extension Substring {
  /// Where a short text begins first.
  fileprivate func range(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}

/// The words around the dates of a line.
private struct DateSurroundings {
  enum Role {
    case published
    case updated
  }

  /// What the words before each date say of it, by its place among the dates.
  var roles: [Int: Role] = [:]

  private var unknown = 0
  private var unknownLowerCase = 0
  private var unsegmented = 0

  init(of text: String, matches: [DateMatch]) {
    var next = 0
    var role: Role?
    var previous = ""
    for token in DateToken.tokens(of: text) {
      while next < matches.count, token.range.lowerBound >= matches[next].range.lowerBound {
        if roles[next] == nil { roles[next] = role }
        role = nil
        next += 1
      }
      if let match = matches[..<next].last, token.range.lowerBound < match.range.upperBound {
        continue
      }
      guard case .word(let word) = token.kind else { continue }
      let candidate =
        token.isUnsegmented ? previous + word : Self.lastOfGlued(text[token.range]) ?? word
      previous = token.isUnsegmented ? word : ""
      if DateWords.published.contains(candidate) {
        role = role ?? .published
      } else if DateWords.updated.contains(candidate) {
        role = .updated
      } else if !DateWords.neutral.contains(candidate), !DateWords.byline.contains(candidate) {
        count(word, token, in: text)
      }
    }
  }

  /// Whether the line says little besides: a place, a name, a label.
  var isDateLine: Bool {
    unknownLowerCase <= 1 && unknown <= 6 && unsegmented <= 24 || !roles.isEmpty && unknown <= 8
  }

  /// Whether the words are those of a dateline: places and agencies.
  var isDateline: Bool {
    unknownLowerCase == 0 && unknown >= 1 && unknown <= 8 || (1...12).contains(unsegmented)
  }

  /// The second of two words that only style had set apart, such as `UTCUpdated`, when it says what
  /// the date behind it is.
  private static func lastOfGlued(_ word: Substring) -> String? {
    guard let capital = word.lastIndex(where: \.isUppercase), capital != word.startIndex else {
      return nil
    }
    let last = Folding.fold(word[capital...])
    return DateWords.published.contains(last) || DateWords.updated.contains(last) ? last : nil
  }

  private mutating func count(_ word: String, _ token: DateToken, in text: String) {
    if token.isUnsegmented {
      unsegmented += 1
    } else {
      unknown += 1
      let first = text[token.range].unicodeScalars.first
      if word.count > 1, first?.properties.isLowercase ?? false { unknownLowerCase += 1 }
    }
  }
}
