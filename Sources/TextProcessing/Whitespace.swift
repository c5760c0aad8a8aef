extension Unicode.Scalar {
  /// Whether the character is white space: the property White_Space of Unicode 15, without the
  /// cost of looking it up.
  public var isWhitespace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0: true
    case 0..<0x1680: false
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}

extension StringProtocol {
  /// The text with each run of white space made one space, and none at the ends.
  public var collapsingWhitespace: String {
    let text = String(self)
    var copy = text
    return copy.withUTF8 { bytes in
      Self.isCollapsed(bytes) ? nil : collapsed(bytes)
    } ?? text
  }

  /// Whether it is sure that collapsing changes nothing: spaces stand alone between other characters,
  /// and what begins with the bytes of other white space is a common sign.
  private static func isCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    for index in bytes.indices {
      let byte = bytes[index]
      if byte <= 0x20, byte != 0x20 || previous == 0x20 { return false }
      switch byte {
      case 0xC2, 0xE1, 0xE3: return false
      case 0xE2:
        // Quotation marks, dashes and the ellipsis.
        guard index + 2 < bytes.count, bytes[index + 1] == 0x80,
          (0x90...0xA7).contains(bytes[index + 2])
        else { return false }
      default: break
      }
      previous = byte
    }
    return previous != 0x20
  }

  private func collapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { target in
      var count = 0
      Self.forEachCollapsedByte(of: bytes) { byte in
        target[count] = byte
        count += 1
      }
      return count
    }
  }

  /// Calls the body with each byte of UTF-8 text, a run of white space as one space and none at
  /// the ends.
  static func forEachCollapsedByte(
    of bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt8) -> Void
  ) {
    var isPending = false
    var isEmpty = true
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let (scalar, width) =
        byte < 0x80 ? (Unicode.Scalar(byte), 1) : Words.decode(bytes, at: position)
      if scalar.isWhitespace {
        isPending = true
      } else {
        if isPending, !isEmpty { body(0x20) }
        (isPending, isEmpty) = (false, false)
        for offset in 0..<width { body(bytes[position + offset]) }
      }
      position += width
    }
  }

  /// The text without white space at its ends.
  public var trimmingWhitespace: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

extension String {
  /// The text without white space at its ends.
  public var trimmingWhitespace: String {
    // Most text has none there.
    if let first = utf8.first, let last = utf8.last, Self.isVisible(first), Self.isVisible(last) {
      return self
    }
    return self[...].trimmingWhitespace
  }

  private static func isVisible(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

  /// The trimmed text, or `nil` when nothing is left of it.
  public var nonEmpty: String? {
    let trimmed = trimmingWhitespace
    return trimmed.isEmpty ? nil : trimmed
  }
}
