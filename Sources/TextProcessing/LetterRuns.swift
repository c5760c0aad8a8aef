extension StringProtocol {
  /// The runs of letters: what `split { !$0.isLetter }` gives, without looking up each character.
  public var letterRuns: [SubSequence] {
    runs { Self.isLetter($0) } ?? split { !$0.isLetter }
  }

  /// The runs of letters and digits: what `split { !$0.isLetter && !$0.isNumber }` gives.
  public var letterAndDigitRuns: [SubSequence] {
    runs { Self.isLetter($0) || (0x30...0x39).contains($0) }
      ?? split { !$0.isLetter && !$0.isNumber }
  }

  /// The runs of ASCII bytes; `nil` when the text holds other characters than ASCII and a few signs
  /// that are neither letters nor digits, such as quotation marks.
  private func runs(of belongs: (UInt8) -> Bool) -> [SubSequence]? {
    var found: [SubSequence] = []
    var start: Index?
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let byte = utf8[index]
      if belongs(byte) {
        if start == nil { start = index }
      } else {
        if let begin = start { found.append(self[begin..<index]) }
        start = nil
        if byte >= 0x80 {
          // U+2010 to U+2027 begin with the same two bytes and end in 0x90 to 0xA7.
          guard byte == 0xE2 else { return nil }
          utf8.formIndex(after: &index)
          guard utf8[index] == 0x80 else { return nil }
          utf8.formIndex(after: &index)
          guard (0x90...0xA7).contains(utf8[index]) else { return nil }
        }
      }
      utf8.formIndex(after: &index)
    }
    if let begin = start { found.append(self[begin..<endIndex]) }
    return found
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) && byte < 0x80
  }
}
