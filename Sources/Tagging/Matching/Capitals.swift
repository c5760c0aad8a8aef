/// Facts on letter case in UTF-8 text.
enum Capitals {
  /// The case of a letter.
  enum Case {
    case upper
    case lower
    /// A letter of a script without case, or no letter.
    case none
  }

  /// Returns the case of the character that begins at an offset.
  static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Case {
    let byte = bytes[position]
    switch byte {
    case 0x41...0x5A: return .upper
    case 0x61...0x7A: return .lower
    case 0..<0x80: return .none
    default:
      let end = min(position + 4, bytes.count)
      let text = String(decoding: bytes[position..<end], as: UTF8.self)
      guard let scalar = text.unicodeScalars.first else { return .none }
      // Georgian has capitals for whole lines alone, and its letters count as small ones.
      if (0x10D0...0x10FF).contains(scalar.value) { return .none }
      if scalar.properties.isUppercase { return .upper }
      return scalar.properties.isLowercase ? .lower : .none
    }
  }
}
