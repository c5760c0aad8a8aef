import TextProcessing

/// The forms of words that SQLite's tokenizer would not find by itself.
///
/// `unicode61` keeps letters such as Ł, ø and ß, and takes a Chinese sentence
/// for one word. The index therefore has a column with the folded form of each
/// such word, and with every overlapping pair of characters of scripts that are
/// written without spaces. A word of letters that stands against such a character,
/// as the name in `在Astana举行`, has a form of its own as well, since `unicode61`
/// takes the whole for one word.
public enum WordForms {
  /// Separates runs, so that no phrase of pairs crosses from one into the next.
  private static let separator = "0"

  /// Returns the additional forms of the texts' words, separated by spaces; empty for plain text.
  public static func forms(of texts: [String]) -> String {
    var forms: [String] = []
    for var text in texts {
      text.withUTF8 { bytes in
        guard bytes.contains(where: { $0 >= 0x80 }) else { return }
        collect(from: bytes, into: &forms)
      }
    }
    return forms.joined(separator: " ")
  }

  /// Returns the overlapping pairs of a run of characters, in order; the character itself for a run of one.
  public static func pairs(of run: String) -> [String] {
    let characters = Array(Folding.fold(run).unicodeScalars)
    guard characters.count > 1 else { return characters.map { String($0) } }
    return zip(characters, characters.dropFirst()).map { first, second in
      var pair = String.UnicodeScalarView()
      pair.append(first)
      pair.append(second)
      return String(pair)
    }
  }

  private static func collect(
    from bytes: UnsafeBufferPointer<UInt8>, into forms: inout [String]
  ) {
    var run = 0..<0
    func closeRun() {
      guard !run.isEmpty else { return }
      let text = String(decoding: bytes[run], as: UTF8.self)
      let pairs = pairs(of: text)
      forms.append(contentsOf: pairs)
      // The last character begins no pair; alone it lets a one-character prefix find it.
      if text.unicodeScalars.count > 1, let last = pairs.last?.unicodeScalars.last {
        forms.append(String(last))
      }
      forms.append(separator)
      run = 0..<0
    }
    /// A word without a form, which gets one if a character of a run follows at once.
    var plain = 0..<0
    func fold(_ range: Range<Int>) {
      forms.append(Folding.fold(UnsafeBufferPointer(rebasing: bytes[range])))
    }
    Words.forEach(in: bytes) { word in
      if word.isUnsegmented {
        if plain.upperBound == word.range.lowerBound, !plain.isEmpty { fold(plain) }
        plain = 0..<0
        if run.upperBound == word.range.lowerBound, !run.isEmpty {
          run = run.lowerBound..<word.range.upperBound
        } else {
          closeRun()
          run = word.range
        }
        return
      }
      let isGlued = !run.isEmpty && run.upperBound == word.range.lowerBound
      closeRun()
      plain = 0..<0
      if isGlued || isBeyondUnicode61(bytes[word.range]) {
        fold(word.range)
      } else {
        plain = word.range
      }
    }
    closeRun()
  }

  private static func isBeyondUnicode61(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard letters.contains(where: { $0 >= 0x80 }) else { return false }
    return String(decoding: letters, as: UTF8.self).unicodeScalars
      .contains(where: Folding.isBeyondUnicode61)
  }
}
