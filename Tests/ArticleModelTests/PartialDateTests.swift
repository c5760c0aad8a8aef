import ArticleModel
import Testing

@Suite struct PartialDateTests {
  @Test(
    "a year, a month or a day is read and written back as it was",
    arguments: [
      ("2023", PartialDate.Precision.year), ("2023-11", .month), ("2023-11-09", .day),
      ("0001-01-01", .day), ("9999", .year),
    ])
  func reading(text: String, precision: PartialDate.Precision) {
    let date = PartialDate(text)
    #expect(date?.precision == precision)
    #expect(date?.description == text)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "-", "23", "2023-", "2023-1", "2023-11-9", "2023-13", "2023-02-30", "2023-11-09-01",
      "0000",
      "20231109", "2023/11/09", "2023-11-09T00", " 2023", "2023 ", "२०२३", "2023-1１", "+023",
      "-2023",
      "2023\0", "2023-00", "2023-01-00",
    ])
  func refusal(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test("a huge text is refused")
  func hugeText() {
    #expect(PartialDate(String(repeating: "1", count: 1_000_000)) == nil)
  }

  @Test("a part of a text is read like a text")
  func substring() {
    #expect(PartialDate("2023-11-09T10:00Z".prefix(10))?.description == "2023-11-09")
  }

  @Test("a day without a month is refused")
  func dayWithoutMonth() {
    #expect(PartialDate(year: 2023, day: 4) == nil)
  }

  @Test(
    "a month and a year span all their days",
    arguments: [
      ("2023-02", "2023-02-01", "2023-02-28"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2023", "2023-01-01", "2023-12-31"), ("2023-11-09", "2023-11-09", "2023-11-09"),
    ])
  func span(text: String, first: String, last: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.firstDay.description == first)
    #expect(date.lastDay.description == last)
  }
}
