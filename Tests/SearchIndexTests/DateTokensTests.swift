import ArticleModel
import SearchIndex
import TestSupport
import Testing

@Suite struct DateTokensTests {
  func day(_ text: String) throws -> CalendarDate {
    try #require(PartialDate(text)).firstDay
  }

  @Test("whole years and months are taken whole")
  func wholePeriods() throws {
    let tokens = DateTokens.covering(try day("2022-12-30"), through: try day("2024-02-02"))
    #expect(
      tokens.map(\.text) == [
        "day20221230", "day20221231", "year2023", "month202401", "day20240201", "day20240202",
      ])
  }

  @Test("a range that ends before it begins has no tokens")
  func emptyRange() throws {
    #expect(DateTokens.covering(try day("2023-01-02"), through: try day("2023-01-01")) == [])
  }

  @Test("the last day of the calendar ends the range")
  func lastDay() throws {
    let tokens = DateTokens.covering(try day("9999-12-30"), through: try day("9999-12-31"))
    #expect(tokens.map(\.text) == ["day99991230", "day99991231"])
    let year = DateTokens.covering(try day("9999-01-01"), through: try day("9999-12-31"))
    #expect(year.map(\.text) == ["year9999"])
  }

  @Test("the tokens of any range cover each of its days once, and no other, and are few")
  func randomRanges() throws {
    var random = SeededGenerator(seed: 11)
    let first = try day("1990-01-01")
    for _ in 0..<200 {
      let from = first.adding(days: Int.random(in: 0..<12_000, using: &random))
      let count = Int.random(in: 1...3000, using: &random)
      let through = from.adding(days: count - 1)
      let tokens = Set(DateTokens.covering(from, through: through))
      var wrong = 0
      for offset in -400..<count + 400 {
        let date = PartialDate(from.adding(days: offset))
        let matches = FacetToken.dates(date).filter(tokens.contains).count
        if matches != ((0..<count).contains(offset) ? 1 : 0) { wrong += 1 }
      }
      #expect(wrong == 0, "\(from) through \(through)")
      #expect(tokens.count <= 30 + 11 + 9 + 11 + 30)
    }
  }
}
