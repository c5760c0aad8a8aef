import Testing
import TextProcessing

struct VocabularyTests {
  private func meaning(_ word: String, in vocabulary: Vocabulary<Int>) -> Int? {
    var word = word
    return word.withUTF8 { vocabulary[$0] }
  }

  @Test("words are found by their folded form, and nothing else is")
  func findsWords() {
    let vocabulary = Vocabulary([("Share teilen", 1), ("Öffnen 分享", 2)])
    #expect(meaning("share", in: vocabulary) == 1)
    #expect(meaning("offnen", in: vocabulary) == 2)
    #expect(meaning("分享", in: vocabulary) == 2)
    #expect(meaning("Share", in: vocabulary) == nil)
    #expect(meaning("shar", in: vocabulary) == nil)
    #expect(meaning("", in: vocabulary) == nil)
  }

  @Test("a word of two lists means the first unless both are joined")
  func joinsMeanings() {
    let lists = [(words: "rest", meaning: 1), (words: "rest", meaning: 2)]
    #expect(meaning("rest", in: Vocabulary(lists)) == 1)
    #expect(meaning("rest", in: Vocabulary(lists, join: +)) == 3)
  }

  @Test("two pieces are one word even with something between them")
  func joinsPieces() {
    var text = "分，享"
    let vocabulary = Vocabulary([("分享", 1)])
    text.withUTF8 { bytes in
      #expect(vocabulary.meaning(of: bytes, 0..<3, 6..<9) == 1)
      #expect(vocabulary.meaning(of: bytes, 0..<3, 0..<3) == nil)
    }
  }
}
