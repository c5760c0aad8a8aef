import ArticleModel
import TextProcessing

/// One article's text with the names found in it.
struct TextContext {
  let bytes: UnsafeBufferPointer<UInt8>
  let words: [Word]
  let matches: [NameMatch]
  let language: String?
  let published: PartialDate?
  /// Where the headline ends, as an offset into the text.
  let titleEnd: Int

  /// Returns the word before or after a match, if only a space divides them.
  func neighbour(of match: NameMatch, _ side: Side) -> Word? {
    let index = side == .before ? match.words.lowerBound - 1 : match.words.upperBound
    guard words.indices.contains(index) else { return nil }
    let gap =
      side == .before
      ? words[index].range.upperBound..<match.range.lowerBound
      : match.range.upperBound..<words[index].range.lowerBound
    return gap.count == 1 && bytes[gap.lowerBound] == UInt8(ascii: " ") ? words[index] : nil
  }

  /// The two sides of a match.
  enum Side {
    case before
    case after
  }

  /// Returns the text of a word.
  func text(_ word: Word) -> String {
    String(decoding: bytes[word.range], as: UTF8.self)
  }

  /// Whether a word begins with a capital and goes on in lower case.
  func isCapitalised(_ word: Word) -> Bool {
    guard Capitals.begins(bytes, at: word.range.lowerBound) == .upper, word.range.count > 1 else {
      return false
    }
    return Capitals.begins(bytes, at: word.range.lowerBound + 1) != .upper
  }

  /// Whether a sentence may begin with this word: nothing but white space or an opening mark
  /// divides it from a full stop, a line break or the beginning of the text.
  func beginsSentence(_ word: Word) -> Bool {
    var position = word.range.lowerBound - 1
    while position >= 0 {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "'"):
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
    match.range.lowerBound > titleEnd
  }

  /// Returns the folded word beside a match, divided from it by a space or, after it, a hyphen.
  func foldedNeighbour(of match: NameMatch, _ side: Side) -> String? {
    if let word = neighbour(of: match, side) { return Folding.fold(text(word)) }
    guard side == .after, words.indices.contains(match.words.upperBound) else { return nil }
    let word = words[match.words.upperBound]
    let isHyphenated =
      word.range.lowerBound == match.range.upperBound + 1
      && bytes[match.range.upperBound] == UInt8(ascii: "-")
    return isHyphenated ? Folding.fold(text(word)) : nil
  }
}
