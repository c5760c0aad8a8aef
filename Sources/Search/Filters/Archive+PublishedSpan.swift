import ArticleModel
import SQLite
import Storage

extension Archive {
  /// The first and the last day that a dated article of the archive may have.
  func publishedSpan() throws -> ClosedRange<CalendarDate>? {
    try run {
      let row = try connection.row(
        """
        SELECT (SELECT min(published) FROM article WHERE published IS NOT NULL) AS first,
          (SELECT max(published) FROM article) AS last
        """)
      guard let first = try row?.get("first", as: String?.self).flatMap({ PartialDate($0) }),
        let last = try row?.get("last", as: String?.self).flatMap({ PartialDate($0) })
      else { return nil }
      // The greatest text may be "2023-12-30" beside a "2023", so the whole last year counts.
      guard let lastYear = PartialDate(year: last.year) else { return nil }
      return first.firstDay...lastYear.lastDay
    }
  }
}
