import TextProcessing

/// Moves offsets into UTF-8 to the edges of characters as people see them: a letter with its
/// marks, an emoji with its joiners, a flag.
///
/// Only the text around an offset is looked at, so that hostile text, in which a character may
/// go on for megabytes, costs no more than other text.
struct WholeCharacters {
  /// The most bytes of a character that stays whole.
  ///
  /// Unicode's stream-safe format allows 30 marks
  /// a letter; the longest emoji has 41 bytes.
  static let longest = 128

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns the last edge of a character at or before an offset.
  func edge(atOrBefore offset: Int) -> Int { edges(around: offset).lower }

  /// Returns the first edge of a character at or behind an offset.
  func edge(atOrBehind offset: Int) -> Int { edges(around: offset).upper }

  /// Returns marks that end at edges, ascending and apart.
  func widened(_ marks: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for mark in marks {
      let wide = edge(atOrBefore: mark.lowerBound)..<edge(atOrBehind: mark.upperBound)
      if let last = result.last, wide.lowerBound < last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, wide.upperBound)
      } else {
        result.append(wide)
      }
    }
    return result
  }

  private func edges(around offset: Int) -> (lower: Int, upper: Int) {
    guard offset > 0, offset < bytes.count else {
      let end = min(max(0, offset), bytes.count)
      return (end, end)
    }
    // Between two characters of ASCII, a line break apart, there is always an edge.
    if bytes[offset - 1] < 0x80, bytes[offset] < 0x80, bytes[offset] != 0x0A {
      return (offset, offset)
    }
    let start = beginning(before: offset)
    let end = scalarStart(min(bytes.count, offset + Self.longest))
    var position = start
    for character in String(decoding: bytes[start..<end], as: UTF8.self) {
      let next = position + character.utf8.count
      guard next <= offset else {
        if position == offset { return (offset, offset) }
        guard next - position <= Self.longest else { break }
        return (position, next)
      }
      position = next
    }
    // No character of any writing.
    let scalar = scalarStart(offset)
    return (scalar, scalar == offset ? offset : scalarEnd(offset))
  }

  /// Returns a place at or before an offset where a character begins: a space or letter of ASCII,
  /// else so far back that no character reaches from there.
  private func beginning(before offset: Int) -> Int {
    var position = offset - 1
    while position > 0, offset - position < 2 * Self.longest, bytes[position] >= 0x80 {
      position -= 1
    }
    position = scalarStart(position)
    // Flags are pairs, counted from the first of a row.
    while position >= 4, isFlagHalf(at: position), isFlagHalf(at: position - 4) { position -= 4 }
    return position
  }

  private func isFlagHalf(at position: Int) -> Bool {
    position + 3 < bytes.count && bytes[position] == 0xF0 && bytes[position + 1] == 0x9F
      && bytes[position + 2] == 0x87 && (0xA6...0xBF).contains(bytes[position + 3])
  }

  private func scalarStart(_ position: Int) -> Int {
    var position = position
    while position > 0, position < bytes.count, bytes[position] & 0xC0 == 0x80 { position -= 1 }
    return position
  }

  private func scalarEnd(_ position: Int) -> Int {
    var position = position
    while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
    return position
  }
}
