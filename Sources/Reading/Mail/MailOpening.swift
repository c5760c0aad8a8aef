/// How a message begins.
enum MailOpening {
  /// Headers that only messages have, and those that make up one.
  private static let own = ["mime-version", "received", "message-id", "return-path"]

  /// Whether bytes begin with the headers of a message.
  static func recognizes(_ bytes: ArraySlice<UInt8>) -> Bool {
    var names: Set<String> = []
    for line in bytes.split(separator: 0x0A, maxSplits: 200, omittingEmptySubsequences: false) {
      guard let first = line.first, first != 0x0D else { break }
      // A folded line.
      if first == 0x20 || first == 0x09 { continue }
      let name = line.prefix { $0 != UInt8(ascii: ":") }
      guard name.count < line.count, name.count < 80,
        name.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { return false }
      names.insert(String(decoding: name, as: UTF8.self).lowercased())
    }
    return names.contains("from") && own.contains { names.contains($0) }
  }

  /// Whether a line divides messages in a mailbox: `From aida@example.org Thu Nov  9 08:00:00 2023`.
  ///
  /// A sentence that begins with "From" has no time of day in it.
  static func isDivider(_ line: some Collection<UInt8>) -> Bool {
    guard line.starts(with: Array("From ".utf8)), line.count < 512 else { return false }
    let bytes = Array(line)
    let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
    return bytes.indices.dropFirst(7).dropLast(2).contains { index in
      bytes[index] == UInt8(ascii: ":") && isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
        && isDigit(bytes[index + 2])
    }
  }
}
