/// Cuts a text at what is neither letter nor digit in ASCII.
///
/// No token of the index's tokenizer reaches beyond a piece, and one of ASCII alone is one token.
struct TextPieces: IteratorProtocol {
  /// A piece, as offsets into the text's UTF-8.
  struct Piece {
    let range: Range<Int>
    let isASCII: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// Prepares to cut a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Piece? {
    while position < bytes.count, !Self.isPart(bytes[position]) { position &+= 1 }
    guard position < bytes.count else { return nil }
    let start = position
    var all: UInt8 = 0
    while position < bytes.count, Self.isPart(bytes[position]) {
      all |= bytes[position]
      position &+= 1
    }
    return Piece(range: start..<position, isASCII: all < 0x80)
  }

  @inline(__always)
  private static func isPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7a).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
