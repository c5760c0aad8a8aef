import TextProcessing

/// Words in just one form, without regard to case and accents, one after the other.
struct ExactWords {
  private let words: [String]
  private let first: [UInt8]

  init(_ text: String) {
    words = Words.words(in: text).map { Folding.fold(text.utf8Slice($0.range)) }
    first = Array(words.first?.utf8 ?? "".utf8)
  }

  /// Returns where they stand in a text, as offsets into its UTF-8.
  func ranges(in text: CutText) -> [Range<Int>] {
    guard let wanted = words.first else { return [] }
    var starts: [Range<Int>] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      Words.forEach(in: bytes) { word in
        if isFirst(UnsafeBufferPointer(rebasing: bytes[word.range]), wanted) {
          starts.append(word.range)
        }
      }
    }
    guard words.count > 1, !starts.isEmpty else { return starts }
    let folded = text.foldedWords
    return folded.indices.compactMap { start in
      let end = start + words.count
      guard end <= folded.count, folded[start..<end].elementsEqual(words) else { return nil }
      return text.words[start].range.lowerBound..<text.words[end - 1].range.upperBound
    }
  }

  /// Whether a word is the first; most words of ASCII need no folding to tell.
  private func isFirst(_ word: UnsafeBufferPointer<UInt8>, _ wanted: String) -> Bool {
    guard word.allSatisfy({ $0 < 0x80 }) else { return Folding.fold(word) == wanted }
    guard word.count == first.count else { return false }
    for index in word.indices where word[index] != first[index] {
      guard word[index] &- 0x41 < 26, word[index] | 0x20 == first[index] else { return false }
    }
    return true
  }
}
