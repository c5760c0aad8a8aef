public import ArticleModel

/// Cuts a range of days into the fewest whole years, months and days.
public enum DateTokens {
  /// Returns the tokens whose union is the range, both ends included.
  ///
  /// An article dated only to the month carries no day token, so it is found
  /// only when the range holds its whole month; the same goes for years.
  public static func covering(_ from: CalendarDate, through: CalendarDate) -> [FacetToken] {
    var tokens: [FacetToken] = []
    var day = from
    while day <= through {
      let period = longestPeriod(startingOn: day, through: through)
      tokens.append(.date(period))
      guard period.lastDay.ordinal < CalendarDate(ordinal: .max).ordinal else { break }
      day = period.lastDay.adding(days: 1)
    }
    return tokens
  }

  private static func longestPeriod(
    startingOn day: CalendarDate, through: CalendarDate
  ) -> PartialDate {
    let periods = [
      PartialDate(year: day.year), PartialDate(year: day.year, month: day.month),
    ]
    for case let period? in periods where period.firstDay == day && period.lastDay <= through {
      return period
    }
    return PartialDate(day)
  }
}
