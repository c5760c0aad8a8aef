public import ArticleModel

/// Reads dates and periods as people type them.
///
/// A point in time is `2023`, `2023-11`, `2023-11-09`, `today`, `yesterday`,
/// `last week`, `this month`, `November`, `Nov 2023`, `9 Nov 2023`, or a number
/// with `d`, `w`, `m` or `y`, for so many days, weeks, months or years ago. Letter case does not matter. Ranges are `A..B`, `A..` and `..B`.
public enum DateExpression {
  /// The largest number that may stand before `d`, `w`, `m` and `y`.
  public static let maximumCount = 99_999

  /// Returns the days that a value means.
  ///
  /// `2023-11` means the days of that month; `7d` means from seven days ago
  /// through today. At either end of a range, `7d` is the day seven days ago.
  ///
  /// - Throws: `DateExpressionError` for anything else, and for a range that ends before it begins.
  public static func parse(
    _ text: String, today: CalendarDate
  ) throws(DateExpressionError) -> DateRange {
    guard let (left, right) = sides(of: text) else {
      let point = try point(text[...], of: text, today: today)
      return DateRange(from: point.first, through: point.isRelative ? today : point.last)
    }
    guard !left.isEmpty || !right.isEmpty else {
      throw DateExpressionError(value: text, reason: "has no date on either side")
    }
    var range = DateRange()
    if !left.isEmpty { range.from = try point(left, of: text, today: today).first }
    if !right.isEmpty { range.through = try point(right, of: text, today: today).last }
    guard !range.isEmpty else {
      throw DateExpressionError(value: text, reason: "ends before it begins")
    }
    return range
  }

  /// Returns the days from the first day of a date or period on: for `7d`, from seven days ago.
  ///
  /// - Throws: `DateExpressionError` when the text is no date or period; ranges are none.
  public static func since(
    _ text: String, today: CalendarDate
  ) throws(DateExpressionError) -> DateRange {
    DateRange(from: try point(text[...], of: text, today: today).first)
  }

  /// Returns the days through the last day of a date or period: for `7d`, through seven days ago.
  ///
  /// - Throws: `DateExpressionError` when the text is no date or period; ranges are none.
  public static func until(
    _ text: String, today: CalendarDate
  ) throws(DateExpressionError) -> DateRange {
    DateRange(through: try point(text[...], of: text, today: today).last)
  }

  /// A date or period, by its first and its last day.
  private struct Point {
    var first: CalendarDate
    var last: CalendarDate
    /// Whether it was given as a distance from today.
    var isRelative = false
  }

  private static func sides(of text: String) -> (Substring, Substring)? {
    let scalars = text.unicodeScalars
    guard let dot = scalars.firstIndex(of: "."), scalars[dot...].starts(with: "..".unicodeScalars)
    else { return nil }
    return (text[..<dot], text[scalars.index(dot, offsetBy: 2)...])
  }

  private static func point(
    _ text: Substring, of value: String, today: CalendarDate
  ) throws(DateExpressionError) -> Point {
    guard !text.isEmpty else { throw DateExpressionError(value: value, reason: "is empty") }
    if let date = PartialDate(text) { return Point(first: date.firstDay, last: date.lastDay) }
    // Nothing that is accepted is longer, and what is refused may be huge.
    guard text.utf8.count <= 32 else {
      throw DateExpressionError(value: value, reason: "is not a date or period")
    }
    switch text.lowercased() {
    case "today":
      return Point(first: today, last: today)
    case "yesterday":
      let day = today.adding(days: -1)
      return Point(first: day, last: day)
    default:
      if let period = NamedPeriod(text.lowercased(), today: today) {
        return Point(first: period.first, last: period.last)
      }
      let day = try relativeDay(text, of: value, today: today)
      return Point(first: day, last: day, isRelative: true)
    }
  }

  private static func relativeDay(
    _ text: Substring, of value: String, today: CalendarDate
  ) throws(DateExpressionError) -> CalendarDate {
    let digits = text.utf8.dropLast()
    let units: [UInt8] = Array("dwmyDWMY".utf8)
    guard let unit = text.utf8.last, units.contains(unit), !digits.isEmpty,
      digits.allSatisfy(isDigit)
    else { throw DateExpressionError(value: value, reason: reason(for: text)) }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    guard significant.count <= 5 else {
      throw DateExpressionError(
        value: value, reason: "has a number above \(maximumCount)")
    }
    let count = significant.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return switch unit | 0x20 {
    case UInt8(ascii: "d"): today.adding(days: -count)
    case UInt8(ascii: "w"): today.adding(days: -7 * count)
    case UInt8(ascii: "m"): today.adding(months: -count)
    default: today.adding(months: -12 * count)
    }
  }

  /// Says what is wrong with a value that is of no accepted form.
  private static func reason(for text: Substring) -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let hasDateForm = parts.map(\.count) == [4, 2, 2] || parts.map(\.count) == [4, 2]
    return hasDateForm && parts.allSatisfy { $0.allSatisfy(isDigit) }
      ? "is not in the calendar" : "is not a date or period"
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
