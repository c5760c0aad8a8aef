import LanguageIdentification
import Testing

@Suite struct LanguageNameTests {
  @Test(
    "an English name means a tag, whatever its case and spaces",
    arguments: [
      ("French", "fr"), ("FRENCH", "fr"), (" scottish\n gaelic ", "gd"), ("Farsi", "fa"),
      ("Mandarin", "zh"), ("Kyrgyz", "ky"), ("Sinhalese", "si"),
    ])
  func name(name: String, tag: String) {
    #expect(LanguageNames.tag(ofEnglish: name) == tag)
  }

  @Test("another text is no name", arguments: ["", "fr", "Frnech", "français", "\u{1B}"])
  func noName(text: String) {
    #expect(LanguageNames.tag(ofEnglish: text) == nil)
  }

  @Test(
    "the name of a tag leads back to it",
    arguments: LanguageNames.modern.values.sorted() + ["af", "zu", "gd"])
  func roundTrip(tag: String) {
    guard let name = LanguageNames.english(tag) else { return }
    #expect(LanguageNames.tag(ofEnglish: name) == tag)
  }
}
