import TextProcessing

/// The forms of words that SQLite's tokenizer would not find by itself.
///
/// `unicode61` keeps letters such as Ł, ø and ß, and takes a Chinese sentence
/// for one word. The index therefore has a column with the folded form of each
/// such word, and with every overlapping pair of characters of scripts that are
/// written without spaces.
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
    Words.forEach(in: bytes) { word in
      if word.isUnsegmented {
        if run.upperBound == word.range.lowerBound, !run.isEmpty {
          run = run.lowerBound..<word.range.upperBound
        } else {
          closeRun()
          run = word.range
        }
        return
      }
      closeRun()
      let letters = UnsafeBufferPointer(rebasing: bytes[word.range])
      guard letters.contains(where: { $0 >= 0x80 }) else { return }
      let text = String(decoding: letters, as: UTF8.self)
      if text.unicodeScalars.contains(where: Folding.isBeyondUnicode61) {
        forms.append(Folding.fold(text))
      }
    }
    closeRun()
  }
}
