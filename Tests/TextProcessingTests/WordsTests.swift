import Testing
import TextProcessing

@Suite struct WordsTests {
  func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Words.words(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "words are runs of letters and digits",
    arguments: [
      ("", []), (" .,! ", []), ("\0", []), ("a\0b", ["a", "b"]), ("one two", ["one", "two"]),
      ("Kim Jong-un's", ["Kim", "Jong", "un", "s"]), ("N’Djamena", ["N", "Djamena"]),
      ("U.S.", ["U", "S"]), ("G20 3½", ["G20", "3½"]), ("São Tomé", ["São", "Tomé"]),
      ("e\u{301}t", ["e\u{301}t"]), ("a_b", ["a", "b"]), ("x\u{200B}y", ["x", "y"]),
      ("हिन्दी में", ["हिन्दी", "में"]), ("Тоқаев", ["Тоқаев"]),
    ])
  func runs(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("characters of scripts without spaces come one by one")
  func unsegmented() {
    #expect(words("习近平in中国") == ["习", "近", "平", "in", "中", "国"])
    #expect(Words.words(in: "中a").map(\.isUnsegmented) == [true, false])
    #expect(Words.count(in: "ไทย") == 3)
  }

  @Test(
    "a mark without a letter is no word",
    arguments: [
      "☀\u{FE0F}", "\u{301}", " \u{308} ", "🇺🇦", "👍\u{1F3FD}", "❤\u{FE0F}\u{200D}🔥",
    ])
  func loneMarks(text: String) {
    #expect(words(text) == [])
  }

  @Test("a mark after an emoji does not join the word after it")
  func markBeforeWord() {
    #expect(words("☀\u{FE0F}sun") == ["sun"])
  }

  @Test("the sign of the baht is no letter")
  func baht() {
    #expect(words("฿500") == ["500"])
  }

  @Test("any bytes are cut into ranges that lie within them, in order")
  func anyBytes() {
    var state: UInt64 = 7
    for length in 0..<400 {
      let bytes = (0..<length).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      var last = 0
      bytes.withUnsafeBufferPointer { buffer in
        Words.forEach(in: buffer) { word in
          #expect(word.range.lowerBound >= last)
          #expect(!word.range.isEmpty)
          last = word.range.upperBound
        }
      }
      #expect(last <= length)
    }
  }

  @Test("the offsets of a word in a valid text are those of whole characters")
  func wholeCharacters() {
    let text = "Łódź, 中国 and 🇺🇦 Київ — ça"
    let bytes = Array(text.utf8)
    for word in Words.words(in: text) {
      #expect(String(validating: bytes[word.range], as: UTF8.self) != nil)
    }
  }
}

@Suite struct WordScalarTests {
  @Test("what is told without looking up a character's category agrees with it")
  func shortCuts() {
    let wrong = (UInt32(0)...0x2_FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let isWord =
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
          .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
          true
        default: false
        }
      return isWord != Words.isWordScalar(scalar)
    }
    #expect(wrong.map { String($0.value, radix: 16) } == [])
  }
}
