/// The names by which documents and their carriers state encodings.
enum EncodingLabel {
  /// What a label asks for.
  enum Meaning: Hashable {
    case utf8
    case utf16
    case utf32
    case legacy(LegacyEncoding)
  }

  /// Returns a label in lower case without white space and quotes around it.
  static func normalized(_ label: String) -> String {
    let isEdge: (UInt8) -> Bool = { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 || $0 == 0x3B }
    let bytes = Array(label.utf8.prefix(256))
    guard let first = bytes.firstIndex(where: { !isEdge($0) }),
      let last = bytes.lastIndex(where: { !isEdge($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self).lowercased()
  }

  /// Returns what a label means; `nil` when nobody knows it.
  static func meaning(of label: String) -> Meaning? {
    let name = normalized(label)
    switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8", "utf-8-sig": return .utf8
    case "utf-16", "utf-16le", "utf-16be", "utf16", "unicode", "ucs-2": return .utf16
    case "utf-32", "utf-32le", "utf-32be", "utf32", "ucs-4": return .utf32
    default: return LegacyEncoding(label: name).map { .legacy($0) }
    }
  }
}
