/// Weighs readings of the same bytes against each other.
enum Plausibility {
  /// Returns the first candidate that reads about as well as the best.
  ///
  /// Candidates come in the order in which they are believed, at least one.
  static func best(
    of candidates: [(DecodedText.Evidence, LegacyEncoding)], for sample: [UInt8]
  ) -> (DecodedText.Evidence, LegacyEncoding) {
    let faults = candidates.map { candidate in
      let text = Converter.convert(sample, from: candidate.1).bytes
      return self.faults(in: String(decoding: text, as: UTF8.self))
    }
    let least = faults.min() ?? 0
    // One fault in a text proves nothing: a character may be spoilt.
    let allowed = least + least / 4 + 2
    for (candidate, count) in zip(candidates, faults) where count <= allowed { return candidate }
    return candidates.last ?? (.detection, .western)
  }

  /// Returns how often a text does what no language does.
  static func faults(in text: String) -> Int {
    var count = 0
    var word = Word()
    for scalar in text.unicodeScalars {
      switch Kind(scalar) {
      case .impossible:
        count += 3
        word.isTouched = true
      case .symbol:
        // A currency sign or a fraction within a word.
        if word.length > 0 { word.symbols += 1 }
      case .separator:
        count += word.faults
        word = Word()
      case .letter(let script):
        word.add(scalar, script)
      }
    }
    return count + word.faults
  }

  private enum Script {
    case latin
    case other(UInt32)
  }

  private enum Kind {
    case letter(Script)
    case symbol
    case separator
    case impossible

    init(_ scalar: Unicode.Scalar) {
      let value = scalar.value
      switch value {
      case 0xFFFD, 0x80...0x9F, 0xE000...0xF8FF: self = .impossible
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F:
        self = .letter(.latin)
      case 0...0x7F: self = .separator
      case 0xA1...0xBF, 0xD7, 0xF7, 0x2500...0x25FF: self = .symbol
      case 0x2000...0x20CF, 0x3000...0x303F, 0xFF00...0xFF20: self = .separator
      case 0x370...0x3FF: self = .letter(.other(1))
      case 0x400...0x52F: self = .letter(.other(2))
      case 0x590...0x5FF: self = .letter(.other(3))
      case 0x600...0x6FF: self = .letter(.other(4))
      case 0xE00...0xE7F: self = .letter(.other(5))
      case 0xAC00...0xD7A3: self = .letter(.other(6))
      // Ideographs and kana stand beside each other; rare ideographs speak against a reading.
      case 0x3040...0x30FF, 0x4E00...0x9FFF: self = .letter(.other(7))
      case 0x3400...0x4DBF, 0x20000...0x2FFFF, 0xFF61...0xFF9F: self = .impossible
      default: self = .separator
      }
    }
  }

  /// What has been seen of one word.
  private struct Word {
    var length = 0
    var symbols = 0
    var isTouched = false
    private var accented = 0
    private var latin = 0
    private var script: UInt32?
    private var wasLower = false
    private var anomalies = 0

    mutating func add(_ scalar: Unicode.Scalar, _ kind: Script) {
      length += 1
      switch kind {
      case .latin:
        latin += 1
        if scalar.value >= 0x80 { accented += 1 }
      case .other(let next):
        if let script, script != next { anomalies += 1 }
        script = next
      }
      let isUpper = scalar.properties.isUppercase
      // MacDonald and iPhone are words, but their capitals are ASCII.
      if isUpper, wasLower, scalar.value >= 0x80 { anomalies += 1 }
      wasLower = scalar.properties.isLowercase
      if symbols > 0 {
        anomalies += symbols
        symbols = 0
      }
    }

    /// How much is wrong with the word as a whole.
    var faults: Int {
      var count = anomalies
      // A word of Greek, Cyrillic, Hebrew or Arabic letters has no Latin ones in it.
      if let script, script < 5, latin > 0 { count += 1 }
      // No language writes words of accented letters alone, however many it has.
      if script == nil, accented >= 3, accented * 4 > latin * 3 { count += 2 }
      return count
    }
  }
}
