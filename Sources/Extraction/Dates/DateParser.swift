import ArticleModel
import TextProcessing

/// A date found in text.
struct DateMatch: Equatable {
  /// The date, as far as it is stated.
  var date: PartialDate
  /// What it means where month and day are written the other way round.
  var alternative: PartialDate? = nil
  /// Whether it is known which of the two is meant.
  var isOrderKnown = true
  /// Where its words stand.
  var range: Range<String.Index>
}

/// Reads dates as newspapers write them in the languages of the archive.
///
/// The day is taken as written: a time and its zone never move it, since the
/// outlet's own day is the date of the article. What cannot be told from
/// another date, such as `11/09/2023`, is no date unless the conventions
/// where the text comes from are known.
struct DateParser: Sendable {
  /// The day on which the text is read; no article is more than one day newer.
  let today: CalendarDate
  /// How dates are written where the text comes from.
  var conventions = DateConventions.unknown

  /// What lies before is taken for a mistake: `0001-01-01`, `1899-12-30`, a regnal year.
  static let firstYear = 1900

  /// Returns the dates in the beginning of a text, in order.
  func matches(in text: String) -> [DateMatch] {
    matches(in: DateToken.tokens(of: text))
  }

  /// Returns the dates in a run of tokens, in order.
  func matches(in tokens: [DateToken]) -> [DateMatch] {
    let pattern = DatePattern(
      tokens: tokens, conventions: conventions, lastYear: today.year + 1)
    var found: [DateMatch] = []
    var index = 0
    while index < pattern.tokens.count {
      if let reading = pattern.date(at: index), let match = match(reading, from: index, in: tokens)
      {
        found.append(match)
        index = reading.end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Returns the date that the text of a record's field states.
  ///
  /// Fields may also hold what would be too short to be a date in running
  /// text: `2023`, `2023-11`, `20231109`, `20231109T101500Z`, Unix seconds.
  func date(inField text: String) -> PartialDate? {
    match(inField: text)?.date
  }

  /// Returns what the text of a record's field states, with its other reading.
  func match(inField text: String) -> DateMatch? {
    let text = text.trimmingWhitespace
    if let date = compact(text) {
      return plausible(date).map { DateMatch(date: $0, range: text.startIndex..<text.endIndex) }
    }
    return matches(in: text).first
  }

  /// A date without words and marks of its own; `nil` when the text is no such date.
  private func compact(_ text: String) -> PartialDate? {
    if let date = PartialDate(text) { return date }
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    if digits.count == text.utf8.count, let number = Int64(text) { return date(inField: number) }
    if digits.count == 8, text.utf8.dropFirst(8).first == UInt8(ascii: "T"),
      let number = Int64(String(decoding: digits, as: UTF8.self))
    {
      return compactDate(number)
    }
    return nil
  }

  /// Returns the date that the number in a record's field states: a compact date, a year, or Unix
  /// seconds or milliseconds, whose day is that of UTC.
  func date(inField number: Int64) -> PartialDate? {
    if (0...9999).contains(number) { return plausible(PartialDate(year: Int(number))) }
    if let date = compactDate(number) { return date }
    let seconds = number >= 100_000_000_000 ? number / 1000 : number
    // Smaller numbers are more likely counters than moments before March 1973.
    guard seconds >= 100_000_000 else { return nil }
    return plausible(PartialDate(CalendarDate(ordinal: Int(seconds / 86_400))))
  }

  private func match(
    _ reading: DatePattern.Reading, from index: Int, in tokens: [DateToken]
  ) -> DateMatch? {
    let range = tokens[index].range.lowerBound..<tokens[reading.end - 1].range.upperBound
    let alternative = plausible(reading.alternative)
    guard let date = plausible(reading.date) else {
      return alternative.map { DateMatch(date: $0, range: range) }
    }
    return DateMatch(
      date: date, alternative: alternative,
      isOrderKnown: reading.isOrderKnown || alternative == nil, range: range)
  }

  private func compactDate(_ number: Int64) -> PartialDate? {
    guard (10_000_000...99_999_999).contains(number) else { return nil }
    let number = Int(number)
    return plausible(
      PartialDate(year: number / 10_000, month: number / 100 % 100, day: number % 100))
  }

  private func plausible(_ date: PartialDate?) -> PartialDate? {
    date.flatMap { isPlausible($0) ? $0 : nil }
  }

  /// Whether an article may have appeared then.
  func isPlausible(_ date: PartialDate) -> Bool {
    date.year >= Self.firstYear && date.firstDay <= today.adding(days: 1)
  }
}
