/// Cuts a stream into the records of a WARC file, holding one at a time.
///
/// Both versions of the format are read (ISO 28500:2009 and 28500:2017).
struct WARCReader {
  /// A record, or what is wrong where one should be.
  enum Piece {
    case record(Record)
    case fault(String)
  }

  /// One record.
  struct Record {
    let headers: HeaderBlock
    /// How large its content is.
    let size: Int
    /// Where it begins in the unpacked file.
    let offset: Int

    var kind: String { headers["warc-type"]?.lowercased() ?? "" }
  }

  private let stream: ByteStream
  private var current: Record?

  /// No header of a record is longer.
  private static let headerLimit = 64 << 10
  private static let mark = Array("WARC/".utf8)

  init(_ stream: ByteStream) {
    self.stream = stream
  }

  /// Goes on to the next record, past the content of the last one; `nil` at the end.
  ///
  /// After a fault the reader looks for the next record itself.
  mutating func next() throws(ReadFailure) -> Piece? {
    if let record = current.take(), try !stream.discard(record.size) {
      return .fault(Self.cutOff(record.offset))
    }
    let start = stream.offset
    try skipLineEnds()
    let offset = stream.offset
    let mark = try stream.peek(Self.mark.count)
    if mark.isEmpty { return nil }
    guard mark.elementsEqual(Self.mark) else {
      try findRecord()
      return .fault(
        "no record begins at byte \(start), or the one before has another length than it says")
    }
    guard let (headers, length) = try header() else {
      // No whole header begins in what was looked at, so that none of it is looked at again.
      stream.skip(try stream.peek(Self.headerLimit).count)
      try findRecord()
      return .fault("the record at byte \(offset) has no end to its header")
    }
    stream.skip(length)
    guard let size = headers["content-length"].flatMap({ Int($0) }), size >= 0 else {
      try findRecord()
      return .fault("the record at byte \(offset) does not say its length")
    }
    let record = Record(headers: headers, size: size, offset: offset)
    current = record
    return .record(record)
  }

  /// Reads the content of the record at hand; `nil`, once, when it is not as long as it says.
  ///
  /// The next record is looked for within such content, so that one wrong length costs one record.
  mutating func content() throws(ReadFailure) -> [UInt8]? {
    guard let record = current.take() else { return nil }
    // Two line ends follow, and the mark of the next record.
    let bytes = try stream.peek(record.size + 4 + Self.mark.count)
    if bytes.count >= record.size {
      let after = bytes.dropFirst(record.size)
      let rest = after.drop { $0 == 0x0D || $0 == 0x0A }
      let isEnded = after.starts(with: Array("\r\n\r\n".utf8)) || after.starts(with: [0x0A, 0x0A])
      if isEnded || Self.mark.starts(with: rest.prefix(Self.mark.count)) {
        let content = Array(bytes.prefix(record.size))
        stream.skip(record.size)
        return content
      }
    }
    try findRecord()
    return nil
  }

  static func cutOff(_ offset: Int) -> String {
    "the file ends within the record at byte \(offset): it may be cut off"
  }

  private func header() throws(ReadFailure) -> (HeaderBlock, Int)? {
    for size in [4 << 10, Self.headerLimit] {
      let head = try stream.peek(size)
      if let block = HeaderBlock.end(in: head) {
        return (HeaderBlock(head[..<block.end]), block.next - head.startIndex)
      }
    }
    return nil
  }

  private func skipLineEnds() throws(ReadFailure) {
    while let byte = try stream.peek(1).first, byte == 0x0D || byte == 0x0A { stream.skip(1) }
  }

  /// Reads up to a line that begins as a record does.
  private func findRecord() throws(ReadFailure) {
    let mark = Array("\nWARC/1.".utf8)
    while true {
      let bytes = try stream.peek(ByteStream.chunkSize)
      if let end = HTMLOpening.end(of: "\nWARC/1.", in: bytes) {
        let count = end - mark.count + 1 - bytes.startIndex
        stream.skip(count)
        return
      }
      // The mark may lie across the end of what was looked at.
      let count = bytes.count >= ByteStream.chunkSize ? bytes.count - mark.count : bytes.count
      guard count > 0 else { return }
      stream.skip(count)
    }
  }
}
