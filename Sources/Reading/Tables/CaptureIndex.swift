/// Lists of captures as web archives hand them out (CDX): addresses, times and digests, no text.
enum CaptureIndex {
  /// Whether a file is such a list, as text or as JSON.
  @Sendable
  static func recognizes(_ opening: ContentOpening) -> Bool {
    let start = Array(opening.trimmed.prefix(400))
    if start.first == UInt8(ascii: "[") {
      // JSON: a list of lists, the first of which names the columns.
      let bare = start.filter { !ContentOpening.isSpace($0) }
      guard bare.starts(with: "[[\"".utf8) else { return false }
      let header = String(decoding: bare.prefix { $0 != UInt8(ascii: "]") }, as: UTF8.self)
      return header.contains("\"timestamp\"")
        && (header.contains("\"original\"") || header.contains("\"urlkey\""))
    }
    if start.starts(with: "CDX N ".utf8) { return true }
    let fields = start.prefix { $0 != 0x0A }.split(separator: UInt8(ascii: " "))
    return fields.count >= 3 && fields[0].contains(UInt8(ascii: ")"))
      && fields[0].contains(UInt8(ascii: ",")) && fields[1].count == 14
      && fields[1].allSatisfy { (0x30...0x39).contains($0) }
  }
}
