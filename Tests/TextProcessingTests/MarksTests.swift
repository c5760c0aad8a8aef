import Testing
import TextProcessing

@Suite struct MarksTests {
  static let marks = (UInt32(0x300)...0xE01EF).compactMap(Unicode.Scalar.init).filter { scalar in
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  @Test("every mark of Unicode is an accent that folding drops, or a letter of a known script")
  func everyMark() {
    let unknown = Self.marks.filter { mark in
      // Accents of Latin, Greek and Cyrillic letters depend on the letter; the voicing of kana is part of it.
      let isAccent = (0x300...0x36F).contains(mark.value)
      let isKana = mark == "\u{3099}" || mark == "\u{309A}"
      return
        !(isAccent || isKana || mark.properties.isDefaultIgnorableCodePoint
        || Marks.isOptional(mark) || Script.hasMarksAsLetters(mark) || Script.isUnsegmented(mark))
    }
    #expect(unknown.map { String($0.value, radix: 16) } == [])
  }

  @Test("optional marks make no difference, marks that are letters do")
  func folding() {
    let wrong = Self.marks.filter { mark in
      guard !(0x300...0x36F).contains(mark.value) else { return false }
      let folded = Folding.fold("x\(mark)y")
      let isDropped = Marks.isOptional(mark) || mark.properties.isDefaultIgnorableCodePoint
      return isDropped != (folded == "xy")
    }
    #expect(wrong.map { String($0.value, radix: 16) } == [])
  }

  @Test(
    "points and accents that readers leave out are folded",
    arguments: [
      ("שָׁלוֹם", "שלום"), ("בְּרֵאשִׁ֖ית", "בראשית"), ("ܫܠܳܡܳܐ", "ܫܠܡܐ"), ("መጽሓ፟ፍ", "መጽሓፍ"),
      ("مُوسَىٰ", "موسي"), ("ٱلرَّحْمَٰن", "الرحمن"), ("अ॒ग्निम्", "अग्निम्"), ("ⴰ⵿ⴱ", "ⴰⴱ"),
    ])
  func points(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test("the dot of words from Urdu is left out in Hindi, but not under ड and ढ")
  func nukta() {
    #expect(Folding.fold("ज़्यादा") == "ज्यादा" && Folding.fold("फ़ोन") == "फोन")
    #expect(Folding.fold("लड़का") != "लडका")
    #expect(Folding.fold("ਸ਼ਹਿਰ") != "ਸਹਿਰ")
  }

  @Test("joiners within words of India make no difference, nor do letters that stand for them")
  func joiners() {
    #expect(Folding.fold("ശ്രീ അവന്‍") == Folding.fold("ശ്രീ അവൻ"))
    #expect(Folding.fold("ত্‍") == Folding.fold("ৎ"))
    for word in ["ශ්‍රී", "ක්‍රියා", "র‍্যাব", "क्‍या", "ᠬᠠᠭ᠎ᠠ"] {
      #expect(Words.words(in: word).count == 1)
      #expect(!Folding.fold(word).unicodeScalars.contains("\u{200D}"))
    }
    #expect(Words.words(in: "می‌شود").count == 2)
    #expect(Words.words(in: "a\u{200D}b").count == 2)
  }
}
