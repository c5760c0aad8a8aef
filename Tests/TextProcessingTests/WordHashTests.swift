import Testing
import TextProcessing

@Suite struct WordHashTests {
  func hash(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { WordHash.folded($0) }
  }

  @Test("every character hashes as its folded form does, alone and within a word")
  func shortCuts() {
    var wrong: [String] = []
    for value in UInt32(0x30)...0x1_2000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = String(scalar)
      for text in [
        character, "a\(character)b", "б\(character)", "ب\(character)ر", "\(character)ى",
        "ئ\(character)",
      ] {
        let folded = Folding.fold(text)
        // Folding twice would tell apart what the shortcut for ASCII cannot.
        if hash(text) != hash(folded) { wrong.append(text) }
      }
    }
    #expect(wrong == [])
  }

  @Test("spellings that fold alike hash alike, others do not")
  func spellings() {
    #expect(hash("Erdoğan") == hash("ERDOGAN"))
    #expect(hash("São") == hash("SAO"))
    #expect(hash("Sa\u{303}o") == hash("são"))
    #expect(hash("КАЗАХСТАН") == hash("Казахстан"))
    #expect(hash("Йод") != hash("Иод"))
    #expect(hash("中") != hash("国"))
  }
}
