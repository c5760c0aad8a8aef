import Testing
import TextProcessing

@Suite struct FoldingTests {
  @Test(
    "case, width and the diacritics of Latin and Greek letters disappear",
    arguments: [
      ("Erdoğan", "erdogan"), ("ERDOGAN", "erdogan"), ("Ｅｒｄｏｇａｎ", "erdogan"), ("Łódź", "lodz"),
      ("Straße", "strasse"), ("STRASSE", "strasse"), ("ıI", "ii"), ("İstanbul", "istanbul"),
      ("Reykjavík", "reykjavik"), ("Tromsø", "tromso"), ("Đà Nẵng", "da nang"), ("ﬁre", "fire"),
      ("Αθήνα", "αθηνα"), ("Æsop", "aesop"), ("e\u{301}", "e"), ("N’Djamena", "n'djamena"),
    ])
  func latin(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test(
    "marks that make another letter stay",
    arguments: [
      ("Йод", "йод"), ("Київ", "київ"), ("Тоқаев", "тоқаев"), ("한국", "한국"), ("हिन्दी", "हिन्दी"),
      ("が", "が"), ("习近平", "习近平"), ("ไทย", "ไทย"),
    ])
  func otherScripts(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test("ё is written е as often as not, and is folded")
  func yo() {
    #expect(Folding.fold("Горбачёв") == Folding.fold("ГОРБАЧЕВ"))
  }

  @Test("Arabic vowel marks and tatweel disappear")
  func arabic() {
    #expect(Folding.fold("مُحَمَّد") == "محمد")
    #expect(Folding.fold("مـحـمد") == "محمد")
  }

  @Test(
    "composed and decomposed text fold to the same",
    arguments: ["Zürich", "Йошкар", "가나", "ガーナ", "Nguyễn"])
  func normalForms(text: String) {
    let decomposed = String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { scalar in
          let mapping: [Unicode.Scalar: [Unicode.Scalar]] = [
            "ü": ["u", "\u{308}"], "Й": ["И", "\u{306}"], "가": ["\u{1100}", "\u{1161}"],
            "ガ": ["カ", "\u{3099}"], "ễ": ["e", "\u{302}", "\u{303}"],
          ]
          return mapping[scalar] ?? [scalar]
        }))
    #expect(decomposed.unicodeScalars.count > text.unicodeScalars.count)
    #expect(Folding.fold(decomposed) == Folding.fold(text))
  }

  @Test(
    "folding what is folded changes nothing",
    arguments: [
      "Erdoğan", "İstanbul", "ßẞ", "Œuvre", "Ǆ", "ﬀ", "ΐ", "Ё", "\u{149}", "ǰ", "", "\0", "a\0B",
    ])
  func idempotence(text: String) {
    let once = Folding.fold(text)
    #expect(Folding.fold(once) == once)
  }

  @Test("NUL is a character like any other, and no text is no text")
  func edges() {
    #expect(Folding.fold("") == "")
    #expect(Folding.fold("A\0É") == "a\0e")
  }

  @Test("bytes that are not UTF-8 do no harm")
  func invalidBytes() {
    for bytes in [[0xFF], [0x41, 0xC3], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80]] as [[UInt8]] {
      let folded = bytes.withUnsafeBufferPointer { Folding.fold($0) }
      #expect(folded.contains("\u{FFFD}"))
    }
  }

  @Test("a huge run of combining marks is folded")
  func manyMarks() {
    #expect(Folding.fold("a" + String(repeating: "\u{301}", count: 100_000)) == "a")
  }
}
