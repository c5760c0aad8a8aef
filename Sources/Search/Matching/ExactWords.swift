import TextProcessing

/// Words in just one form, without regard to case and accents, one after the other.
struct ExactWords {
  private let words: [String]

  init(_ text: String) {
    words = Words.words(in: text).map { Folding.fold(text.utf8Slice($0.range)) }
  }

  /// Returns where they stand in a text, as offsets into its UTF-8.
  func ranges(in text: String) -> [Range<Int>] {
    guard let wanted = words.first else { return [] }
    let bytes = Array(text.utf8)
    let found = Words.words(in: text)
    let folded = found.map { Folding.fold(String(decoding: bytes[$0.range], as: UTF8.self)) }
    var ranges: [Range<Int>] = []
    for start in folded.indices where folded[start] == wanted {
      let end = start + words.count
      guard end <= folded.count, folded[start..<end].elementsEqual(words) else { continue }
      ranges.append(found[start].range.lowerBound..<found[end - 1].range.upperBound)
    }
    return ranges
  }
}
