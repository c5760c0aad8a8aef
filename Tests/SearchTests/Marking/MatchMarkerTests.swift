import SQLite
import TestSupport
import Testing

@testable import Search

@Suite struct MatchMarkerTests {
  func marked(_ typed: String, in text: String) throws -> [String] {
    let marker = try MatchMarker(QueryParser.parse(typed).root, connection: .inMemory())
    let marks = try marker.marks(in: text)
    return MarkedText(text, marks: marks).pieces.filter(\.isMarked).map(\.text)
  }

  static let cases: [(typed: String, text: String, marked: [String])] = [
    ("election", "Elections, ELECTED; the electorate", ["Elections", "ELECTED"]),
    ("\"rail link\"", "rail links, link rail, rail\nlink", ["rail", "links", "rail", "link"]),
    ("parliam*", "Parliament and parliamentarians, parley", ["Parliament", "parliamentarians"]),
    ("-rail link", "rail link", ["link"]), ("rail OR link", "rail link", ["rail", "link"]),
    ("-(rail OR link) x", "rail link", []), ("title:rail", "the rail", ["rail"]),
    ("al-Sisi", "al-Sisi met Sisi of al", ["al-Sisi"]),
    ("F-35", "An F-35 and 35 F", ["F-35"]), ("al-S*", "al Sisi", ["al", "Sisi"]),
    ("Lodz", "In Łódź", ["Łódź"]), ("Łódź", "In Lodz and Łódź", ["Lodz", "Łódź"]),
    ("strasse", "Straße", ["Straße"]), ("cafe", "cafe\u{301} café", ["cafe\u{301}", "café"]),
    ("CO₂", "CO₂ levels", ["CO₂"]),
    ("Astana 2023", "在Astana举行2023年", ["Astana", "2023"]),
    ("中国", "在中国，中国人；中，国", ["中国", "中国"]), ("国", "中国国家", ["国国"]),
    ("东京 中国", "中国东京", ["中国东京"]), ("中国人 国人民", "中国人民", ["中国人民"]),
    ("คำ", "ถ้อยคำ", ["คำ"]), ("서울", "서울에서", ["서울"]),
    ("rail", "", []), ("rail", "\0rail\0", ["rail"]), ("", "rail", []),
  ]

  @Test("what was looked for is marked", arguments: cases)
  func marks(typed: String, text: String, expected: [String]) throws {
    #expect(try marked(typed, in: text) == expected)
  }

  @Test("marks ascend, lie apart and on the borders of characters", arguments: 1...3)
  func wellFormed(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let text = random.text(upTo: 60)
      let parsed = QueryParser.plainWords(random.next() % 2 == 0 ? text : random.text(upTo: 30))
      let marker = try MatchMarker(parsed.root, connection: .inMemory())
      expectWellFormed(MarkedText(text, marks: try marker.marks(in: text)))
    }
  }

  @Test func piecesJoinToTheText() {
    let texts = [
      MarkedText("", marks: []), MarkedText("abc"), MarkedText("abc", marks: [0..<3]),
      MarkedText("aébc", marks: [1..<3, 4..<5]), MarkedText("abc", marks: [0..<1, 1..<2]),
    ]
    for text in texts {
      #expect(text.pieces.map(\.text).joined() == text.text)
      #expect(text.pieces.allSatisfy { !$0.text.isEmpty })
    }
    #expect(texts[3].pieces.map(\.isMarked) == [false, true, false, true])
  }
}

/// Expects marks that ascend, lie apart, inside the text and on the borders of characters.
func expectWellFormed(_ marked: MarkedText) {
  let bytes = Array(marked.text.utf8)
  var position = 0
  for mark in marked.marks {
    #expect(mark.lowerBound >= position && !mark.isEmpty && mark.upperBound <= bytes.count)
    for edge in [mark.lowerBound, mark.upperBound] where edge < bytes.count {
      #expect(bytes[edge] & 0xC0 != 0x80, "\(marked.text.debugDescription)")
    }
    position = mark.upperBound
  }
  #expect(marked.pieces.map(\.text).joined() == marked.text)
}
