import Testing

@testable import Presentation

@Suite struct LineWrapperTests {
  @Test("words go to the next line when the width is full") func words() {
    let wrapped = LineWrapper(width: 24, indent: 4).wrap("one two three four five six seven")
    #expect(wrapped == "    one two three four\n    five six seven")
  }

  @Test("without a width nothing is broken") func unlimited() {
    let text = Array(repeating: "word", count: 500).joined(separator: " ")
    #expect(LineWrapper(width: nil, indent: 0).wrap(text) == text)
  }

  @Test("an endless word stays whole, on a line of its own") func endlessWord() {
    let word = String(repeating: "x", count: 300)
    #expect(LineWrapper(width: 30, indent: 2).wrap("a \(word) b") == "  a\n  \(word)\n  b")
  }

  @Test("Chinese breaks between characters, each two columns wide") func chinese() {
    let text = String(repeating: "铁", count: 25)
    let lines = LineWrapper(width: 20, indent: 0).wrap(text).split(separator: "\n")
    #expect(lines.map(\.count) == [10, 10, 5])
    #expect(lines.joined() == text)
  }

  @Test("an accent takes no room") func accents() {
    let word = String(repeating: "e\u{301}", count: 10)
    #expect(LineWrapper(width: 21, indent: 0).wrap("\(word) \(word)") == "\(word) \(word)")
  }

  @Test("empty text is one empty line", arguments: ["", "   ", "\n"]) func empty(text: String) {
    #expect(LineWrapper(width: 40, indent: 0).wrap(text).isEmpty)
  }

  @Test("a marked word keeps the comma after it") func marked() {
    let pieces: [(text: String, look: (String) -> String)] = [
      ("aaaa bbbb cccc ", { $0 }), ("dddd", { "<\($0)>" }), (", eeee", { $0 }),
    ]
    #expect(LineWrapper(width: 20, indent: 0).wrap(pieces) == "aaaa bbbb cccc <dddd>,\neeee")
  }
}
