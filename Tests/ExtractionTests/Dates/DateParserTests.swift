import ArticleModel
import Testing

@testable import Extraction

@Suite struct DateParserTests {
  private let parser = DateParser(today: today)

  @Test(
    "a date is read as newspapers write it",
    arguments: [
      ("2023-11-09", "2023-11-09"), ("2023-11-09T23:30:00-11:00", "2023-11-09"),
      ("2023-11-09 10:15:00Z", "2023-11-09"), ("Thu, 09 Nov 2023 10:15:00 GMT", "2023-11-09"),
      ("Thu Nov 09 10:15:00 +0000 2023", "2023-11-09"), ("2023/11/09", "2023-11-09"),
      ("09.11.2023", "2023-11-09"), ("9. 11. 2023", "2023-11-09"), ("25/12/2023", "2023-12-25"),
      ("12/25/2023", "2023-12-25"), ("11/11/2023", "2023-11-11"), ("09-Nov-2023", "2023-11-09"),
      ("November 9, 2023", "2023-11-09"), ("Nov. 9, 2023", "2023-11-09"),
      ("November 9th, 2023", "2023-11-09"), ("9 November 2023", "2023-11-09"),
      ("9th of November, 2023", "2023-11-09"), ("NOVEMBER 9 2023", "2023-11-09"),
      ("November 2023", "2023-11"), ("Sept 1, 2020", "2020-09-01"),
    ])
  func english(text: String, expected: String) throws {
    let match = try #require(parser.matches(in: text).first)
    #expect(match.date.description == expected)
  }

  @Test(
    "months are known in many languages, and digits in many scripts",
    arguments: [
      ("9 novembre 2023", "2023-11-09"), ("1er août 2023", "2023-08-01"),
      ("9. März 2023", "2023-03-09"), ("9 de noviembre de 2023", "2023-11-09"),
      ("9 de março de 2023", "2023-03-09"), ("9 gennaio 2023", "2023-01-09"),
      ("9 Kasım 2023", "2023-11-09"), ("9 Ağustos 2023", "2023-08-09"),
      ("9 ноября 2023 г.", "2023-11-09"), ("9 мая 2023", "2023-05-09"),
      ("9 листопада 2023", "2023-11-09"), ("9 қараша 2023", "2023-11-09"),
      ("2023 жылғы 9 қараша", "2023-11-09"), ("9 نوفمبر 2023", "2023-11-09"),
      ("٩ نوفمبر ٢٠٢٣", "2023-11-09"), ("9 تشرين الثاني 2023", "2023-11-09"),
      ("9 نوفمبر/تشرين الثاني 2023", "2023-11-09"), ("۲۰۲۳-۱۱-۰۹", "2023-11-09"),
      ("2023年11月9日", "2023-11-09"), ("2023年11月", "2023-11"), ("2023년 11월 9일", "2023-11-09"),
      ("9 listopada 2023", "2023-11-09"), ("9 października 2023", "2023-10-09"),
      ("9 maart 2023", "2023-03-09"),
    ])
  func otherLanguages(text: String, expected: String) throws {
    let match = try #require(parser.matches(in: text).first)
    #expect(match.date.description == expected)
  }

  @Test(
    "what is not certain, not possible or not yet is no date",
    arguments: [
      "", "11/09/2023", "09-11-2023", "31 February 2023", "2023-13-01", "32.01.2023", "Nov 9",
      "9.11.23", "1599-12-31", "2026-11-26", "in 2023", "192.168.10.2023", "v2023-11-091",
      "version 1.2023-11-09", "maybe 9 2023", "12345-11-09", "99999999999999999999", "\0",
    ])
  func refused(text: String) {
    #expect(parser.matches(in: text).isEmpty)
  }

  @Test(
    "a time glued to the year ends it",
    arguments: [
      ("March 16, 20239:14 AM UTC", "2023-03-16"), ("16 March 202321:05", "2023-03-16"),
      ("March 16, 202399:14", nil), ("March 16, 20239 votes", nil), ("March 16, 202391:4", nil),
    ] as [(String, String?)])
  func gluedTime(text: String, expected: String?) {
    #expect(parser.matches(in: text).first?.date.description == expected)
  }

  @Test("tomorrow is believed, the day after is not")
  func future() {
    #expect(parser.matches(in: "2026-11-25").count == 1)
    #expect(parser.matches(in: "2026-11-26").isEmpty)
  }

  @Test("the match is the words of the date and no more")
  func range() throws {
    let text = "Posted on 22 March 2011 by Joanna Feld"
    let match = try #require(parser.matches(in: text).first)
    #expect(text[match.range] == "22 March 2011")
  }

  @Test(
    "a field may hold what would be too short in running text",
    arguments: [
      ("2023", "2023"), ("2023-11", "2023-11"), ("20231109", "2023-11-09"),
      ("20231109T101500Z", "2023-11-09"), ("1699524900", "2023-11-09"),
      ("1699524900000", "2023-11-09"), (" 9 Nov 2023 ", "2023-11-09"),
    ])
  func fields(text: String, expected: String) {
    #expect(parser.date(inField: text)?.description == expected)
  }

  @Test(
    "numbers that are no moment are no date", arguments: [0, 7, 99_999, 20_231_399, -5, .max, .min])
  func refusedNumbers(number: Int64) {
    #expect(parser.date(inField: number) == nil)
  }

  @Test("only the beginning of a text is searched")
  func bounded() {
    #expect(DateToken.tokens(of: String(repeating: "1 ", count: 500_000)).count <= 200)
    #expect(parser.matches(in: String(repeating: "x ", count: 300) + "2023-11-09").isEmpty)
  }
}
