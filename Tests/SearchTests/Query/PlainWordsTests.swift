import Search
import Testing

@Suite struct PlainWordsTests {
  static let texts: [(text: String, canonical: String?)] = [
    ("rail link", "rail OR link"),
    ("rail", "rail"),
    ("\"rail\" AND (link) -title:x*", "rail OR \"AND\" OR link OR title OR x"),
    ("al-Sisi", "al OR Sisi"),
    ("Łódź LODZ lodz Rail rail", "Łódź OR Rail"),
    ("习近平访问 Astana阿斯塔纳", "习近平访问 OR Astana OR 阿斯塔纳"),
    ("习近平，访问", "习近平 OR 访问"),
    ("the of and", "the OR of OR and"),
    ("a\u{0}b\u{202E}c", "a OR b OR c"),
    ("❤\u{FE0F} tax", "tax"),
    ("", nil), ("!!! —", nil), ("\u{301}", nil),
  ]

  @Test("every distinct word counts, and nothing is an operator", arguments: texts)
  func words(text: String, canonical: String?) {
    let parsed = QueryParser.plainWords(text)
    #expect(parsed.root?.description == canonical)
    #expect(parsed.ignored.isEmpty)
  }

  @Test func wordsBeyondTheLimitAreNamed() throws {
    let text = (1...1_003).map { "w\($0)" }.joined(separator: " ") + " W1003 w1"
    let parsed = QueryParser.plainWords(text)
    guard case .or(let children) = parsed.root else {
      Issue.record("no list of words")
      return
    }
    #expect(children.count == 1_000)
    #expect(parsed.ignored == ["w1001", "w1002", "w1003"])
  }
}
