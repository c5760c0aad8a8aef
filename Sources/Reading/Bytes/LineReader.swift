/// One line of a stream.
struct Line {
  /// Where it stands, counted from 1.
  let number: Int
  /// The bytes without the line feed; empty when the line is too long.
  let bytes: [UInt8]
  /// Whether the line is longer than the limit and was read past.
  let isTooLong: Bool
}

/// Cuts a stream into lines, of which it holds one at a time.
struct LineReader {
  private let stream: ByteStream
  private let separator: UInt8
  private let limit: Int
  private var number = 0

  /// Creates a reader of lines of so many bytes at most.
  init(_ stream: ByteStream, separator: UInt8 = UInt8(ascii: "\n"), limit: Int) {
    self.stream = stream
    self.separator = separator
    self.limit = limit
  }

  /// Returns the next line, or `nil` at the end; the last one needs no line feed.
  mutating func next() throws(ReadFailure) -> Line? {
    var bytes: [UInt8] = []
    var isTooLong = false
    var isEmpty = true
    var isEnded = false
    while !isEnded {
      let ended = try stream.take { [separator] unread in
        let stop = unread.firstIndex(of: separator)
        let piece = unread[..<(stop ?? unread.count)]
        return (count: piece.count + (stop == nil ? 0 : 1), value: (Array(piece), stop != nil))
      }
      guard let (piece, found) = ended else { break }
      isEmpty = false
      isEnded = found
      if isTooLong || bytes.count + piece.count > limit {
        isTooLong = true
        bytes = []
      } else if bytes.isEmpty {
        bytes = piece
      } else {
        bytes.append(contentsOf: piece)
      }
    }
    guard !isEmpty else { return nil }
    number += 1
    return Line(number: number, bytes: bytes, isTooLong: isTooLong)
  }
}
