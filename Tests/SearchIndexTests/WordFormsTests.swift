import SearchIndex
import Testing

@Suite struct WordFormsTests {
  @Test(
    "plain text and letters that SQLite folds by itself have no further form",
    arguments: [
      "", "plain ASCII text", "Élections à São Paulo", "Москва", "\0", "“quoted” — 5 €",
    ])
  func nothing(text: String) {
    #expect(WordForms.forms(of: [text]) == "")
  }

  @Test(
    "words with letters that SQLite keeps are given folded",
    arguments: [
      ("from Łódź today", "lodz"), ("Tromsø", "tromso"), ("Straße", "strasse"), ("Αθήνα", "αθηνα"),
      ("Горбачёв", "горбачев"), ("Ｅｒｄｏｇａｎ", "erdogan"),
    ])
  func foldedForms(text: String, forms: String) {
    #expect(WordForms.forms(of: [text]) == forms)
  }

  @Test("scripts without spaces are given in overlapping pairs, with the last character alone")
  func pairs() {
    #expect(WordForms.forms(of: ["习近平"]) == "习近 近平 平 0")
    #expect(WordForms.forms(of: ["中"]) == "中 0")
    #expect(WordForms.pairs(of: "习近平") == ["习近", "近平"])
    #expect(WordForms.pairs(of: "中") == ["中"])
    #expect(WordForms.pairs(of: "") == [])
  }

  @Test("no pair crosses from one run into the next", arguments: ["中国,日本", "中国 日本", "中国 a 日本"])
  func separateRuns(text: String) {
    #expect(WordForms.forms(of: [text]) == "中国 国 0 日本 本 0")
  }

  @Test(
    "a word that stands against a character of such a script is given too",
    arguments: [
      ("在Astana举行", "在 0 astana 举行 行 0"), ("2023年", "2023 年 0"), ("G20峰会 G7", "g20 峰会 会 0"),
      ("中a国", "中 0 a 国 0"), ("中 a国", "中 0 a 国 0"), ("中a 国", "中 0 a 国 0"),
    ])
  func gluedWords(text: String, forms: String) {
    #expect(WordForms.forms(of: [text]) == forms)
  }

  @Test("no pair crosses from one text into the next")
  func separateTexts() {
    #expect(WordForms.forms(of: ["中", "国"]) == "中 0 国 0")
  }
}
