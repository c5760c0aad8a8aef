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

  /// Whether a line holds a date and at most so many words that may be a place or an outlet, or says
  /// what date it is.
  static func isNothingElse(_ line: PageLine, words: Int, dates: DateParser) -> Bool {
    guard line.weight <= 25, !line.isProse || line.weight <= 14 else { return false }
    let matches = dates.matches(in: line.text)
    return !matches.isEmpty
      && DateSurroundings(of: line.text, matches: matches)
        .areBrief(words: words)
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
