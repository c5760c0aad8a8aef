import TextProcessing

/// Cuts a page into lines, and joins those that were broken to fit a width.
enum PageText {
  /// One line before its markup is read.
  struct RawLine: Equatable {
    var text: String
    var startsBlock: Bool
  }

  /// Returns the lines of normalised text that hold anything.
  static func lines(of text: String) -> [RawLine] {
    var lines: [RawLine] = []
    var isAfterBlank = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = line.trimmingWhitespace
      guard !trimmed.isEmpty else {
        isAfterBlank = true
        continue
      }
      lines.append(RawLine(text: trimmed, startsBlock: isAfterBlank))
      isAfterBlank = false
    }
    return unwrapped(lines)
  }

  /// No terminal or mail program breaks lines beyond this many columns.
  private static let widestWrap = 100
  /// Lines that were broken to fit are at least this long.
  private static let narrowestWrap = 45

  private static func unwrapped(_ lines: [RawLine]) -> [RawLine] {
    let lengths = lines.map { $0.text.unicodeScalars.count }
    guard let width = wrapWidth(lines, lengths) else { return lines }
    var joined: [RawLine] = []
    for (index, line) in lines.enumerated() {
      // A line goes on in the next one when that one's first word would not have fitted.
      if index > 0, !line.startsBlock, !startsItem(line.text), lengths[index - 1] <= widestWrap,
        lengths[index - 1] + 1 + firstWordLength(line.text) > width
      {
        joined[joined.count - 1].text += " " + line.text
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// The width to which the page was broken, or `nil` when each line is a paragraph.
  private static func wrapWidth(_ lines: [RawLine], _ lengths: [Int]) -> Int? {
    var long = 0
    var unfinished = 0
    var width = 0
    var tooWide = 0
    for (index, line) in lines.enumerated() {
      if lengths[index] > widestWrap { tooWide += 1 }
      let next = index + 1
      guard (narrowestWrap...widestWrap).contains(lengths[index]), next < lines.count,
        !lines[next].startsBlock
      else { continue }
      long += 1
      width = max(width, lengths[index])
      if !endsSentence(line.text) { unfinished += 1 }
    }
    guard unfinished >= 2, unfinished * 10 >= long * 6, tooWide * 4 <= long else { return nil }
    return width
  }

  private static func endsSentence(_ text: String) -> Bool {
    text.last.map { ".!?…\"”»)。！？:".contains($0) } ?? true
  }

  private static func firstWordLength(_ text: String) -> Int {
    text.unicodeScalars.prefix { $0 != " " }.count
  }

  private static func startsItem(_ text: String) -> Bool {
    ["- ", "* ", "+ ", "• ", "#", "> ", "![", "==", "--"].contains { text.hasPrefix($0) }
  }
}
