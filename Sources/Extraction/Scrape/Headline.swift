import TextProcessing

/// Makes a headline for text that has none.
enum Headline {
  /// The most characters that are taken.
  static let longest = 120

  /// Returns the first sentence, cut at a word when it is longer than 120 characters.
  static func opening(of text: String) -> String {
    var end = text.startIndex
    var lastSpace: String.Index?
    var count = 0
    while end < text.endIndex, count < longest {
      let character = text[end]
      let next = text.index(after: end)
      if "。！？؟۔।".contains(character) { return String(text[..<next]) }
      if ".!?…".contains(character), next == text.endIndex || text[next] == " ",
        count - (lastSpace.map { text.distance(from: text.startIndex, to: $0) } ?? 0) > 4
      {
        return String(text[..<next])
      }
      if character == " " { lastSpace = end }
      end = next
      count += 1
    }
    if end == text.endIndex { return text }
    return text[..<(lastSpace ?? end)].trimmingWhitespace + "…"
  }
}
