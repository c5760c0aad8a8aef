/// What a page says itself of its encoding.
enum MarkupDeclaration {
  /// How far into a page a declaration is looked for.
  ///
  /// Browsers look at 1024 bytes, but pages that they saved have scripts and comments before it.
  private static let reach = 64 << 10

  /// Returns the declarations in the order in which they are believed.
  static func find(in bytes: [UInt8]) -> [(DecodedText.Evidence, EncodingLabel.Meaning)] {
    let head = bytes.prefix(reach)
    var found: [(DecodedText.Evidence, EncodingLabel.Meaning)] = []
    let start = head.drop { $0 <= 0x20 }
    if start.starts(with: Array("<?xml".utf8)),
      let end = start.firstIndex(of: UInt8(ascii: ">")),
      let label = value(of: "encoding", in: start[..<end]),
      let meaning = EncodingLabel.meaning(of: label)
    {
      found.append((.xmlDeclaration, meaning))
    }
    if let meaning = meta(in: head) { found.append((.meta, meaning)) }
    return found
  }

  /// Returns the encoding of the first `meta` that states a known one.
  private static func meta(in head: ArraySlice<UInt8>) -> EncodingLabel.Meaning? {
    var rest = head
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...].dropFirst()
      if rest.starts(with: Array("!--".utf8)) {
        rest = skippingComment(rest)
        continue
      }
      guard hasPrefix(rest, "meta") else { continue }
      // Looked for once: a page of opening brackets must not be searched from each of them.
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      // Both `charset=…` and the `charset=…` within `content` end at quote, space or semicolon.
      if let label = value(of: "charset", in: rest[..<end]),
        let meaning = EncodingLabel.meaning(of: label)
      {
        // A page that can say so in ASCII is not in UTF-16.
        return meaning == .utf16 || meaning == .utf32 ? .utf8 : meaning
      }
      rest = rest[end...]
    }
    return nil
  }

  private static func skippingComment(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.dropFirst(3)
    while let dash = rest.firstIndex(of: UInt8(ascii: "-")) {
      rest = rest[dash...]
      if rest.starts(with: Array("-->".utf8)) { return rest.dropFirst(3) }
      rest = rest.dropFirst()
    }
    return rest.suffix(0)
  }

  /// Returns what follows a name and an equals sign, up to where a label must end.
  private static func value(of name: String, in bytes: ArraySlice<UInt8>) -> String? {
    var rest = bytes
    while let first = rest.firstIndex(where: { $0 | 0x20 == name.utf8.first }) {
      rest = rest[first...]
      guard hasPrefix(rest, name) else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(name.utf8.count).drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      let label = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
        .prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x2F }
      return String(decoding: label.prefix(64), as: UTF8.self)
    }
    return nil
  }

  private static func hasPrefix(_ bytes: ArraySlice<UInt8>, _ name: String) -> Bool {
    bytes.prefix(name.utf8.count).lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      .elementsEqual(name.utf8)
  }
}
