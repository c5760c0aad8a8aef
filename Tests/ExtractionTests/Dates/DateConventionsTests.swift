import ArticleModel
import Testing

@testable import Extraction

@Suite struct DateConventionsTests {
  @Test(
    "the country of the domain, then of the language, then the language orders day and month",
    arguments: [
      ("en", nil, "paper.example.co.uk", "2023-09-11"),
      ("en", "US", "paper.example.com", "2023-11-09"),
      ("en", "GB", "paper.example.com", "2023-09-11"),
      ("en", "US", "paper.example.in", "2023-09-11"),
      ("fr", "CA", "journal.example.ca", "2023-09-11"), ("fr", nil, nil, "2023-09-11"),
      ("tl", nil, nil, "2023-11-09"), (nil, nil, "paper.example.us", "2023-11-09"),
    ] as [(String?, String?, String?, String)])
  func order(language: String?, region: String?, host: String?, expected: String) throws {
    let found = try #require(
      match("11/09/2023", DateConventions(language: language, region: region, host: host)))
    #expect(found.date.description == expected)
    #expect(found.isOrderKnown)
    #expect(found.alternative != nil)
  }

  @Test(
    "English of no country leaves day and month in doubt",
    arguments: ["paper.example.com", "paper.example.io", "paper.example.ca", nil] as [String?])
  func doubt(host: String?) throws {
    let found = try #require(
      match("11/09/2023", DateConventions(language: "en", region: nil, host: host)))
    #expect(!found.isOrderKnown)
  }

  @Test(
    "a year of two digits is the last such year that is not in the future",
    arguments: [
      ("09.11.23", "de", "2023-11-09"), ("9. Nov. 23", "de", "2023-11-09"),
      ("09.11.87", "de", "1987-11-09"), ("09/11/23", "fr", "2023-11-09"),
      ("23.11.09", "ko", "2023-11-09"), ("09.11.27", "de", nil), ("1.2.3", "de", nil),
      ("10.11.12.13", "de", nil), ("192.168.10.20", "de", nil), ("9 Nov 10:15", "en", nil),
    ] as [(String, String, String?)])
  func shortYears(text: String, language: String, expected: String?) {
    let conventions = DateConventions(language: language, region: nil, host: nil)
    #expect(match(text, conventions)?.date.description == expected)
  }

  @Test("marks with spaces around them hold a date together on a page")
  func spacedMarks() {
    let conventions = DateConventions(language: "de", region: nil, host: nil)
    #expect(match("26 | 01 | 2022", conventions)?.date.description == "2022-01-26")
    #expect(match("26 | 01 | 2022", .unknown) == nil)
  }

  private func match(_ text: String, _ conventions: DateConventions) -> DateMatch? {
    var parser = DateParser(today: today)
    parser.conventions = conventions
    return parser.matches(in: text).first
  }
}
