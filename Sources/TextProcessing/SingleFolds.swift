/// What folding makes of single characters, for those that stand by themselves.
///
/// In most texts no character changes what folding makes of its neighbours. For these ranges, which
/// have no marks that join the letter before them, the results are computed once and put together.
struct SingleFolds: Sendable {
  /// The ranges, without combining marks other than those that folding always drops.
  private static let ranges: [ClosedRange<UInt32>] = [
    0x80...0x2FF, 0x370...0x482, 0x48A...0x52F, 0x620...0x652, 0x656...0x6D5,
    0x2000...0x206F, 0x3000...0x3029, 0x3041...0x3096, 0x30A1...0x30FE, 0xFF01...0xFF5E,
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
    // Whether the last letter is one of the Arabic script, and where a ى is that may end its word.
    var isInArabic = false
    var openYeh = -1
    func end() {
      if openYeh >= 0 { result[openYeh + 1] = 0x8A }
      openYeh = -1
      isInArabic = false
    }
    while position < text.count {
      let byte = text[position]
      if byte < 0x80 {
        if isInArabic { end() }
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
      if (0x620...0x6D5).contains(scalar.value) {
        // Hamza and madda by themselves change the letter before them.
        guard !(0x653...0x655).contains(scalar.value) else { return nil }
        let length = result.count
        switch scalar.value {
        case 0x626 where isInArabic: result += [0xD9, 0x8A]
        case 0x649: result += [0xD9, 0x89]
        default: append(scalar.value, to: &result)
        }
        if result.count > length {
          if ArabicLetters.isLetter(scalar.value) {
            isInArabic = true
            openYeh = scalar.value == 0x649 ? length : -1
          } else if isInArabic {
            // A figure or a sign: the yeh before it ends its word.
            end()
          }
        }
        position += width
        continue
      }
      if scalar.value == 0x200C, ArabicLetters.isNonJoiner(text, at: position) {
        end()
        result.append(0x20)
        position += width
        continue
      }
      let length = result.count
      if (0x4E00...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value) {
        for offset in 0..<width { result.append(text[position + offset]) }
      } else {
        guard append(scalar.value, to: &result) else { return nil }
      }
      if isInArabic, result.count > length { end() }
      position += width
    }
    end()
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends what folding makes of a character by itself; returns whether it lies in one of the ranges.
  @discardableResult
  private func append(_ value: UInt32, to result: inout [UInt8]) -> Bool {
    guard let run = runs.first(where: { $0.range.contains(value) }) else { return false }
    let index = Int(value - run.range.lowerBound)
    for offset in Int(run.offsets[index])..<Int(run.offsets[index + 1]) {
      result.append(bytes[offset])
    }
    return true
  }
}
