import ArticleModel
import Testing
import TextProcessing

@testable import Extraction

@Suite struct DateLanguageTests {
  @Test(
    "the ninth of November is read in the languages of Europe",
    arguments: [
      "9 de novembre de 2023", "9 de novembro de 2023", "9 noiembrie 2023", "9 november 2023",
      "9. nóvember 2023", "9. marraskuuta 2023", "9. november 2023", "2023. gada 9. novembris",
      "2023 m. lapkričio 9 d.", "9. listopadu 2023", "9. novembra 2023", "9 listopada 2023",
      "2023. november 9.", "9. studenoga 2023.", "9. novembar 2023.", "9. новембар 2023.",
      "9 ноември 2023 г.", "9 ноември 2023", "9 nëntor 2023", "9 Νοεμβρίου 2023",
      "9 noyabr 2023", "9 лістапада 2023", "9 листопада 2023 року", "9 ноября 2023 года",
      "2023ko azaroaren 9a", "9 Tachwedd 2023", "9 Samhain 2023", "9 novembro 2023",
    ])
  func europe(text: String) {
    #expect(date(text) == "2023-11-09")
  }

  @Test(
    "the ninth of November is read in the languages of Asia and Africa",
    arguments: [
      "9 ნოემბერი 2023", "9 նոյեմբերի 2023", "9 בנובמבר 2023", "9 نونبر 2023",
      "9 نوامبر 2023", "9 نومبر 2023", "9 नवंबर 2023", "9 नोव्हेंबर 2023", "৯ নভেম্বর ২০২৩",
      "9 નવેમ્બર 2023", "9 ਨਵੰਬਰ 2023", "9 நவம்பர் 2023", "9 నవంబర్ 2023", "9 ನವೆಂಬರ್ 2023",
      "9 നവംബർ 2023", "9 พฤศจิกายน 2023", "9 វិច្ឆិកា 2023", "9 ພະຈິກ 2023", "9 November 2023",
      "9 Nopember 2023", "9 Novemba 2023", "9 Nobyembre 2023", "ngày 9 tháng 11 năm 2023",
      "9 thg 11, 2023", "2023 оны 11-р сарын 9", "2023 оны 11 сарын 9", "9 ноябри 2023",
    ])
  func asiaAndAfrica(text: String) {
    #expect(date(text) == "2023-11-09")
  }

  @Test("the months of at least forty languages are known, twelve in each")
  func tables() {
    let lines = MonthTable.names.split(separator: "\n")
    #expect(lines.count >= 40)
    for line in lines { #expect(line.split(separator: " ").count == 12, "\(line)") }
  }

  @Test("no name means two months but those that the language decides")
  func conflicts() {
    var months: [String: Set<Int>] = [:]
    for line in MonthTable.names.split(separator: "\n") {
      for (index, forms) in line.split(separator: " ").enumerated() {
        for form in forms.split(separator: "/") {
          months[Folding.fold(String(form)), default: []].insert(index + 1)
        }
      }
    }
    let doubtful = months.filter { $0.value.count > 1 }.keys
    #expect(Set(doubtful) == ["listopad", "listopada"])
  }

  @Test("the Croatian listopad is October, the Polish one November")
  func listopad() {
    #expect(date("9. listopada 2023", language: "hr") == "2023-10-09")
    #expect(date("9 listopada 2023", language: "pl") == "2023-11-09")
    #expect(date("9 Mac 2023", language: "ms") == "2023-03-09")
    #expect(date("9 Mac 2023", language: "en") == nil)
  }

  @Test(
    "a Roman numeral between day and year is a month",
    arguments: [
      ("9.XI.2023", "2023-11-09"), ("9 XI 2023", "2023-11-09"), ("2023. XI. 9.", "2023-11-09"),
      ("XI 2023", nil),
    ] as [(String, String?)])
  func roman(text: String, expected: String?) {
    #expect(date(text) == expected)
  }

  private func date(_ text: String, language: String? = nil) -> String? {
    var parser = DateParser(today: today)
    if let language {
      parser.conventions = DateConventions(language: language, region: nil, host: nil)
    }
    return parser.matches(in: text).first?.date.description
  }
}
