import ArticleModel
import Testing

@testable import Extraction

@Suite struct ForeignCalendarTests {
  private let parser = DateParser(today: today)

  @Test(
    "a date of another calendar is one of ours where its words leave no doubt",
    arguments: [
      ("۱۸ آبان ۱۴۰۲", "2023-11-09"), ("18 آبان 1402", "2023-11-09"), ("۱۴۰۲/۰۸/۱۸", "2023-11-09"),
      ("1 فروردین 1400", "2021-03-21"), ("30 اسفند 1403", "2025-03-20"),
      ("18 عقرب 1402", "2023-11-09"), ("9 พฤศจิกายน 2566", "2023-11-09"),
      ("9 พ.ย. 2566", "2023-11-09"), ("วันที่ 9 พฤศจิกายน พ.ศ. 2566", "2023-11-09"),
      ("令和5年11月9日", "2023-11-09"), ("令和元年5月1日", "2019-05-01"), ("平成31年4月30日", "2019-04-30"),
      ("昭和64年1月7日", "1989-01-07"), ("民國112年11月9日", "2023-11-09"), ("民國112年11月", "2023-11"),
    ])
  func read(text: String, expected: String) {
    #expect(parser.matches(in: text).first?.date.description == expected)
  }

  @Test(
    "a day that the calendar does not have, and a year without its signs, are none",
    arguments: ["30 اسفند 1402", "32 آبان 1402", "5年11月9日", "9 November 2566", "09/11/2566"])
  func refused(text: String) {
    #expect(parser.matches(in: text).isEmpty)
  }

  @Test("Thai pages count the years of the Buddhist era in numbers too")
  func thaiNumbers() {
    var parser = parser
    parser.conventions = DateConventions(language: "th", region: nil, host: nil)
    for text in ["9/11/2566", "09/11/66", "9 พ.ย. 66"] {
      #expect(parser.matches(in: text).first?.date.description == "2023-11-09", "\(text)")
    }
  }
}
