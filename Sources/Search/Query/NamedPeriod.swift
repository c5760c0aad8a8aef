import ArticleModel

/// A period that is named in English words: `last week`, `November 2023`, `9 Nov 2023`.
///
/// Hyphens may stand for the spaces, so that a query needs no quotes.
struct NamedPeriod {
  let first: CalendarDate
  let last: CalendarDate

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Reads a text in lower case; `nil` for anything else.
  init?(_ text: String, today: CalendarDate) {
    let words = text.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "-" }
    let period: (CalendarDate, CalendarDate)?
    if words.count == 2, words[0] == "last" || words[0] == "this" {
      period = Self.relative(words[1], isLast: words[0] == "last", today)
    } else {
      period = Self.date(words, today).map { ($0.firstDay, $0.lastDay) }
    }
    guard let period else { return nil }
    (first, last) = period
  }

  private static func relative(
    _ unit: Substring, isLast: Bool, _ today: CalendarDate
  ) -> (CalendarDate, CalendarDate)? {
    switch unit {
    case "week":
      // Weeks begin on Monday, as 1 January of the year 1 does.
      let epoch = CalendarDate(year: 1, month: 1, day: 1)?.ordinal ?? 0
      let weekday = ((today.ordinal - epoch) % 7 + 7) % 7
      let monday = today.adding(days: -weekday - (isLast ? 7 : 0))
      return (monday, monday.adding(days: 6))
    case "month", "year":
      let day = isLast ? today.adding(months: unit == "month" ? -1 : -12) : today
      let month = unit == "month" ? day.month : nil
      return PartialDate(year: day.year, month: month).map { ($0.firstDay, $0.lastDay) }
    default: return nil
    }
  }

  private static func date(_ words: [Substring], _ today: CalendarDate) -> PartialDate? {
    switch words.count {
    case 1:
      // The latest such month that has begun.
      guard let month = month(words[0]) else { return nil }
      return PartialDate(year: today.year - (month > today.month ? 1 : 0), month: month)
    case 2:
      guard let month = month(words[0]), let year = number(words[1], digits: 4...4) else {
        return nil
      }
      return PartialDate(year: year, month: month)
    case 3:
      let isMonthFirst = month(words[0]) != nil
      let dayWord = isMonthFirst ? words[1] : words[0]
      let plain = dayWord.hasSuffix(",") ? dayWord.dropLast() : dayWord
      guard let month = month(isMonthFirst ? words[0] : words[1]),
        let day = number(plain, digits: 1...2), let year = number(words[2], digits: 4...4)
      else { return nil }
      return PartialDate(year: year, month: month, day: day)
    default: return nil
    }
  }

  /// The number of a month by its name or the first letters of it, three at least.
  private static func month(_ word: Substring) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static func number(_ word: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(word)
  }
}
