import TextProcessing

/// Text freed of what files and browsers put between the letters.
enum PlainText {
  /// Returns text whose lines end in a line feed, without controls, marks of direction and
  /// characters of no width.
  ///
  /// Every separator of lines and pages becomes a line feed, every other white
  /// space but the tab a space, and so does a character for private use: the icon of a page's own font.
  /// One that stands against Chinese or Japanese is a character that Unicode lacked, and stays, as do the
  /// joiners of Persian and of emoji.
  static func normalized(_ text: String) -> String {
    var copy = text
    let changed = copy.withUTF8 { bytes -> String? in
      var index = 0
      while index < bytes.count {
        let (change, width) = change(of: bytes, at: index)
        guard change == .keep else { return rewritten(bytes, from: index) }
        index += width
      }
      return nil
    }
    return changed ?? text
  }

  private enum Change {
    case keep, drop, space, line
  }

  /// What becomes of the character at a place, and how many bytes it has.
  private static func change(
    of bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Change, width: Int) {
    let byte = bytes[index]
    switch byte {
    case 0x09, 0x20...0x7E: return (.keep, 1)
    case 0x0A: return (index > 0 && bytes[index - 1] == 0x0D ? .drop : .keep, 1)
    case 0x0B...0x0D: return (.line, 1)
    case 0..<0x20, 0x7F: return (.drop, 1)
    default: break
    }
    let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard index + width <= bytes.count else { return (.keep, bytes.count - index) }
    let second = bytes[index + 1]
    let third = width > 2 ? bytes[index + 2] : 0
    switch (byte, second, third) {
    case (0xC2, 0x85, _), (0xE2, 0x80, 0xA8...0xA9): return (.line, width)
    case (0xC2, 0xA0, _), (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (.space, width)
    case (0xC2, 0x80..<0xA0, _), (0xC2, 0xAD, _), (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F),
      (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA9), (0xEF, 0xBB, 0xBF):
      return (.drop, width)
    case (0xEE, _, _), (0xEF, 0x80...0xA3, _):
      let isLetter = isEastAsian(bytes, before: index) || isEastAsian(bytes, at: index + width)
      guard !isLetter else { return (.keep, width) }
      return (index > 0 && bytes[index - 1] > 0x20 ? .space : .drop, width)
    default: return (.keep, width)
    }
  }

  /// Whether a character from U+3000 to U+9FFF begins at a place, or stands before it.
  private static func isEastAsian(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index < bytes.count && (0xE3...0xE9).contains(bytes[index])
  }

  private static func isEastAsian(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    index >= 3 && isEastAsian(bytes, at: index - 3)
  }

  /// The text with what changes from a place on.
  private static func rewritten(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { target in
      var count = 0
      func add(_ byte: UInt8) {
        target[count] = byte
        count += 1
      }
      for index in 0..<start { add(bytes[index]) }
      var index = start
      while index < bytes.count {
        let (change, width) = change(of: bytes, at: index)
        switch change {
        case .keep: for offset in 0..<width { add(bytes[index + offset]) }
        case .drop: break
        case .space: add(0x20)
        case .line: add(0x0A)
        }
        index += width
      }
      return count
    }
  }

  /// Returns text as it stands, with at most one blank line between paragraphs and no white space
  /// at the ends of lines.
  static func paragraphs(_ text: String) -> String {
    var result = ""
    var blanks = 0
    let lines = normalized(text).unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    for line in lines.map({ Substring($0) }) {
      let end = line.unicodeScalars.lastIndex { !$0.isWhitespace }
      guard let end else {
        blanks += 1
        continue
      }
      if !result.isEmpty { result += blanks > 0 ? "\n\n" : "\n" }
      blanks = 0
      result += line[...end]
    }
    return result
  }
}
