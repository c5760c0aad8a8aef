/// A day of the proleptic Gregorian calendar, without time or time zone.
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Creates a date, or returns `nil` when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.lastDay(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates a date from its count of days since 1970-01-01, held within the years 1 to 9999.
  ///
  /// The arithmetic counts in eras of 400 years that begin on the first of
  /// March, so that the leap day comes last (the "days from civil" method).
  public init(ordinal: Int) {
    let bounded = min(max(ordinal, -719_162), 2_932_896)
    let shifted = bounded + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The count of days since 1970-01-01; negative before it.
  public var ordinal: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Returns the day that lies so many days later, or earlier when negative.
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    return CalendarDate(ordinal: overflow ? (days > 0 ? .max / 2 : .min / 2) : sum)
  }

  /// Returns the day that lies so many months later, held at the end of a shorter month.
  public func adding(months: Int) -> CalendarDate {
    let count = min(max(year * 12 + month - 1 + min(max(months, -120_000), 120_000), 12), 119_999)
    let newYear = count / 12
    let newMonth = count % 12 + 1
    let newDay = min(day, Self.lastDay(ofMonth: newMonth, year: newYear))
    return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? self
  }

  /// Returns the number of days of a month.
  ///
  /// - Precondition: `month` lies between 1 and 12.
  public static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// Whether the first day comes before the second.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `2023-11-09`.
  public var description: String {
    PartialDate(self).description
  }
}
