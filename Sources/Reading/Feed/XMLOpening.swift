/// What the beginning of an XML file tells.
enum XMLOpening {
  /// Returns the name of the first element, past declaration, comments and document type.
  static func rootName(in bytes: ArraySlice<UInt8>) -> String? {
    var rest = bytes.drop(while: ContentOpening.isSpace)
    while rest.first == UInt8(ascii: "<") {
      let next = rest.dropFirst().first
      if next == UInt8(ascii: "?") {
        rest = after("?>", in: rest)
      } else if rest.starts(with: "<!--".utf8) {
        rest = after("-->", in: rest.dropFirst(4))
      } else if next == UInt8(ascii: "!") {
        rest = afterDocumentType(rest)
      } else {
        let name = rest.dropFirst().prefix { byte in
          byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
        }
        return String(decoding: name, as: UTF8.self)
      }
      rest = rest.drop(while: ContentOpening.isSpace)
    }
    return nil
  }

  /// Whether a declaration says UTF-16 in single bytes: the reader has decoded it.
  static func wasUTF16(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
      return false
    }
    return String(decoding: bytes[..<end], as: UTF8.self).lowercased().contains("utf-16")
  }

  private static func after(_ mark: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let mark = Array(mark.utf8)
    var rest = bytes
    while !rest.isEmpty, !rest.starts(with: mark) { rest = rest.dropFirst() }
    return rest.dropFirst(mark.count)
  }

  /// A document type may have declarations in brackets.
  private static func afterDocumentType(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard
      let mark = bytes.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "[") })
    else { return [] }
    guard bytes[mark] == UInt8(ascii: "[") else { return bytes[(mark + 1)...] }
    return after("]", in: bytes[mark...]).drop(while: ContentOpening.isSpace).dropFirst()
  }
}
