/// What folding makes of single characters, for those that stand by themselves.
///
/// In most texts no character changes what folding makes of its neighbours. For these ranges, which
/// have no marks that join the letter before them, the results are computed once and put together.
struct SingleFolds: Sendable {
  /// The ranges, without combining marks other than those that folding always drops.
  private static let ranges: [ClosedRange<UInt32>] = [
    0x80...0x2FF, 0x370...0x482, 0x48A...0x52F, 0x620...0x6D5, 0x2000...0x206F, 0x3000...0x3029,
    0x3041...0x3096, 0x30A1...0x30FE, 0xFF01...0xFF5E,
  ]

  private struct Run: Sendable {
    var range: ClosedRange<UInt32>
    /// The offset in `bytes` of each result, and that behind the last.
    var offsets: [Int32]
  }

  private var runs: [Run] = []
  private var bytes: [UInt8] = []

  /// Computes the results with a function that folds a text of one character.
  init(_ fold: (String) -> String) {
    for range in Self.ranges {
      var offsets: [Int32] = []
      for value in range {
        offsets.append(Int32(bytes.count))
        if let scalar = Unicode.Scalar(value) { bytes += fold(String(scalar)).utf8 }
      }
      offsets.append(Int32(bytes.count))
      runs.append(Run(range: range, offsets: offsets))
    }
  }

  /// Returns the folded text, or `nil` when a character of it lies in none of the ranges.
  func fold(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 8 + 16)
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte < 0x80 {
        result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        position += 1
        continue
      }
      let (scalar, width) = Words.decode(text, at: position)
      // What is no UTF-8 is left to the library.
      guard byte >= 0xC2, (1..<width).allSatisfy({ text[position + $0] & 0xC0 == 0x80 }) else {
        return nil
      }
      // Han and Hangul stand for themselves.
      if (0x4E00...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value) {
        for offset in 0..<width { result.append(text[position + offset]) }
      } else {
        guard let run = runs.first(where: { $0.range.contains(scalar.value) }) else { return nil }
        let index = Int(scalar.value - run.range.lowerBound)
        for offset in Int(run.offsets[index])..<Int(run.offsets[index + 1]) {
          result.append(bytes[offset])
        }
      }
      position += width
    }
    return String(decoding: result, as: UTF8.self)
  }
}
