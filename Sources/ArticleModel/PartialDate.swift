/// A date known to the day, to the month or only to the year.
///
/// `PartialDate("2023-11")` is November 2023: what an article that says no
/// more is dated, rather than an invented first of the month.
public struct PartialDate: Hashable, Sendable {
  /// How much of a date is known.
  public enum Precision: String, Sendable, CaseIterable {
    case day
    case month
    case year
  }

  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12; `nil` when only the year is known.
  public let month: Int?
  /// The day of the month; `nil` when it is not known.
  public let day: Int?

  /// Creates a date, or returns `nil` when there is no such day, month or year.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard month != nil || day == nil,
      CalendarDate(year: year, month: month ?? 1, day: day ?? 1) != nil
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates the date of a whole day.
  public init(_ date: CalendarDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  /// Reads `2023`, `2023-11` or `2023-11-09`, and nothing else.
  public init?(_ text: some StringProtocol) {
    // A copy as a native string: generic code reads it far slower from another module.
    let digits = Array(String(text).utf8)
    guard [4, 7, 10].contains(digits.count) else { return nil }
    var numbers = (year: 0, month: 0, day: 0)
    for (index, byte) in digits.enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let digit = Int(byte - 0x30)
      switch index {
      case ..<4: numbers.year = numbers.year * 10 + digit
      case ..<7: numbers.month = numbers.month * 10 + digit
      default: numbers.day = numbers.day * 10 + digit
      }
    }
    self.init(
      year: numbers.year, month: digits.count > 4 ? numbers.month : nil,
      day: digits.count > 7 ? numbers.day : nil)
  }

  /// How much of the date is known.
  public var precision: Precision {
    if day != nil { return .day }
    return month == nil ? .year : .month
  }

  /// The first day that the date may mean.
  public var firstDay: CalendarDate {
    CalendarDate(year: year, month: month ?? 1, day: day ?? 1) ?? CalendarDate(ordinal: 0)
  }

  /// The last day that the date may mean.
  public var lastDay: CalendarDate {
    let month = month ?? 12
    let day = day ?? CalendarDate.lastDay(ofMonth: month, year: year)
    return CalendarDate(year: year, month: month, day: day) ?? firstDay
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it, as far as it is known: `2023`, `2023-11`, `2023-11-09`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }
}
