import ArticleModel
import Gazetteer
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

  /// Whether people are given the word as a name.
  func isGivenName(_ index: Int) -> Bool {
    kind(index).contains(.givenName)
      || Gazetteer.givenNames.contains(CollectionOfOne(scanned.hashes[index]))
  }

  /// Whether the words are ordinary ones of the text's language, or stand in it in small letters.
  func isOrdinary(_ range: Range<Int>) -> Bool {
    if let language {
      let hashes = scanned.hashes[range]
      if Gazetteer.ordinaryWords.contains(hashes, language: language) { return true }
      if Self.mixedWithEnglish.contains(language),
        Gazetteer.ordinaryWords.contains(hashes, language: "en")
      {
        return true
      }
    }
    return range.count == 1 && occursInLowerCase(range.lowerBound)
  }

  /// Languages of which no lists of words are had, and whose newspapers mix in English.
  private static let mixedWithEnglish = Set(
    "ln lg rn rw sn xh zu ig yo ha so om sw st tn ts ny nso pcm nd nr ss"
      .split(separator: " ").map(String.init))

  /// Whether a well-known name is a word of the text's language too.
  func isKnownWord(_ range: Range<Int>) -> Bool {
    guard let language else { return false }
    return Gazetteer.knownWords.contains(scanned.hashes[range], language: language)
  }

  /// Whether a name is written in a script without capitals.
  func isUncased(_ match: NameMatch) -> Bool {
    Capitals.begins(bytes, at: match.range.lowerBound) == .none
  }

  /// Whether a word with a capital stands elsewhere in the text without one.
  private func occursInLowerCase(_ index: Int) -> Bool {
    guard Capitals.begins(bytes, at: words[index].range.lowerBound) == .upper else { return false }
    let hash = scanned.hashes[index]
    return scanned.hashes.indices.contains { other in
      scanned.hashes[other] == hash && other != index
        && Capitals.begins(bytes, at: words[other].range.lowerBound) == .lower
        && !isInAddress(other)
    }
  }

  /// Whether a word stands in an address of the web or of mail, which has no capitals.
  private func isInAddress(_ index: Int) -> Bool {
    let range = words[index].range
    func joins(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "#")
    }
    let follows = byte(range.upperBound)
    let isDot =
      follows == UInt8(ascii: ".") && !Self.isSpaceByte(byte(range.upperBound + 1))
      || byte(range.lowerBound - 1) == UInt8(ascii: ".")
    return joins(byte(range.lowerBound - 1)) || joins(follows) || isDot
  }

  private static func isSpaceByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
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
