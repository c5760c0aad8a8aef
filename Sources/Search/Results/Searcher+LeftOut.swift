import ArticleModel
import SQLite
import SearchIndex
import Storage

extension Searcher {
  /// Returns how many articles match but for their date, which is unknown; 0 when dates do not matter.
  public func undatedLeftOut(_ query: ArticleQuery) throws -> Int {
    query.filters.dates == nil ? 0 : try count(query, of: [.undated])
  }

  /// Returns how many articles match but for their date, which is known only to a month or a year
  /// that the days asked for hold in part; 0 when dates do not matter.
  public func impreciseLeftOut(_ query: ArticleQuery) throws -> Int {
    guard let dates = query.filters.dates else { return 0 }
    return try archive.run {
      try Self.periodsCut(by: dates).reduce(0) { sum, period in
        let known = try archive.connection.value(
          "SELECT 1 FROM article WHERE published = ? LIMIT 1", [period.description], as: Bool.self)
        guard known == true else { return sum }
        let finer = try count(query, of: Self.parts(of: period).map { .date($0) })
        return try sum + count(query, of: [.date(period)]) - finer
      }
    }
  }

  private func count(_ query: ArticleQuery, of tokens: [FacetToken]) throws -> Int {
    var other = query
    other.sort = .newest
    return try engine.search(other, filters: query.filters.facets + [tokens], limit: 0).total
  }

  /// The months and years of which the range has some days, and not all.
  private static func periodsCut(by range: DateRange) -> [PartialDate] {
    var periods: [PartialDate] = []
    for day in [range.from, range.through].compactMap(\.self) {
      for case let period? in [
        PartialDate(year: day.year), PartialDate(year: day.year, month: day.month),
      ]
      where !periods.contains(period)
        && !(range.contains(period.firstDay) && range.contains(period.lastDay))
      {
        periods.append(period)
      }
    }
    return periods
  }

  private static func parts(of period: PartialDate) -> [PartialDate] {
    guard let month = period.month else {
      return (1...12).compactMap { PartialDate(year: period.year, month: $0) }
    }
    return (1...31).compactMap { PartialDate(year: period.year, month: month, day: $0) }
  }
}
