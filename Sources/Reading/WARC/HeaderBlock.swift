/// Lines of `Name: value`, as WARC records, HTTP answers and messages begin with.
struct HeaderBlock {
  /// The first line, which is no header in WARC and HTTP.
  let firstLine: String
  private let fields: [(name: String, value: String)]

  /// Reads a block without the blank line that ends it.
  init(_ bytes: ArraySlice<UInt8>) {
    var lines: [String] = []
    for line in bytes.split(separator: 0x0A, maxSplits: 1000, omittingEmptySubsequences: false) {
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      // A line that begins with a space goes on with the one before.
      if text.first == " " || text.first == "\t", let last = lines.popLast() {
        lines.append(last + " " + Self.trimmed(text[...]))
      } else {
        lines.append(text)
      }
    }
    firstLine = lines.first ?? ""
    fields = lines.dropFirst().compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...]
      return (Self.trimmed(line[..<colon]).lowercased(), Self.trimmed(value))
    }
  }

  /// Returns the value of the first header with a name in lower case.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// Returns where a block ends in bytes, and where what follows its blank line begins.
  static func end(in bytes: ArraySlice<UInt8>) -> (end: Int, next: Int)? {
    var rest = bytes
    while let line = rest.firstIndex(of: 0x0A) {
      let after = bytes[(line + 1)...]
      if after.first == 0x0A { return (line, line + 2) }
      if after.starts(with: [0x0D, 0x0A]) { return (line, line + 3) }
      rest = after
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}

/// A `Content-Type` header.
struct ContentType {
  /// The kind, in lower case and without parameters: `text/html`.
  let kind: String
  /// The encoding that it states.
  let charset: String?

  init(_ header: String) {
    let parts = header.split(separator: ";")
    kind = String((parts.first ?? "").filter { $0 != " " && $0 != "\t" }).lowercased()
    charset =
      parts.dropFirst().lazy.compactMap { part -> String? in
        let pair = part.split(separator: "=", maxSplits: 1)
        guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == "charset" else {
          return nil
        }
        return pair[1].filter { !" \"'".contains($0) }
      }.first
  }

  /// Whether it is a page.
  var isPage: Bool { kind == "text/html" || kind == "application/xhtml+xml" }
}
