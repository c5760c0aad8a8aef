import ArticleModel
import Testing

@Suite struct CalendarDateTests {
  @Test(
    "a day that no calendar has is refused",
    arguments: [
      (2023, 2, 30), (2023, 2, 29), (1900, 2, 29), (2023, 4, 31), (2023, 13, 1), (2023, 0, 1),
      (2023, 1, 0), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (.max, 1, 1), (2023, .min, 1),
    ])
  func refusal(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "every fourth year is a leap year, every hundredth is not, every four hundredth is",
    arguments: [(2024, true), (2023, false), (1900, false), (2000, true), (2100, false)])
  func leapYears(year: Int, isLeap: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(CalendarDate.lastDay(ofMonth: 2, year: year) == (isLeap ? 29 : 28))
  }

  @Test(
    "ordinals count the days from 1970-01-01",
    arguments: [
      (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017),
      (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
    ])
  func knownOrdinals(year: Int, month: Int, day: Int, ordinal: Int) {
    #expect(CalendarDate(year: year, month: month, day: day)?.ordinal == ordinal)
    #expect(
      CalendarDate(ordinal: ordinal) == CalendarDate(year: year, month: month, day: day))
  }

  @Test(
    "every day from 1600 to 2400 has the ordinal after that of the day before, and returns from it")
  func roundTrip() {
    var ordinal = CalendarDate(year: 1600, month: 1, day: 1)?.ordinal ?? 0
    var wrong = 0
    for year in 1600...2400 {
      for month in 1...12 {
        for day in 1...CalendarDate.lastDay(ofMonth: month, year: year) {
          let date = CalendarDate(year: year, month: month, day: day)
          if date?.ordinal != ordinal || CalendarDate(ordinal: ordinal) != date { wrong += 1 }
          ordinal += 1
        }
      }
    }
    #expect(wrong == 0)
  }

  @Test("ordinals outside the years 1 to 9999 are held at the ends")
  func heldOrdinals() {
    #expect(CalendarDate(ordinal: .min).description == "0001-01-01")
    #expect(CalendarDate(ordinal: .max).description == "9999-12-31")
  }

  @Test("adding days crosses months and years and stops at the ends of the calendar")
  func addingDays() throws {
    let date = try #require(CalendarDate(year: 2023, month: 12, day: 31))
    #expect(date.adding(days: 1).description == "2024-01-01")
    #expect(date.adding(days: -365).description == "2022-12-31")
    #expect(date.adding(days: .max).description == "9999-12-31")
    #expect(date.adding(days: .min).description == "0001-01-01")
  }

  @Test(
    "adding months holds the day at the end of a shorter month",
    arguments: [
      ("2023-01-31", 1, "2023-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2023-03-31", -1, "2023-02-28"),
      ("2023-10-31", 1, "2023-11-30"), ("2023-01-15", -1, "2022-12-15"),
      ("2024-02-29", 12, "2025-02-28"),
      ("2023-05-05", .max, "9999-12-05"), ("2023-05-05", .min, "0001-01-05"),
    ])
  func addingMonths(from: String, months: Int, to: String) throws {
    let date = try #require(PartialDate(from)).firstDay
    #expect(date.adding(months: months).description == to)
  }

  @Test("dates compare by year, then month, then day")
  func order() throws {
    let dates = try ["2022-12-31", "2023-01-01", "2023-01-02", "2023-02-01"].map {
      try #require(PartialDate($0)).firstDay
    }
    #expect(dates == dates.reversed().sorted())
  }
}
