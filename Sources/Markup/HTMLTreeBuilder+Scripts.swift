import CXML2

/// Scripts and styles, which make up a third of most pages and of which the parser reads character
/// by character.
extension HTMLTreeBuilder {
  /// Takes the rest of a script or a style at once, when its first piece has come from the parser.
  ///
  /// The parser is set behind what is taken, which it reads next; only where it stands right behind
  /// the piece that it handed out, and where the rest holds nothing that it would leave out.
  mutating func takeScript(after piece: UnsafeBufferPointer<xmlChar>) {
    guard takesScripts, let input = context?.pointee.input, let name = openName,
      let base = input.pointee.base, let current = input.pointee.cur,
      let end = input.pointee.end, current - base >= piece.count,
      UnsafeBufferPointer(start: current - piece.count, count: piece.count).elementsEqual(piece)
    else { return }
    let rest = UnsafeBufferPointer(start: current, count: end - current)
    guard let length = Self.length(ofScript: rest, endingIn: name), length > 0 else { return }
    append(UnsafeBufferPointer(rebasing: rest[..<length]))
    input.pointee.cur = current + length
  }

  /// Returns how much of the bytes stands before the closing tag; `nil` when there is none, or
  /// characters that are no HTML.
  private static func length(
    ofScript bytes: UnsafeBufferPointer<xmlChar>, endingIn name: StaticString
  ) -> Int? {
    let size = name.utf8CodeUnitCount
    var index = 0
    while index + 2 + size <= bytes.count {
      let byte = bytes[index]
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return nil }
      // U+FFFE and U+FFFF.
      if byte == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE { return nil }
      if byte == 0x3C, bytes[index + 1] == 0x2F,
        (0..<size).allSatisfy({ bytes[index + 2 + $0] | 0x20 == name.utf8Start[$0] })
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether the library goes on where it is set, as told by a page with a long script.
  static let canTakeScripts: Bool = {
    let numbers = (0..<1000).map { "\($0) " }.joined()
    var page = HTMLTreeBuilder(capacity: 8192, takesScripts: true)
    page.parse(Array("<p>a</p><script>\(numbers)</script><p>b</p>".utf8))
    var plain = HTMLTreeBuilder(capacity: 8192, takesScripts: false)
    plain.parse(Array("<p>a</p><script>\(numbers)</script><p>b</p>".utf8))
    return page.document.bytes == plain.document.bytes
      && page.document.entries.count == plain.document.entries.count
  }()
}
