/// Removes the marks within a line of Markdown: links, pictures, emphasis, escapes.
enum InlineMarkup {
  /// Returns the words of a line, and the share of its characters that are links.
  ///
  /// One pass over the bytes: a bracket is looked at again only when what it
  /// opened has closed.
  static func reduced(_ line: String) -> (text: String, linkShare: Double) {
    let bytes = Array(line.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var openings: [(offset: Int, isImage: Bool)] = []
    var linked = 0
    var index = 0
    // The last place where a parenthesis closes; beyond it no address ends.
    let lastClosing = bytes.lastIndex(of: UInt8(ascii: ")")) ?? -1
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case UInt8(ascii: "\\") where isEscapable(next):
        output.append(next)
        index += 1
      case UInt8(ascii: "!") where next == UInt8(ascii: "["):
        openings.append((output.count, true))
        index += 1
      case UInt8(ascii: "["):
        openings.append((output.count, false))
        output.append(byte)
      case UInt8(ascii: "]"):
        guard let opening = openings.popLast() else {
          output.append(byte)
          break
        }
        guard next == UInt8(ascii: "("), index + 1 < lastClosing,
          output.count - opening.offset <= longestLinkText,
          let end = closing(bytes, after: index + 2)
        else {
          // Without an address the brackets are the writer's own.
          output.append(byte)
          break
        }
        if opening.isImage {
          output.removeSubrange(opening.offset...)
        } else {
          output.remove(at: opening.offset)
          linked += output.count - opening.offset
        }
        index = end
      case UInt8(ascii: "*"), UInt8(ascii: "`"):
        // A star between spaces is a sign of its own.
        if next == 0x20, output.last == 0x20 { output.append(byte) }
      case UInt8(ascii: "_"):
        if isWordByte(output.last ?? 0x20), isWordByte(next) { output.append(byte) }
      default:
        output.append(byte)
      }
      index += 1
    }
    let visible = max(1, output.count)
    return (String(decoding: output, as: UTF8.self), min(1, Double(linked) / Double(visible)))
  }

  /// Text of a link longer than this stays as it is, which keeps the removal of its bracket cheap.
  private static let longestLinkText = 1000

  /// Addresses hold at most one pair of parentheses; so no byte is looked at more than three times
  /// however many links begin before it.
  private static func closing(_ bytes: [UInt8], after start: Int) -> Int? {
    var depth = 1
    for index in start..<bytes.count {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index }
      if depth > 2 { return nil }
    }
    return nil
  }

  private static func isEscapable(_ byte: UInt8) -> Bool {
    "\\`*_{}[]()#+-.!|>".utf8.contains(byte)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
