extension Substring {
  /// The runs of letters: what `split { !$0.isLetter }` gives, without looking up each character.
  public var letterRuns: [Substring] {
    runs(withDigits: false) ?? split { !$0.isLetter }
  }

  /// The runs of letters and digits: what `split { !$0.isLetter && !$0.isNumber }` gives.
  public var letterAndDigitRuns: [Substring] {
    runs(withDigits: true) ?? split { !$0.isLetter && !$0.isNumber }
  }

  /// The runs of ASCII; `nil` when the text holds other characters than ASCII and a few signs that
  /// are neither letters nor digits, such as quotation marks.
  private func runs(withDigits: Bool) -> [Substring]? {
    var found: [Substring] = []
    var start: Index?
    var index = startIndex
    let bytes = utf8
    while index < bytes.endIndex {
      let byte = bytes[index]
      let belongs =
        byte < 0x80 && (0x61...0x7A).contains(byte | 0x20)
        || withDigits && (0x30...0x39).contains(byte)
      if belongs {
        if start == nil { start = index }
      } else {
        if let begin = start { found.append(self[begin..<index]) }
        start = nil
        if byte >= 0x80 {
          // U+2010 to U+2027 begin with the same two bytes and end in 0x90 to 0xA7.
          guard byte == 0xE2 else { return nil }
          bytes.formIndex(after: &index)
          guard bytes[index] == 0x80 else { return nil }
          bytes.formIndex(after: &index)
          guard (0x90...0xA7).contains(bytes[index]) else { return nil }
        }
      }
      bytes.formIndex(after: &index)
    }
    if let begin = start { found.append(self[begin..<endIndex]) }
    return found
  }
}

extension String {
  /// The runs of letters: what `split { !$0.isLetter }` gives, without looking up each character.
  public var letterRuns: [Substring] { self[...].letterRuns }

  /// The runs of letters and digits: what `split { !$0.isLetter && !$0.isNumber }` gives.
  public var letterAndDigitRuns: [Substring] { self[...].letterAndDigitRuns }
}
