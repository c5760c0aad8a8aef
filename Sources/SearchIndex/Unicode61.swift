import TextProcessing

/// What SQLite's `unicode61` tokenizer takes for a letter though it is none.
///
/// Its tables are those of Unicode 6.1, and it takes what it does not know, and characters for private use,
/// for letters: signs of currencies, emoji and marks of direction that are newer than 2012.
public enum Unicode61 {
  /// Whether it takes a character, which is no part of a word, for a letter.
  public static func takesForLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    switch scalar.properties.generalCategory {
    case .privateUse: return true
    // What is no character, too, but for the last two of the first plane.
    case .unassigned: return scalar.value & 0x1F_FFFE != 0xFFFE
    default: return scalar.properties.age.map { $0 > (6, 1) } ?? true
    }
  }

  /// Returns words with the signs that stand against them and are taken for letters.
  public static func widened(_ words: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<
    Int
  > {
    var (start, end) = (words.lowerBound, words.upperBound)
    while let before = scalar(bytes, before: start), takesSign(before.scalar) {
      start = before.start
    }
    while end < bytes.count, bytes[end] >= 0x80,
      case (let scalar, let width) = Words.decode(bytes, at: end), takesSign(scalar)
    {
      end += width
    }
    return start..<end
  }

  /// Whether such a character stands right before or behind a word.
  static func takesSignIn(
    _ bytes: UnsafeBufferPointer<UInt8>, beside word: Range<Int>
  ) -> Bool {
    if word.upperBound < bytes.count, bytes[word.upperBound] >= 0x80,
      takesSign(Words.decode(bytes, at: word.upperBound).scalar)
    {
      return true
    }
    return scalar(bytes, before: word.lowerBound).map { takesSign($0.scalar) } ?? false
  }

  /// The character before a place, unless it is one of ASCII.
  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, before position: Int
  ) -> (scalar: Unicode.Scalar, start: Int)? {
    var start = position - 1
    guard start >= 0, bytes[start] >= 0x80 else { return nil }
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (Words.decode(bytes, at: start).scalar, start)
  }

  private static func takesSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Signs of Latin-1, spaces, dashes and quotes; punctuation of Chinese and Japanese.
    case 0..<0x100, 0x2000...0x2064, 0x3000...0x3030: false
    default: !Words.isWordScalar(scalar) && takesForLetter(scalar)
    }
  }
}
