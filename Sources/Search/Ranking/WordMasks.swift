/// Where words stand among 64 bytes of text, a bit each; found without a branch for each byte.
struct WordMasks {
  /// How many bytes are looked at.
  static let width = 64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080
  /// Multiplied with eight lowest bits of bytes, gathers them in the topmost byte.
  private static let gather: UInt64 = 0x0102_0408_1020_4080

  /// ASCII letters and digits.
  private(set) var word: UInt64 = 0
  /// The beginnings of words whose first letter is wanted, of whatever case.
  private(set) var wanted: UInt64 = 0
  /// Bytes of characters that are not ASCII.
  private(set) var high: UInt64 = 0

  /// Looks at the bytes of which the first is given; letters wanted are given in lower case.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer, firsts: UnsafeBufferPointer<UInt8>) {
    for part in 0..<8 {
      let eight = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: part &* 8, as: UInt64.self))
      let shift = UInt64(part &* 8)
      high |= Self.bits(eight & Self.tops) &<< shift
      // Without the top bits no sum of a byte carries over into the next.
      let low = eight & ~Self.tops
      let lower = low | Self.ones &* 0x20
      let letters = Self.between(lower, 0x61, 0x7a)
      let digits = Self.between(low, 0x30, 0x39)
      word |= Self.bits((letters | digits) & ~eight) &<< shift
      var first: UInt64 = 0
      for index in firsts.indices {
        let different = lower ^ (Self.ones &* UInt64(firsts[index]))
        first |= ~(different &+ Self.ones &* 0x7f) & Self.tops
      }
      wanted |= Self.bits(first & ~eight) &<< shift
    }
    starts = word & ~(word &<< 1)
    wanted &= starts
  }

  /// The first letters of words; the byte before the first is taken for none.
  private(set) var starts: UInt64 = 0

  /// The top bits of those bytes, none above 0x7f, that lie between two others.
  @inline(__always)
  private static func between(_ bytes: UInt64, _ least: UInt64, _ most: UInt64) -> UInt64 {
    (bytes &+ ones &* (0x80 &- least)) & ~(bytes &+ ones &* (0x7f &- most)) & tops
  }

  @inline(__always)
  private static func bits(_ tops: UInt64) -> UInt64 { ((tops &>> 7) &* gather) &>> 56 }
}
