/// What a look at a text's bytes tells of dates in it, before anything is parsed.
struct DateGlance {
  /// The bytes that are not white space.
  var count = 0
  var hasDigits = false
  /// Whether a year, or `09.11.23`, or digits of another script occur.
  var mayHoldDate = false

  init(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      var digits = 0
      var first: UInt8 = 0
      var marks = 0
      for index in bytes.indices {
        let byte = bytes[index]
        if byte > 0x20 { count += 1 }
        if (0x30...0x39).contains(byte) {
          hasDigits = true
          if digits == 0 { first = byte }
          digits += 1
          continue
        }
        if digits > 0 {
          close(digits, first, &marks, next: byte)
          digits = 0
        } else if byte != 0x20 {
          marks = 0
        }
        // Arabic, Persian, Indic, Thai and full-width digits, and the signs of eras.
        if byte >= 0xD9, bytes.count <= 400, Self.isForeignDigit(bytes, index) {
          hasDigits = true
          mayHoldDate = true
        }
      }
      if digits > 0 { close(digits, first, &marks, next: 0) }
    }
  }

  private mutating func close(_ digits: Int, _ first: UInt8, _ marks: inout Int, next: UInt8) {
    // A year of this or the last century, of the Persian or of the Buddhist calendar, perhaps
    // with the time of day glued to it.
    if digits >= 4, digits <= 8, first == 0x31 || first == 0x32 { mayHoldDate = true }
    if digits <= 2 {
      if marks == 2 { mayHoldDate = true }
      marks = [0x2E, 0x2F, 0x2D].contains(next) ? marks + 1 : 0
      if next >= 0xE0 || next == 0x27 { mayHoldDate = true }
    } else {
      marks = 0
    }
  }

  private static func isForeignDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    switch bytes[index] {
    case 0xD9: return (0xA0...0xA9).contains(next)
    case 0xDB: return (0xB0...0xB9).contains(next)
    case 0xE0, 0xE1:
      guard index + 2 < bytes.count else { return false }
      let third = bytes[index + 2]
      return (0xA5...0xB5).contains(next) && next % 2 == 1 && (0xA6...0xAF).contains(third)
        || next == 0xB9 && (0x90...0x99).contains(third)
        || next == 0xBB && (0x90...0x99).contains(third)
        || next == 0x9F && (0xA0...0xA9).contains(third)
        || next == 0x81 && (0x80...0x89).contains(third)
    case 0xEF:
      return next == 0xBC && index + 2 < bytes.count && (0x90...0x99).contains(bytes[index + 2])
    default: return false
    }
  }
}
