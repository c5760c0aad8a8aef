import ArticleModel

/// A mailbox: messages one after the other, each after a line that begins with "From ".
///
/// Documents have the path `FILE#N`.
struct MailboxFormat: DocumentFormat {
  let name = "mailbox"
  let fileExtensions = ["mbox"]

  func recognizes(_ opening: ContentOpening) -> Bool {
    let line = opening.bytes.prefix { $0 != 0x0A }
    guard MailOpening.isDivider(line) else { return false }
    let next = opening.bytes[line.endIndex...].dropFirst().prefix { $0 != 0x0A }
    // The first header of a message: a name without spaces.
    let name = next.prefix { $0 != UInt8(ascii: ":") }
    return !name.isEmpty && name.count < next.count && name.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  func read(_ stream: ByteStream, into sink: DocumentSink) throws {
    var lines = LineReader(stream, limit: sink.limits.message)
    var message = Message()
    var count = 0
    while let line = try lines.next() {
      if message.isAfterBlankLine, MailOpening.isDivider(line.bytes) {
        try message.deliver(&count, into: sink)
        message = Message()
        message.hasDivider = true
      } else {
        message.add(line, limit: sink.limits.message)
      }
    }
    try message.deliver(&count, into: sink)
    if count == 0 { try sink.refuse("the file is empty") }
  }

  /// One message while its lines come.
  private struct Message {
    private var bytes: [UInt8] = []
    private var isTooLarge = false
    var hasDivider = false
    private(set) var isAfterBlankLine = true

    mutating func add(_ line: Line, limit: Int) {
      isAfterBlankLine = !line.isTooLong && (line.bytes.isEmpty || line.bytes == [0x0D])
      guard !isTooLarge, !line.isTooLong, bytes.count + line.bytes.count < limit else {
        isTooLarge = true
        bytes = []
        return
      }
      // Lines that would look like a divider have a bracket before them.
      let isQuoted =
        line.bytes.first == UInt8(ascii: ">")
        && line.bytes.drop { $0 == UInt8(ascii: ">") }.starts(with: Array("From ".utf8))
      bytes.append(contentsOf: isQuoted ? line.bytes.dropFirst() : line.bytes[...])
      bytes.append(0x0A)
    }

    func deliver(_ count: inout Int, into sink: DocumentSink) throws {
      let isEmpty = !isTooLarge && !bytes.contains { $0 > 0x20 }
      guard hasDivider || !isEmpty else { return }
      count += 1
      guard !isTooLarge else {
        let limit = ReadingLimits.words(sink.limits.message)
        try sink.refuse("the message is larger than \(limit)", at: .item(count))
        return
      }
      try MailDocument.read(bytes, at: .item(count), into: sink)
    }
  }
}
