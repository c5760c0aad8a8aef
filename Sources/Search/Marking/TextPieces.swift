/// Cuts a text at what is neither letter nor digit in ASCII.
///
/// No token of the index's tokenizer reaches beyond a piece, and one of ASCII alone is one token.
struct TextPieces: IteratorProtocol {
  /// A piece, as offsets into the text's UTF-8.
  struct Piece {
    let range: Range<Int>
    let isASCII: Bool
  }

  /// First bytes of words, without regard to the case of ASCII letters.
  struct Openings {
    private var bits: UInt64 = 0

    /// Adds the first byte of a word; a word without one begins with any.
    mutating func insert(_ word: String) {
      guard let byte = word.utf8.first else {
        bits = .max
        return
      }
      if byte < 0x80 { bits |= Self.bit(of: byte) }
    }

    @inline(__always)
    fileprivate func contains(_ byte: UInt8) -> Bool { bits & Self.bit(of: byte) != 0 }

    /// Letters and digits that differ have different bits.
    @inline(__always)
    private static func bit(of byte: UInt8) -> UInt64 {
      1 &<< UInt64(byte & 0x1F | (byte & 0x40) >> 1)
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// Prepares to cut a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Piece? {
    while let (start, all) = step() {
      return Piece(range: start..<position, isASCII: all < 0x80)
    }
    return nil
  }

  /// Returns the next piece that has other characters than those of ASCII, or begins so.
  mutating func next(beginningWith openings: Openings) -> Piece? {
    while let (start, all) = step() {
      guard all >= 0x80 || openings.contains(bytes[start]) else { continue }
      return Piece(range: start..<position, isASCII: all < 0x80)
    }
    return nil
  }

  /// Goes to the end of the next piece; returns its start and its bytes joined by OR.
  @inline(__always)
  private mutating func step() -> (start: Int, all: UInt8)? {
    var index = position
    while index < bytes.count, !Self.isPart(bytes[index]) { index &+= 1 }
    guard index < bytes.count else {
      position = index
      return nil
    }
    let start = index
    var all: UInt8 = 0
    while index < bytes.count, Self.isPart(bytes[index]) {
      all |= bytes[index]
      index &+= 1
    }
    position = index
    return (start, all)
  }

  /// Whether a byte is a letter or a digit of ASCII, or part of another character.
  @inline(__always)
  private static func isPart(_ byte: UInt8) -> Bool {
    let word: UInt64 =
      byte < 0x40 ? 0x03FF_0000_0000_0000 : byte < 0x80 ? 0x07FF_FFFE_07FF_FFFE : .max
    return word &>> UInt64(byte & 0x3F) & 1 != 0
  }
}
