/// One word of a text.
public struct Word: Hashable, Sendable {
  /// Where it stands, as offsets into the text's UTF-8.
  public let range: Range<Int>
  /// Whether it is a single character of a script written without spaces.
  public let isUnsegmented: Bool

  /// Creates a word.
  public init(range: Range<Int>, isUnsegmented: Bool) {
    self.range = range
    self.isUnsegmented = isUnsegmented
  }
}

/// Cuts text into words: runs of letters, digits and marks.
///
/// Characters of scripts that are written without spaces come out one by one,
/// so that a name inside a Chinese sentence is a sequence of words like any
/// other name. Hyphens and apostrophes separate.
public enum Words {
  /// Calls the body with each word of the text, in order.
  public static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Void
  ) {
    var start = -1
    var position = 0
    func close(at end: Int) {
      if start >= 0 { body(Word(range: start..<end, isUnsegmented: false)) }
      start = -1
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        if isASCIIWord(byte) {
          if start < 0 { start = position }
          // Most of most texts: the rest of a word of plain letters.
          repeat { position += 1 } while position < bytes.count && isASCIIWord(bytes[position])
        } else {
          close(at: position)
          position += 1
        }
        continue
      }
      let (scalar, width) = decode(bytes, at: position)
      if Script.isUnsegmented(scalar) {
        close(at: position)
        body(Word(range: position..<position + width, isUnsegmented: true))
      } else if start >= 0 ? isWordScalar(scalar) : canBeginWord(scalar) {
        if start < 0 { start = position }
      } else if start < 0 || !isInWord(bytes, scalar, position, width) {
        close(at: position)
      }
      position += width
    }
    close(at: position)
  }

  /// Whether a joiner stands between two letters of a script whose letters it shapes.
  ///
  /// In Persian it stands between the parts of a compound, and separates as a space does.
  private static func isInWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scalar: Unicode.Scalar, _ position: Int, _ width: Int
  ) -> Bool {
    guard Script.isJoiner(scalar) else { return false }
    var next = position + width
    while next < bytes.count, case (let scalar, let width) = decode(bytes, at: next),
      Script.isJoiner(scalar)
    {
      next += width
    }
    guard next < bytes.count, case let scalar = decode(bytes, at: next).scalar,
      Script.hasMarksAsLetters(scalar), isWordScalar(scalar)
    else { return false }
    var before = position - 1
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    let last = decode(bytes, at: before).scalar
    return Script.hasMarksAsLetters(last) || Script.isJoiner(last)
  }

  /// Returns the words of the text, in order.
  public static func words(in text: some StringProtocol) -> [Word] {
    var text = String(text)
    var words: [Word] = []
    text.withUTF8 { bytes in forEach(in: bytes) { words.append($0) } }
    return words
  }

  /// Returns how many words the text has; characters of scripts without spaces count one each.
  public static func count(in text: some StringProtocol) -> Int {
    var text = String(text)
    var count = 0
    text.withUTF8 { bytes in forEach(in: bytes) { _ in count += 1 } }
    return count
  }

  /// Whether the scalar can be part of a word.
  public static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if let known = isCommonLetter(scalar) { return known }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      return true
    default:
      return false
    }
  }

  /// Whether a word can begin with the scalar: a mark alone, as after an emoji, is no word.
  private static func canBeginWord(_ scalar: Unicode.Scalar) -> Bool {
    if let known = isCommonLetter(scalar) { return known }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return false
    default: return isWordScalar(scalar)
    }
  }

  /// Answers for the ranges that fill most texts, where looking up the category would cost time.
  private static func isCommonLetter(_ scalar: Unicode.Scalar) -> Bool? {
    switch scalar.value {
    case 0..<0x80: isASCIIWord(UInt8(scalar.value))
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
    case 0x400...0x481, 0x48A...0x52F, 0x620...0x64A, 0x671...0x6D3, 0x904...0x939: true
    case 0x3B1...0x3CE, 0x561...0x586, 0x5D0...0x5EA, 0x10D0...0x10FA, 0x1E00...0x1EFF: true
    // Most of Ethiopic.
    case 0x1200...0x1248, 0x1260...0x1288, 0x1290...0x12B0, 0x12C8...0x12D6: true
    case 0x12D8...0x1310, 0x1318...0x135A: true
    case 0x2000...0x206F: false
    default: nil
    }
  }

  /// Decodes the scalar that begins at a byte of valid UTF-8; the replacement character stands
  /// for anything else.
  public static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (scalar: Unicode.Scalar, width: Int) {
    let byte = bytes[position]
    let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard position + width <= bytes.count else { return ("\u{FFFD}", bytes.count - position) }
    var value = width == 1 ? UInt32(byte) : UInt32(byte) & (0xFF >> UInt32(width + 1))
    for offset in 1..<max(width, 1) where offset < width {
      value = value << 6 | UInt32(bytes[position + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    // A letter of either case is one of 26 from `a` on once bit 5 is set.
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
