import Markup
import TextProcessing

/// Text as pages state it in attributes and scripts.
enum StatedText {
  /// Returns the text on one line, without markup, and with what was encoded twice decoded.
  static func plain(_ text: String) -> String {
    let line = PlainText.normalized(text).collapsingWhitespace
    guard holdsMarkup(line) else { return line }
    let page = HTMLDocument(line)
    return PlainText.normalized(page.text(of: page.root)).collapsingWhitespace
  }

  /// Returns an element's words, those of different elements apart.
  static func words(of node: HTMLDocument.Node, in page: HTMLDocument) -> String {
    var text: [UInt8] = []
    var index = node
    while index < page.end(of: node) {
      switch page.tag(index) {
      case .text: text += page.textBytes(index)
      case .script, .style, .template, .svg, .noscript, .button:
        if index == node { break }
        index = page.end(of: index)
        continue
      case .b, .i, .em, .strong, .font, .sup, .sub, .wbr, .mark: break
      default: text.append(0x20)
      }
      index += 1
    }
    return plain(String(decoding: text, as: UTF8.self))
  }

  /// The letters and digits of a text, folded: what two spellings of one headline share.
  static func key(_ text: String) -> String {
    if let key = plainKey(text) { return key }
    var folded = Folding.fold(text)
    return folded.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { target in
        var count = 0
        var index = 0
        while index < bytes.count {
          let (scalar, width) = Words.decode(bytes, at: index)
          if Words.isWordScalar(scalar) {
            for offset in 0..<width { target[count + offset] = bytes[index + offset] }
            count += width
          }
          index += width
        }
        return count
      }
    }
  }

  /// The key of ASCII text, without looking up what its characters are.
  private static func plainKey(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes -> String? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { target in
        var count = 0
        for byte in bytes {
          let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
          guard (0x30...0x39).contains(small) || (0x61...0x7A).contains(small) else { continue }
          target[count] = small
          count += 1
        }
        return count
      }
    }
  }

  private static func holdsMarkup(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return false }
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "<"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "/") || (0x61...0x7A).contains(bytes[index + 1] | 0x20)
      {
        return bytes[index...].contains(UInt8(ascii: ">"))
      }
      if byte == UInt8(ascii: "&"), let end = bytes[index...].prefix(10).firstIndex(of: 0x3B),
        end > index + 2, bytes[(index + 1)..<end].allSatisfy({ isEntityByte($0) })
      {
        return true
      }
    }
    return false
  }

  private static func isEntityByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte)
      || (0x61...0x7A).contains(byte | 0x20)
  }
}
