import ArticleModel
import Testing

@testable import Extraction

@Suite struct RelativeDateTests {
  @Test(
    "a distance is counted back from the moment of saving",
    arguments: [
      ("3 hours ago", "2023-11-09"), ("12 hours ago", "2023-11-08"), ("vor 2 Tagen", "2023-11-07"),
      ("il y a 2 heures", "2023-11-09"), ("hace 3 días", "2023-11-06"),
      ("2 часа назад", "2023-11-09"),
      ("вчера", "2023-11-08"), ("Yesterday, 18:00", "2023-11-08"),
      ("Updated 2 weeks ago", "2023-10-26"),
      ("gestern", "2023-11-08"), ("3小时前", "2023-11-09"), ("昨日", "2023-11-08"),
      ("3일 전", "2023-11-06"),
      ("5 minutes ago", "2023-11-09"), ("2 dni temu", "2023-11-07"), ("أمس", "2023-11-08"),
    ])
  func counted(text: String, expected: String) throws {
    #expect(try relative(hour: 10).date(in: text)?.description == expected)
  }

  @Test(
    "what is no distance into the past is none",
    arguments: [
      "in 3 days", "3 hours of music", "99 years ago", "a while ago", "", "5000 days ago",
      "the reporter said yesterday that the council would meet again in the coming week or later",
    ])
  func refused(text: String) throws {
    #expect(try relative(hour: 10).date(in: text) == nil)
  }

  @Test("hours are not counted from a day whose hour is unknown")
  func unknownHour() throws {
    #expect(try relative(hour: nil).date(in: "3 hours ago") == nil)
    #expect(try relative(hour: nil).date(in: "3 days ago")?.description == "2023-11-06")
  }

  private func relative(hour: Int?) throws -> RelativeDate {
    RelativeDate(captured: try #require(CalendarDate(year: 2023, month: 11, day: 9)), hour: hour)
  }
}
