/// Facts on writing systems that decide how text is cut into words.
public enum Script {
  /// Whether the scalar belongs to a script that is written without spaces between words, or,
  /// for Korean, with particles glued to names.
  ///
  /// Han, kana, Bopomofo, Hangul, Thai, Lao, Khmer and Myanmar, by the block ranges of Unicode 15, and the
  /// letters and digits of Tai Le, New Tai Lue, Tai Tham, Balinese, Javanese, Tai Viet and Ahom: what
  /// Unicode's Standard Annex 14 leaves to dictionaries (SA) or cuts at syllables without spaces.
  public static func isUnsegmented(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x0E01: false
    case 0x0E3F: false  // The baht sign stands among the Thai letters.
    case 0x0E01...0x0E4E, 0x0E80...0x0EFF, 0x1000...0x109F, 0x1780...0x17DD: true
    case 0x1100...0x11FF, 0x3005...0x3007, 0x3041...0x30FA, 0x30FC...0x318F: true
    case 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    case 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFF9F: true
    case 0x20000...0x3FFFF: true
    case 0x1950...0x1974, 0x1980...0x19C9, 0x19D0...0x19DA, 0x1A20...0x1A7C: true
    case 0x1B00...0x1B4C, 0xA980...0xA9C0, 0xA9D0...0xA9D9, 0xA9E0...0xA9FE: true
    case 0xAA60...0xAA76, 0xAA7A...0xAAC2, 0x11700...0x1172B: true
    default: false
    }
  }

  /// Whether the scalar belongs to a script that has spaces between words and writes vowels, tones or the
  /// lack of a vowel as marks, which are letters of its words: Thaana, N'Ko, the scripts of India and
  /// Tibet, Mongolian, the scripts of the Philippines and others (``Marks``).
  ///
  /// SQLite's `unicode61` cuts their words at the marks.
  public static func hasMarksAsLetters(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x780: false
    // The danda ends sentences.
    case 0x964, 0x965: false
    case 0x780...0x7FF, 0x900...0xDFF, 0xF00...0xFFF, 0x1700...0x177F, 0x1800...0x18AF: true
    case 0x1900...0x194F, 0x1A00...0x1A1F, 0x1B80...0x1C4F, 0x1CC0...0x1CCF: true
    case 0xA6A0...0xA6FF, 0xA800...0xA82F, 0xA880...0xA95F, 0xAA00...0xAA5F: true
    case 0xAAE0...0xAAFF, 0xABC0...0xABFF: true
    case 0x10A00...0x10A5F, 0x10D00...0x10D8F, 0x11000...0x116FF, 0x11750...0x11FFF: true
    case 0x16100...0x1613F, 0x16AD0...0x16B8F, 0x16F00...0x16F9F: true
    case 0x1E100...0x1E14F, 0x1E290...0x1E2FF, 0x1E4D0...0x1E6FF, 0x1E800...0x1E95F: true
    default: false
    }
  }

  /// Whether UTF-8 text has a character of such a script.
  public static func hasMarksAsLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      // First bytes of U+0780 to U+07FF, U+0800 to U+1FFF, U+A000 to U+AFFF and of all beyond U+FFFF.
      case 0xDE, 0xDF, 0xE0, 0xE1, 0xEA, 0xF0:
        let (scalar, width) = Words.decode(bytes, at: position)
        if hasMarksAsLetters(scalar) { return true }
        position += width
      default: position += 1
      }
    }
    return false
  }

  /// Whether a text has a character of such a script.
  public static func hasMarksAsLetters(_ text: some StringProtocol) -> Bool {
    var text = String(text)
    return text.withUTF8 { hasMarksAsLetters($0) }
  }

  /// Whether the scalar joins or parts letters of one word for their shape alone: a joiner, a non-joiner, or
  /// the separator of Mongolian vowels.
  static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D || scalar.value == 0x180E
  }

  /// Whether nothing stands between two places of a text but characters without width, which some write
  /// between the words of Khmer, Lao, Thai and Burmese.
  public static func isUnbroken(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    var position = start
    while position < end {
      // U+200B to U+200D, U+2060.
      guard position + 3 <= end, bytes[position] == 0xE2 else { return false }
      switch (bytes[position + 1], bytes[position + 2]) {
      case (0x80, 0x8B...0x8D), (0x81, 0xA0): position += 3
      default: return false
      }
    }
    return position == end
  }

  /// Whether the scalar is a letter of the Latin script.
  public static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character is a capital: the property Uppercase, looked up only where it is rare.
  public var isCapital: Bool {
    switch value {
    case 0..<0x80: (0x41...0x5A).contains(value)
    case 0xE0...0xFF, 0x430...0x45F, 0x2010...0x2027, 0x3000...0x9FFF: false
    case 0x400...0x42F: true
    default: properties.isUppercase
    }
  }

  /// Whether the character is a small letter: the property Lowercase, looked up only where it is rare.
  public var isSmall: Bool {
    switch value {
    case 0..<0x80: (0x61...0x7A).contains(value)
    case 0xC0...0xDE, 0x400...0x42F, 0x2010...0x2027, 0x3000...0x9FFF: false
    case 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F: true
    default: properties.isLowercase
    }
  }
}
