import ArticleModel
import Search
import Storage
import TestSupport
import Testing

@testable import Presentation

@Suite struct ResultTextTests {
  private func hit() throws -> SearchHit {
    let sample = try SampleArchive()
    try sample.add(
      "Border market opens", "The market \u{1B}[2Jopened.", date: "2023-11-09", source: "Post",
      countries: ["KZ"], leaders: ["a"])
    let today = try #require(CalendarDate(year: 2024, month: 5, day: 1))
    let filters = try FilterResolver(sample.archive, today: today).resolve(
      FilterRequest())
    let query = ArticleQuery(words: try QueryParser.parse("market").root, filters: filters)
    let hits = try Searcher(sample.archive).hits(query, limit: 1, offset: 0)
    return try #require(hits.first)
  }

  @Test("plain text marks matches with asterisks") func plain() throws {
    let text = ResultText(style: TextStyle()).text(try hit())
    #expect(text.hasPrefix("1  2023-11-09  Post\n    Border *market* opens\n"))
    #expect(text.contains("    Country KZ · Leader a\n"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test("colour marks matches by themselves") func coloured() throws {
    let text = ResultText(style: TextStyle(usesColour: true)).text(try hit())
    #expect(text.contains("\u{1B}[1;33mmarket\u{1B}[0m"))
    #expect(!text.contains("*"))
    #expect(!text.contains("\u{1B}[2J"))
  }

  @Test("the columns of a table are what scripts rely on") func columns() {
    #expect(
      ArticleTable.columns.joined(separator: ",")
        == "id,external_id,published,title,byline,source,url,language,countries,leaders,regions,words,added_at"
    )
  }
}
