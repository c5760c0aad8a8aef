import ArticleModel
import Search
import Testing

enum CalendarDateSample {
  /// A Thursday, the last day of a long month after a short one.
  static let today = CalendarDate(year: 2024, month: 3, day: 31)
}

@Suite struct DateExpressionTests {
  let today: CalendarDate

  init() throws {
    today = try #require(CalendarDateSample.today)
  }

  static let accepted: [(text: String, range: String)] = [
    ("2023", "2023-01-01..2023-12-31"),
    ("2023-11", "2023-11-01..2023-11-30"),
    ("2024-02", "2024-02-01..2024-02-29"),
    ("2023-11-09", "2023-11-09..2023-11-09"),
    ("0001", "0001-01-01..0001-12-31"),
    ("today", "2024-03-31..2024-03-31"),
    ("ToDay", "2024-03-31..2024-03-31"),
    ("YESTERDAY", "2024-03-30..2024-03-30"),
    ("7d", "2024-03-24..2024-03-31"),
    ("0d", "2024-03-31..2024-03-31"),
    ("3W", "2024-03-10..2024-03-31"),
    ("1m", "2024-02-29..2024-03-31"),
    ("6m", "2023-09-30..2024-03-31"),
    ("2y", "2022-03-31..2024-03-31"),
    ("0000000000000007d", "2024-03-24..2024-03-31"),
    ("99999d", "1750-06-17..2024-03-31"),
    ("99999y", "0001-01-31..2024-03-31"),
    ("last week", "2024-03-18..2024-03-24"), ("this week", "2024-03-25..2024-03-31"),
    ("Last Month", "2024-02-01..2024-02-29"), ("this-month", "2024-03-01..2024-03-31"),
    ("last year", "2023-01-01..2023-12-31"), ("this year", "2024-01-01..2024-12-31"),
    ("March", "2024-03-01..2024-03-31"), ("november", "2023-11-01..2023-11-30"),
    ("nov 2023", "2023-11-01..2023-11-30"), ("Sept-2022", "2022-09-01..2022-09-30"),
    ("9 November 2023", "2023-11-09..2023-11-09"), ("Nov 9, 2023", "2023-11-09..2023-11-09"),
    ("nov 2023..last month", "2023-11-01..2024-02-29"), ("last month..", "2024-02-01.."),
    ("2022..2023", "2022-01-01..2023-12-31"),
    ("2023-11..2023-11", "2023-11-01..2023-11-30"),
    ("2023-11-09..", "2023-11-09.."),
    ("..2023-11", "..2023-11-30"),
    ("7d..3d", "2024-03-24..2024-03-28"),
    ("3d..", "2024-03-28.."),
    ("..3d", "..2024-03-28"),
    ("2024-01..Today", "2024-01-01..2024-03-31"),
  ]

  @Test("dates, periods and ranges", arguments: accepted)
  func periods(text: String, range: String) throws {
    #expect(try DateExpression.parse(text, today: today).description == range)
  }

  static let unacceptable: [(text: String, reason: String)] = [
    ("", "is empty"),
    ("2023-13", "is not in the calendar"),
    ("2023-02-30", "is not in the calendar"),
    ("2023-02-30..2024", "is not in the calendar"),
    ("0000-01", "is not in the calendar"),
    ("999999999999d", "has a number above 99999"),
    ("100000y", "has a number above 99999"),
    ("2024..2023", "ends before it begins"),
    ("today..7d", "ends before it begins"),
    ("..", "has no date on either side"),
    ("next week", "is not a date or period"), ("11/09/2023", "is not a date or period"),
    ("31 November 2023", "is not a date or period"), ("next month", "is not a date or period"),
    ("ma", "is not a date or period"), ("november 23", "is not a date or period"),
    ("last  week", "is not a date or period"), ("last day", "is not a date or period"),
    ("23", "is not a date or period"),
    ("d", "is not a date or period"), ("-7d", "is not a date or period"),
    ("7", "is not a date or period"), ("7 d", "is not a date or period"),
    ("7h", "is not a date or period"), ("٧d", "is not a date or period"),
    ("7d\u{301}", "is not a date or period"), (" 2023", "is not a date or period"),
    ("2023...2024", "is not a date or period"), ("2022..2023..2024", "is not a date or period"),
    ("2023\u{0}", "is not a date or period"), ("2023-11-09T10:00", "is not a date or period"),
    ("tomorrow", "is not a date or period"),
  ]

  @Test("anything else is refused with the reason", arguments: unacceptable)
  func refused(text: String, reason: String) throws {
    let error = try #require(throws: DateExpressionError.self) {
      try DateExpression.parse(text, today: today)
    }
    #expect(error.reason == reason)
    #expect(error.value == text)
  }

  @Test func messageNamesTheValueAndTheForms() throws {
    let error = try #require(throws: DateExpressionError.self) {
      try DateExpression.parse("next\u{1B} week", today: today)
    }
    #expect(
      error.description == """
        'next␛ week' is not a date or period; \
        give 2023, 2023-11, 2023-11-09, November, "Nov 2023", today, yesterday, "last week", \
        "last month" or 7d, 3w, 6m, 2y for that long ago
        """)
    let huge = String(repeating: "7", count: 1_000_000)
    let other = try #require(throws: DateExpressionError.self) {
      try DateExpression.parse(huge, today: today)
    }
    #expect(other.description.utf8.count < 250)
  }

  static let bounds: [(text: String, since: String, until: String)] = [
    ("2023", "2023-01-01..", "..2023-12-31"),
    ("2023-11", "2023-11-01..", "..2023-11-30"),
    ("7d", "2024-03-24..", "..2024-03-24"),
    ("yesterday", "2024-03-30..", "..2024-03-30"),
  ]

  @Test("since starts with the first day, until ends with the last", arguments: bounds)
  func openRanges(text: String, since: String, until: String) throws {
    #expect(try DateExpression.since(text, today: today).description == since)
    #expect(try DateExpression.until(text, today: today).description == until)
  }

  @Test("since and until take no range", arguments: ["2022..2023", "2022..", "..2023", ""])
  func sinceAndUntilTakeNoRange(text: String) {
    #expect(throws: DateExpressionError.self) { try DateExpression.since(text, today: today) }
    #expect(throws: DateExpressionError.self) { try DateExpression.until(text, today: today) }
  }
}
