import ArticleModel
import Testing

/// The day on which every test of filters takes place.
enum FilterDay {
  static func today() throws -> CalendarDate {
    try #require(CalendarDate(year: 2024, month: 5, day: 1))
  }
}
