import TextProcessing

/// Words in just one form, without regard to case and accents, one after the other.
struct ExactWords {
  private let words: [String]

  init(_ text: String) {
    words = Words.words(in: text).map { Folding.fold(text.utf8Slice($0.range)) }
  }

  /// Returns where they stand in a text, as offsets into its UTF-8.
  func ranges(in text: CutText) -> [Range<Int>] {
    guard let wanted = words.first else { return [] }
    var starts: [Range<Int>] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      Words.forEach(in: bytes) { word in
        if Folding.folds(UnsafeBufferPointer(rebasing: bytes[word.range]), to: wanted) {
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
}
