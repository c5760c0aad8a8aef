import SQLite
import SearchIndex
import Testing
import TextProcessing

@Suite struct MarkLettersTests {
  /// Scripts by their letters: a name and its code points in order.
  static let scripts: [(name: String, letters: ClosedRange<UInt32>)] = [
    ("Thaana", 0x780...0x7BF), ("N'Ko", 0x7C0...0x7FF), ("Devanagari", 0x900...0x97F),
    ("Bengali", 0x980...0x9FF), ("Gurmukhi", 0xA00...0xA7F), ("Gujarati", 0xA80...0xAFF),
    ("Oriya", 0xB00...0xB7F), ("Tamil", 0xB80...0xBFF), ("Telugu", 0xC00...0xC7F),
    ("Kannada", 0xC80...0xCFF), ("Malayalam", 0xD00...0xD7F), ("Sinhala", 0xD80...0xDFF),
    ("Thai", 0xE01...0xE4E), ("Lao", 0xE80...0xEFF), ("Tibetan", 0xF00...0xFFF),
    ("Myanmar", 0x1000...0x109F), ("Tagalog", 0x1700...0x171F), ("Hanunoo", 0x1720...0x173F),
    ("Buhid", 0x1740...0x175F), ("Tagbanwa", 0x1760...0x177F), ("Khmer", 0x1780...0x17DD),
    ("Mongolian", 0x1800...0x18AF), ("Limbu", 0x1900...0x194F), ("Tai Le", 0x1950...0x1974),
    ("New Tai Lue", 0x1980...0x19C9), ("Buginese", 0x1A00...0x1A1F), ("Tai Tham", 0x1A20...0x1A7C),
    ("Balinese", 0x1B00...0x1B4C), ("Sundanese", 0x1B80...0x1BBF), ("Batak", 0x1BC0...0x1BFF),
    ("Lepcha", 0x1C00...0x1C4F), ("Ol Chiki", 0x1C50...0x1C7F), ("Bamum", 0xA6A0...0xA6FF),
    ("Syloti Nagri", 0xA800...0xA82F), ("Saurashtra", 0xA880...0xA8DF),
    ("Devanagari Extended", 0xA8E0...0xA8FF), ("Kayah Li", 0xA900...0xA92F),
    ("Rejang", 0xA930...0xA95F), ("Javanese", 0xA980...0xA9C0),
    ("Myanmar Extended-B", 0xA9E0...0xA9FE), ("Cham", 0xAA00...0xAA5F),
    ("Myanmar Extended-A", 0xAA60...0xAA7F), ("Tai Viet", 0xAA80...0xAAC2),
    ("Meetei Mayek", 0xAAE0...0xABFF), ("Kharoshthi", 0x10A00...0x10A5F),
    ("Hanifi Rohingya", 0x10D00...0x10D3F), ("Brahmi", 0x11000...0x1107F),
    ("Kaithi", 0x11080...0x110CF), ("Chakma", 0x11100...0x1114F), ("Sharada", 0x11180...0x111DF),
    ("Khudawadi", 0x112B0...0x112FF), ("Grantha", 0x11300...0x1137F), ("Newa", 0x11400...0x1147F),
    ("Tirhuta", 0x11480...0x114DF), ("Siddham", 0x11580...0x115FF), ("Modi", 0x11600...0x1165F),
    ("Takri", 0x11680...0x116CF), ("Ahom", 0x11700...0x1172B), ("Dogra", 0x11800...0x1184F),
    ("Gondi", 0x11D00...0x11DAF), ("Bassa Vah", 0x16AD0...0x16AFF), ("Hmong", 0x16B00...0x16B8F),
    ("Miao", 0x16F00...0x16F9F), ("Nyiakeng Hmong", 0x1E100...0x1E14F),
    ("Toto and Wancho", 0x1E290...0x1E2FF), ("Nag Mundari", 0x1E4D0...0x1E4FF),
    ("Mende Kikakui", 0x1E800...0x1E8D6), ("Adlam", 0x1E900...0x1E94A),
  ]

  /// The tokens of the forms of a text, but for what keeps runs apart.
  private func tokens(of text: String, _ tokenizer: FTS5Tokenizer) throws -> [String] {
    try tokenizer.tokens(in: WordForms.forms(of: [text], language: nil)).map(\.text)
      .filter { $0 != "0" }
  }

  @Test(
    "in every script each mark and each letter makes another word to SQLite", arguments: scripts)
  func everyScript(name: String, letters: ClosedRange<UInt32>) throws {
    let tokenizer = try FTS5Tokenizer(
      "porter", arguments: ["unicode61", "remove_diacritics", "2"], connection: .inMemory())
    let scalars = letters.compactMap(Unicode.Scalar.init)
    let base = try #require(
      scalars.first { $0.properties.generalCategory == .otherLetter && Words.isWordScalar($0) }
        ?? scalars.first { $0.properties.isAlphabetic && Words.isWordScalar($0) })
    var known: [[String]: [String]] = [:]
    for scalar in scalars where Words.isWordScalar(scalar) {
      let word = "\(base)\(scalar)\(base)"
      let found = try tokens(of: word, tokenizer)
      let isWhole =
        Script.isUnsegmented(base) || !Script.hasMarksAsLetters(base) || found.count == 1
      #expect(isWhole, "\(word.unicodeScalars)")
      if Script.hasMarksAsLetters(base) || Script.isUnsegmented(base) {
        known[found, default: []].append(Folding.fold(word))
      }
    }
    // Words are one only if folding makes them one.
    #expect(known.values.allSatisfy { Set($0).count == 1 })
  }

  @Test("words of such scripts stand in order, and nothing crosses from one run to the next")
  func order() {
    let forms = WordForms.forms(of: ["दिन कल, and कल दिन", "कल"], language: nil)
    let (day, morrow) = ("\u{ED63}द\u{F093F}न", "\u{ED63}कल")
    #expect(forms == "\(day) \(morrow) 0 \(morrow) \(day) 0 \(morrow) 0")
    #expect(FormMark.shown(day) == "दिन")
  }

  @Test("a compound of such a script is one word, too")
  func compounds() {
    #expect(
      WordForms.forms(of: ["भारत-पाक"], language: nil)
        == "\u{ED63}भ\u{F093E}रत \u{ED63}प\u{F093E}क 0 \u{ED63}भ\u{F093E}रतप\u{F093E}क")
  }
}
