import TextProcessing

/// Words in just one form, without regard to case and accents, one after the other.
struct ExactWords {
  private let words: [String]

  init(_ text: String) {
    words = Words.words(in: text).map { Folding.fold(text.utf8Slice($0.range)) }
  }

  /// Returns where they stand in a text, as offsets into its UTF-8.
  func ranges(in text: CutText) -> [Range<Int>] {
    guard let first = words.first, let starts = text.foldedPlaces[first] else { return [] }
    let folded = text.foldedWords
    return starts.compactMap { start in
      let end = start + words.count
      guard end <= folded.count, folded[start..<end].elementsEqual(words) else { return nil }
      return text.words[start].range.lowerBound..<text.words[end - 1].range.upperBound
    }
  }
}
