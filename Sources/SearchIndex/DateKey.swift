public import ArticleModel

/// A date of publication as a number that sorts as the dates do; 0 is unknown.
public enum DateKey {
  /// Returns the number of a date: year, month and day in decimal, what is unknown as 0.
  public static func key(of date: PartialDate?) -> UInt32 {
    guard let date else { return 0 }
    return UInt32(date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0))
  }

  /// Returns the first day that a number may stand for.
  public static func firstDay(of key: UInt32) -> CalendarDate? {
    CalendarDate(
      year: Int(key / 10_000), month: max(1, Int(key / 100 % 100)), day: max(1, Int(key % 100)))
  }
}
