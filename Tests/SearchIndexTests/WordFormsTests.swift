import SearchIndex
import Stemming
import Testing

@Suite struct WordFormsTests {
  @Test(
    "plain text and letters that SQLite folds by itself have no further form",
    arguments: [
      "", "plain ASCII text", "Élections à São Paulo", "Москва", "\0", "“quoted” — 5 €",
    ])
  func nothing(text: String) {
    #expect(WordForms.forms(of: [text], language: nil) == "")
  }

  @Test(
    "words with letters that SQLite keeps are given folded",
    arguments: [
      ("from Łódź today", "lodz"), ("Tromsø", "tromso"), ("Straße", "strasse"), ("Αθήνα", "αθηνα"),
      ("Горбачёв", "горбачев"), ("Ｅｒｄｏｇａｎ", "erdogan"),
    ])
  func foldedForms(text: String, forms: String) {
    #expect(WordForms.forms(of: [text], language: nil) == forms)
  }

  @Test("scripts without spaces are given in overlapping pairs, with the last character alone")
  func pairs() {
    #expect(WordForms.forms(of: ["习近平"], language: nil) == "习近 近平 平 0")
    #expect(WordForms.forms(of: ["中"], language: nil) == "中 0")
    #expect(CharacterPairs.pairs(of: "习近平") == ["习近", "近平"])
    #expect(CharacterPairs.pairs(of: "中") == ["中"])
    #expect(CharacterPairs.pairs(of: "") == [])
  }

  @Test("no pair crosses from one run into the next", arguments: ["中国,日本", "中国 日本", "中国 a 日本"])
  func separateRuns(text: String) {
    #expect(WordForms.forms(of: [text], language: nil) == "中国 国 0 日本 本 0")
  }

  @Test(
    "a word that stands against a character of such a script is given too",
    arguments: [
      ("在Astana举行", "在 0 astana 举行 行 0"), ("2023年", "2023 年 0"), ("G20峰会 G7", "g20 峰会 会 0"),
      ("中a国", "中 0 a 国 0"), ("中 a国", "中 0 a 国 0"), ("中a 国", "中 0 a 国 0"),
    ])
  func gluedWords(text: String, forms: String) {
    #expect(WordForms.forms(of: [text], language: nil) == forms)
  }

  @Test(
    "a word that stands against a sign which SQLite takes for a letter is given too",
    arguments: [
      ("₽500 and 🤝deal🥺", "500 deal"), ("\u{F0C1}border met\u{F08E} \u{E000}", "border met"),
      ("€500 “deal” 👍 met… £5", ""), ("ᲗᲑᲘᲚᲘᲡᲘ", "თბილისი"), ("ꮳꮃꭹ", "ᏣᎳᎩ"),
      ("\u{2068}Ankara\u{2069} x", "ankara"),
    ])
  func besideSigns(text: String, forms: String) {
    #expect(WordForms.forms(of: [text], language: nil) == forms)
  }

  @Test(
    "compounds are given as one word, without English endings and dates",
    arguments: [
      ("al-Sisi met al Sisi", "alsisi"), ("Côte d’Ivoire d'Ivoire", "divoire divoire"),
      ("an F-35, COVID-19 and G‑7", "f35 covid19 g7"),
      ("cease-fire cease\u{2010}fire", "ceasefire ceasefire"),
      ("Putin's don't we're they'll I’ve he'd I'm", ""), ("al-Sisi's", "alsisi"),
      ("on 2023-11-09, 10–12", ""), ("two-year-old", "twoyearold twoyear yearold"),
      ("l'e-mail", "lemail email"), ("O'Neill's", "oneill"), ("Oʼzbek", "ozbek"),
      ("- a -b c- 'd' --x", ""), ("a-", ""), ("Jean-", ""), ("Łódź-fabryka", "lodz lodzfabryka"),
    ])
  func compounds(text: String, forms: String) {
    #expect(WordForms.forms(of: [text], language: nil) == forms)
  }

  @Test("names with a sign have a form of their own")
  func signs() {
    #expect(
      WordForms.forms(of: ["C++, C# 1+1 #tag"], language: nil) == "c\u{ED60}\u{ED60} c\u{ED61}")
    #expect(WordForms.forms(of: ["Objective-C++"], language: nil) == "objectivec c\u{ED60}\u{ED60}")
  }

  @Test("in a language with a stemmer all words are given by their stems, in order")
  func stems() {
    let forms = WordForms.forms(of: ["Les élections", "d'hier 中国 2024"], language: .french)
    let stems = "\u{ED51}le0 \u{ED51}elect0 0 \u{ED51}d0 \u{ED51}hi0 0 \u{ED51}20240"
    #expect(forms == stems + " 中国 国 0 dhier")
  }

  @Test(
    "the vowel marks of Thai, Lao, Khmer and Burmese are letters in pairs",
    arguments: ["กี่", "ກີ່", "កី", "ကိ"])
  func marks(run: String) {
    let letters = CharacterPairs.pairs(of: run).joined().unicodeScalars
    #expect(letters.count > 1)
    #expect(letters.allSatisfy { $0.properties.generalCategory != .nonspacingMark })
  }

  @Test("no pair crosses from one text into the next")
  func separateTexts() {
    #expect(WordForms.forms(of: ["中", "国"], language: nil) == "中 0 国 0")
  }
}
