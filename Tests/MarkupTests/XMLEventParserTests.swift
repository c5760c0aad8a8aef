import Testing

@testable import Markup

@Suite struct XMLEventParserTests {
  /// Parses text in pieces, and writes the events as one line: names, text, and `/` for an end.
  private func parse(_ text: String, piece: Int = 1 << 16) -> (line: String, fault: Bool) {
    parse(Array(text.utf8), piece: piece)
  }

  private func parse(_ bytes: [UInt8], piece: Int = 1 << 16) -> (line: String, fault: Bool) {
    let parser = XMLEventParser()
    var events: [XMLEvent] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      events += parser.parse(Array(rest.prefix(piece)))
      rest = rest.dropFirst(piece)
    }
    events += parser.finish()
    let line = events.map { event in
      switch event {
      case .start(let name, let attributes):
        "<\(name.local)" + attributes.map { " \($0.key.local)=\($0.value)" }.sorted().joined() + ">"
      case .end: "</>"
      case .text(let text): text
      }
    }
    return (line.joined(), parser.fault != nil)
  }

  @Test(
    "references are resolved, and what is none stays text",
    arguments: [
      ("&amp;&lt;&#233;&#xE9;", "&<éé"), ("a&nbsp;b", "a\u{A0}b"), ("&eacute;&mdash;", "é—"),
      ("AT&T & Co", "AT&T & Co"), ("&unknown; &;", "&unknown; &;"),
      ("<![CDATA[a & b &nbsp; <i>]]>&amp;", "a & b &nbsp; <i>&"),
      ("<!-- & &x; -->a&b", "a&b"), ("x & y", "x & y"), ("?a=1&b=2&amp;c", "?a=1&b=2&c"),
    ])
  func references(text: String, expected: String) {
    for piece in [1, 7, 4096] {
      let (line, fault) = parse("<r>\(text)</r>", piece: piece)
      #expect(line == "<r>\(expected)</>")
      #expect(!fault)
    }
  }

  @Test("references in attributes are resolved")
  func attributes() {
    let (line, fault) = parse("<r a='1&eacute;&amp;b&c'/>")
    #expect(line == "<r a=1é&b&c></>")
    #expect(!fault)
  }

  @Test("entities of the document are never expanded")
  func bomb() {
    var text = "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\">"
    for (name, other) in zip("bcdefghij", "abcdefghi") {
      text += "<!ENTITY \(name) \"" + String(repeating: "&\(other);", count: 10) + "\">"
    }
    #expect(parse(text + "]><r>&j;</r>").line == "<r>&j;</>")
  }

  @Test("nothing outside the document is read")
  func external() {
    let text = "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>"
    #expect(parse(text).line == "<r>&x;</>")
    let subset = "<!DOCTYPE r SYSTEM \"file:///etc/passwd\"><r>a</r>"
    #expect(parse(subset).line == "<r>a</>")
    let parameter =
      "<!DOCTYPE r [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><r>a</r>"
    #expect(!parse(parameter).line.contains("root:"))
  }

  @Test("the declared encoding counts")
  func encoding() {
    let text = "<?xml version='1.0' encoding='windows-1251'?><r>"
    #expect(parse(Array(text.utf8) + [0xCC, 0xE8, 0xF0] + Array("</r>".utf8)).line == "<r>Мир</>")
  }

  @Test("what is not well-formed is read as far as it goes, and said")
  func malformed() {
    let (line, fault) = parse("<r><a>one</b><c>two</c></r>")
    #expect(line.contains("one"))
    #expect(line.contains("two"))
    #expect(fault)
    #expect(parse("").fault)
    #expect(parse("no markup").fault)
  }

  @Test("a prefix that nobody declares stays in the name, and is no fault")
  func prefixes() {
    let (line, fault) = parse("<r><media:title>a</media:title></r>")
    #expect(line == "<r><media:title>a</></>")
    #expect(!fault)
  }

  @Test("nesting without end stops the parser, not the program")
  func deep() {
    #expect(parse(String(repeating: "<a>", count: 100_000)).fault)
  }
}
