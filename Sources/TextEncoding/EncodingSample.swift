/// The stretches of a document from which its encoding can be told.
enum EncodingSample {
  /// How much is enough.
  static let size = 64 << 10

  /// Returns the pieces of text that are not all ASCII, without tags, a line each.
  ///
  /// Tags and lines end at bytes that no encoding uses within a character.
  static func of(_ bytes: [UInt8], isMarkup: Bool) -> [UInt8] {
    var sample: [UInt8] = []
    var start = 0
    var isTag = false
    var isForeign = false
    for (index, byte) in bytes.enumerated() {
      if byte >= 0x80 { isForeign = true }
      let isEnd =
        byte == 0x0A || byte == 0x0D
        || (isMarkup && byte == (isTag ? UInt8(ascii: ">") : UInt8(ascii: "<")))
      guard isEnd else { continue }
      if isForeign, !isTag { append(bytes[start..<index], to: &sample) }
      if isMarkup, byte >= 0x20 { isTag.toggle() }
      (start, isForeign) = (index + 1, false)
      if sample.count >= size { return sample }
    }
    if isForeign, !isTag { append(bytes[start...], to: &sample) }
    // All that is not ASCII may stand in attributes.
    return sample.isEmpty ? Array(bytes.prefix(size)) : sample
  }

  private static func append(_ piece: ArraySlice<UInt8>, to sample: inout [UInt8]) {
    sample.append(contentsOf: piece.prefix(size))
    sample.append(0x0A)
  }
}
