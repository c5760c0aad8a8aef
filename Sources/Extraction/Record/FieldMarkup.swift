import Markup
import TextProcessing

/// HTML in the fields of records.
enum FieldMarkup {
  /// Returns the text of a field that is paragraphs, or HTML with elements for them.
  static func paragraphs(_ text: String) -> String {
    holdsBlocks(text) ? FragmentReader.body(HTMLDocument(text)) : PlainText.paragraphs(text)
  }

  /// Returns the text of a field that is one line, with HTML's references and elements resolved.
  static func line(_ text: String) -> String {
    guard holdsMarkup(text) else { return PlainText.normalized(text).collapsingWhitespace }
    let page = HTMLDocument(text)
    return PlainText.normalized(page.text(of: page.root)).collapsingWhitespace
  }

  /// Whether text is HTML: it has several tags of blocks, or one and begins with a tag.
  static func holdsBlocks(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.contains(UInt8(ascii: "<")) else { return false }
    var count = 0
    for name in tagNames(in: text) where blocks.contains(name) {
      count += 1
      if count >= 2 { return true }
    }
    return count == 1 && bytes.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  /// Whether a line has an element of HTML or a reference to a character.
  static func holdsMarkup(_ text: String) -> Bool {
    let bytes = text.utf8
    if bytes.contains(UInt8(ascii: "<")), text.contains("</") || text.contains("<br"),
      tagNames(in: text).contains(where: inline.contains)
    {
      return true
    }
    var rest = bytes[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      rest = rest[mark...].dropFirst()
      let name = rest.prefix { byte in
        byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte)
          || (0x61...0x7A).contains(byte | 0x20)
      }
      if (2...10).contains(name.count), rest[name.endIndex...].first == UInt8(ascii: ";") {
        return true
      }
    }
    return false
  }

  /// The names of the tags in a text, in order.
  private static func tagNames(in text: String) -> some Sequence<String> {
    var rest = text.utf8[...]
    return sequence(state: ()) { _ -> String? in
      while let mark = rest.firstIndex(of: UInt8(ascii: "<")) {
        rest = rest[mark...].dropFirst()
        let name = rest.drop { $0 == UInt8(ascii: "/") }.prefix { byte in
          (0x61...0x7A).contains(byte | 0x20) || (0x31...0x36).contains(byte)
        }
        let next = rest[name.endIndex...].first
        guard (1...10).contains(name.count), let next,
          next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next <= 0x20
        else { continue }
        return String(decoding: name, as: UTF8.self).lowercased()
      }
      return nil
    }
  }

  private static let blocks: Set<String> = [
    "p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote", "table",
    "tr", "td", "section", "article", "figure", "html", "body", "pre",
  ]
  private static let inline: Set<String> =
    blocks.union(["a", "b", "i", "em", "strong", "span", "sup", "sub", "u", "small", "mark", "img"])
}
