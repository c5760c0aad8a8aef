import ArticleModel
import TextProcessing

/// One article's text with the names found in it.
struct TextContext {
  let bytes: UnsafeBufferPointer<UInt8>
  let scanned: ScannedText
  let classes: WordClasses
  /// The language that the article states, or that its words show.
  let language: String?
  let published: PartialDate?
  /// Where the parts stand, as offsets into the text.
  let parts: TextParts

  var words: [Word] { scanned.words }
  var matches: [NameMatch] { scanned.matches }

  /// The two sides of a match.
  enum Side {
    case before
    case after
  }

  /// Returns the position of the word before or after a match, if only a space divides them.
  func neighbour(of match: NameMatch, _ side: Side) -> Int? {
    side == .before
      ? wordBefore(match.words.lowerBound) : wordAfter(match.words.upperBound - 1)
  }

  /// Returns the position of the word before another, if only a space divides them.
  func wordBefore(_ index: Int) -> Int? {
    guard index > 0 else { return nil }
    return isSpace(words[index - 1].range.upperBound, words[index].range.lowerBound)
      ? index - 1 : nil
  }

  /// Returns the position of the word after another, if only a space divides them.
  func wordAfter(_ index: Int) -> Int? {
    guard index + 1 < words.count else { return nil }
    return isSpace(words[index].range.upperBound, words[index + 1].range.lowerBound)
      ? index + 1 : nil
  }

  private func isSpace(_ start: Int, _ end: Int) -> Bool {
    if end - start == 1 {
      return bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "\n")
    }
    guard end > start, end - start <= 6 else { return false }
    // A line that was broken and indented.
    var breaks = 0
    for position in start..<end {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\r"): continue
      case UInt8(ascii: "\n"): breaks += 1
      default: return false
      }
    }
    return breaks <= 1
  }

  /// Returns the classes of a word.
  func kind(_ index: Int?) -> WordClass {
    guard let index, scanned.hashes.indices.contains(index) else { return [] }
    return classes[scanned.hashes[index]]
  }

  /// Returns the text of a word.
  func text(_ index: Int) -> String {
    String(decoding: bytes[words[index].range], as: UTF8.self)
  }

  /// Returns the matched words as they stand in the text.
  func text(of match: NameMatch) -> String {
    String(decoding: bytes[match.range], as: UTF8.self)
  }

  /// Returns the byte at an offset, or a space outside the text.
  func byte(_ position: Int) -> UInt8 {
    bytes.indices.contains(position) ? bytes[position] : UInt8(ascii: " ")
  }

  /// Whether a word begins with a capital and goes on in lower case.
  func isCapitalised(_ index: Int) -> Bool {
    let range = words[index].range
    guard Capitals.begins(bytes, at: range.lowerBound) == .upper, range.count > 1 else {
      return false
    }
    return Capitals.begins(bytes, at: range.lowerBound + 1) != .upper
  }

  /// Whether a word is an initial.
  func isInitial(_ index: Int) -> Bool {
    words[index].range.count == 1
      && Capitals.begins(bytes, at: words[index].range.lowerBound) == .upper
  }

  /// Whether a word is all in capitals.
  func isUpper(_ range: Range<Int>) -> Bool {
    range.count > 1
      && bytes[range].allSatisfy { !(0x61...0x7A).contains($0) }
      && bytes[range].contains { (0x41...0x5A).contains($0) }
  }

  /// Whether a word begins with a digit.
  func isNumber(_ index: Int) -> Bool {
    (0x30...0x39).contains(bytes[words[index].range.lowerBound])
  }

  /// Whether a sentence may begin with this word: nothing but white space or an opening mark
  /// divides it from a full stop, a line break or the beginning of the text.
  func beginsSentence(_ index: Int) -> Bool {
    var position = words[index].range.lowerBound - 1
    while position >= 0 {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "'"), 0xE2, 0x80,
        0x9C, 0x98, 0x94, 0x93:
        position -= 1
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
        UInt8(ascii: "\n"):
        return true
      default: return false
      }
    }
    return true
  }

  /// Whether a match stands in ordinary sentences rather than in a headline of capitalised words.
  func isInRunningText(_ match: NameMatch) -> Bool {
    match.range.lowerBound >= parts.titleEnd
  }
}
