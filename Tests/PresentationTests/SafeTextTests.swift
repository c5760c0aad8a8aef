import Testing

@testable import Presentation

@Suite struct SafeTextTests {
  @Test(
    "what a terminal might obey is dropped",
    arguments: [
      ("a\u{1B}[31mb", "a[31mb"), ("a\u{9B}2Jb", "a2Jb"), ("a\0b", "ab"), ("a\rb", "ab"),
      ("a\u{7F}b", "ab"), ("a\u{202E}b\u{202C}", "ab"), ("a\u{2066}b\u{2069}", "ab"),
      ("a\u{FEFF}b", "ab"), ("a\u{E0041}b", "ab"), ("a\u{FFF9}b", "ab"), ("", ""),
    ])
  func unsafe(text: String, safe: String) {
    #expect(SafeText.line(text) == safe)
    #expect(SafeText.block(text) == safe)
  }

  @Test(
    "letters and the marks of scripts stay",
    arguments: [
      "Тоқаев", "习近平", "السيسي", "می\u{200C}خواهم", "e\u{301}", "👩\u{200D}🚀", "\u{200F}א",
    ])
  func harmless(text: String) {
    #expect(SafeText.line(text) == text)
    #expect(SafeText.block(text) == text)
  }

  @Test("a line has no line breaks, a block has") func breaks() {
    #expect(SafeText.line("a\nb\tc\u{2028}d\u{2029}e") == "a b c d e")
    #expect(SafeText.block("a\nb\tc\u{2028}d\u{2029}e") == "a\nb c\nd\ne")
  }

  @Test(
    "a page keeps line ends, tabs and the looks of a style, and nothing else that steers",
    arguments: [
      ("a\r\nb\tc\n", "a\r\nb\tc\n"), ("a\rb\r\r\n\r", "ab\r\n"),
      ("\u{1B}[36ma\u{1B}[0m", "\u{1B}[36ma\u{1B}[0m"), ("\u{1B}[31ma\u{1B}", "[31ma"),
      ("\u{1B}[1;33mb\u{1B}[2J\u{9B}0m", "\u{1B}[1;33mb[2J0m"), ("\u{1B}\u{1B}[1mc", "\u{1B}[1mc"),
      ("a\u{202E}b\u{200B}", "ab"), ("plain", "plain"), ("", ""),
    ])
  func page(text: String, safe: String) {
    #expect(SafeText.page(text, keepsLooks: true) == safe)
  }

  @Test("a page of data has no looks") func pageOfData() {
    #expect(SafeText.page("\u{1B}[1ma\u{1B}[0m\r\n", keepsLooks: false) == "[1ma[0m\r\n")
  }

  @Test("JSON shows as escapes what a terminal might obey") func json() throws {
    let line = try JSONLine.text(["a": "x\u{1B}[2J\u{202E}\u{9B}\0\u{E0041}/é"])
    #expect(
      line.lowercased()
        == #"{"a":"x\u001b[2j\u202e\u009b\u0000\udb40\udc41/é"}"# + "\n")
  }

  @Test("keys come in alphabetical order, one line in all") func keys() throws {
    #expect(try JSONLine.text(["b": "1\n2", "a": "\""]) == #"{"a":"\"","b":"1\n2"}"# + "\n")
  }
}
