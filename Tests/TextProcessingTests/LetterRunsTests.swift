import Testing
import TextProcessing

struct LetterRunsTests {
  @Test(
    "runs are those of the standard library's characters",
    arguments: [
      "", " ", "one", "one two", "don’t – “stop”… now", "a1b2", "e\u{301}te\u{301}", "Ångström 12½",
      "сегодня, 9 мая", "日本の新聞", "a\u{200D}b", "x\r\ny", "‼️ wow", "1\u{FE0F}\u{20E3} key", "a\0b",
    ])
  func areThoseOfCharacters(text: String) {
    #expect(text.letterRuns == text.split { !$0.isLetter })
    #expect(text.letterAndDigitRuns == text.split { !$0.isLetter && !$0.isNumber })
  }
}
