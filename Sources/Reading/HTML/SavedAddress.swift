/// The address that a browser writes into the page that it saves, as a comment.
enum SavedAddress {
  /// How far into a page the comment is looked for.
  private static let reach = 4096

  /// Returns the address; `nil` when the page was not saved by such a browser.
  ///
  /// Browsers write `saved from url=(0030)https://…`, with the length before the
  /// address; SingleFile has a line `url: https://…` under its name.
  static func find(in page: [UInt8]) -> String? {
    let head = page.prefix(reach)
    if let start = HTMLOpening.end(of: "saved from url=(", in: head),
      let close = head[start...].firstIndex(of: UInt8(ascii: ")"))
    {
      return address(head[close...].dropFirst())
    }
    if let start = HTMLOpening.end(of: "saved with SingleFile", in: head),
      let line = HTMLOpening.end(of: "url:", in: head[start...])
    {
      return address(head[line...].drop { $0 == 0x20 })
    }
    return nil
  }

  private static func address(_ bytes: ArraySlice<UInt8>) -> String? {
    let words = bytes.prefix { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "\"") }
    guard HTMLOpening.hasPrefix(words, "http://") || HTMLOpening.hasPrefix(words, "https://")
    else { return nil }
    return String(decoding: words, as: UTF8.self)
  }
}
