import ArticleModel

/// Dates of calendars other than the Gregorian, where they leave no doubt.
enum ForeignCalendar {
  /// The last year before each era by the characters that name it, in Japan and on Taiwan.
  private static let eras: [String: Int] = [
    "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911,
  ]

  /// Returns the Gregorian year of a year of an era.
  static func year(_ year: Int, ofEra era: String) -> Int? {
    eras[era].flatMap { (1...150).contains(year) ? $0 + year : nil }
  }

  /// Returns the Gregorian year of a year of the Buddhist era, as Thailand counts it.
  static func yearOfBuddhistEra(_ year: Int) -> Int? {
    (2443...2643).contains(year) ? year - 543 : nil
  }

  /// Returns the Gregorian day of a day of the Persian solar calendar.
  ///
  /// The leap years follow the cycle of 33 years, which agrees with the
  /// calendar of Iran from 1799 to 2256 (the "Kabisa" rule; 1403 is a leap year).
  static func persianDay(year: Int, month: Int, day: Int) -> PartialDate? {
    guard (1279...1500).contains(year), (1...12).contains(month) else { return nil }
    let isLeap = isPersianLeapYear(year)
    let length = month <= 6 ? 31 : month < 12 || isLeap ? 30 : 29
    guard (1...length).contains(day) else { return nil }
    // 1 Farvardin 1400 was 21 March 2021.
    guard let anchor = CalendarDate(year: 2021, month: 3, day: 21) else { return nil }
    var days = 0
    for other in min(year, 1400)..<max(year, 1400) {
      days += isPersianLeapYear(other) ? 366 : 365
    }
    let newYear = anchor.adding(days: year < 1400 ? -days : days)
    let daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
    return PartialDate(newYear.adding(days: daysBefore + day - 1))
  }

  private static func isPersianLeapYear(_ year: Int) -> Bool {
    [1, 5, 9, 13, 17, 22, 26, 30].contains(year % 33)
  }
}
