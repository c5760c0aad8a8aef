/// Facts on writing systems that decide how text is cut into words.
public enum Script {
  /// Whether the scalar belongs to a script that is written without spaces between words, or,
  /// for Korean, with particles glued to names.
  ///
  /// Han, kana, Bopomofo, Hangul, Thai, Lao, Khmer and Myanmar, by the block ranges of Unicode 15.
  public static func isUnsegmented(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x0E01: false
    case 0x0E3F: false  // The baht sign stands among the Thai letters.
    case 0x0E01...0x0E4E, 0x0E80...0x0EFF, 0x1000...0x109F, 0x1780...0x17DD: true
    case 0x1100...0x11FF, 0x3005...0x3007, 0x3041...0x30FA, 0x30FC...0x318F: true
    case 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    case 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFF9F: true
    case 0x20000...0x3FFFF: true
    default: false
    }
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
