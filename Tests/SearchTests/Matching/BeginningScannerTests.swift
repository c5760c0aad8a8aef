import TestSupport
import Testing
import TextProcessing

@testable import Search

@Suite struct BeginningScannerTests {
  static let counts: [(String, String, Int32)] = [
    ("govern", "Government governs; misgovern. GOVERN", 3), ("govern", "", 0),
    ("govern", "gover", 0),
    ("elec", "Élections, e\u{301}lecteur and electron—elec", 4), ("cease", "“ceasefire”…cease", 2),
    ("ceasef", "a cease-fire", 1), ("cease", "a cease-fire", 1), ("f3", "an F-35", 1),
    ("strasse", "Die Straße, STRASSEN", 2), ("astana", "在Astana举行", 1),
    ("прав", "Правительство прав", 2),
    ("ab", "\0ab\0abc\u{FFFD}ab", 3),
  ]

  @Test("words that begin so are counted, whatever stands around them", arguments: counts)
  func counted(beginning: String, text: String, count: Int32) {
    #expect(BeginningScanner(beginning).count(in: text) == count)
  }

  @Test("any text is scanned as its words say", arguments: 1...3)
  func sameAsWords(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let text = random.text(upTo: 80) + " govern Gov gov-ernor"
      let bytes = Array(text.utf8)
      let words = Words.words(in: text).count { word in
        Folding.fold(String(decoding: bytes[word.range], as: UTF8.self)).hasPrefix("gov")
      }
      #expect(BeginningScanner("gov").count(in: text) == Int32(words))
    }
  }
}
