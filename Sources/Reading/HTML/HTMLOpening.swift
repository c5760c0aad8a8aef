/// How a page begins.
enum HTMLOpening {
  /// Whether bytes begin as an HTML page does, after comments and an XML declaration.
  static func recognizes(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while true {
      rest = rest.drop { $0 <= 0x20 }
      if rest.starts(with: Array("<!--".utf8)) {
        guard let end = end(of: "-->", in: rest.dropFirst(4)) else { return false }
        rest = rest[end...]
      } else if rest.starts(with: Array("<?".utf8)) {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
        rest = rest[end...].dropFirst()
      } else {
        break
      }
    }
    return ["<!doctype html", "<html", "<head", "<body"].contains { name in
      guard hasPrefix(rest, name) else { return false }
      // `<header` begins no page, and `<htmlx` is another language.
      let next = rest.dropFirst(name.utf8.count).first ?? 0x20
      return next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
    }
  }

  /// Whether bytes begin with the given lower-case ASCII, whatever their case.
  static func hasPrefix(_ bytes: ArraySlice<UInt8>, _ prefix: String) -> Bool {
    bytes.prefix(prefix.utf8.count).lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      .elementsEqual(prefix.utf8)
  }

  /// Returns the index after the first occurrence of a mark.
  static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.utf8)
    var rest = bytes
    while let first = rest.firstIndex(of: mark[0]) {
      rest = rest[first...]
      if rest.starts(with: mark) { return first + mark.count }
      rest = rest.dropFirst()
    }
    return nil
  }
}
