import TextProcessing

/// Forms of words in scripts whose marks are letters, such as Devanagari, Tamil and Tibetan.
///
/// `unicode61` cuts such words at their marks, so that "दिन" and "दान" are the same two consonants to it. The
/// columns of forms have every such word as one token, in order, so that phrases are found: a mark of its
/// own (``FormMark``), and the folded word with letters for private use in place of marks.
public enum MarkLetters {
  /// Whether a text has a word of such a script.
  public static func isIn(_ text: some StringProtocol) -> Bool { Script.hasMarksAsLetters(text) }

  /// Returns the forms of folded words, separated by spaces.
  static func forms(ofFolded words: String) -> String {
    var words = words
    return words.withUTF8 { bytes in
      var forms: [String] = []
      Words.forEach(in: bytes) {
        forms.append(form(String(decoding: bytes[$0.range], as: UTF8.self)))
      }
      return forms.joined(separator: " ")
    }
  }

  private static func form(_ folded: String) -> String {
    var form = String.UnicodeScalarView()
    form.append(FormMark.marked)
    for scalar in folded.unicodeScalars { form.append(FormMark.letter(for: scalar)) }
    return String(form)
  }

  /// Calls the body with the form and the place of each such word, as offsets into the text's UTF-8.
  public static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (String, Range<Int>) -> Void
  ) {
    guard Script.hasMarksAsLetters(bytes) else { return }
    Words.forEach(in: bytes) { word in
      let letters = UnsafeBufferPointer(rebasing: bytes[word.range])
      guard !word.isUnsegmented, Script.hasMarksAsLetters(letters) else { return }
      body(form(Folding.fold(letters)), word.range)
    }
  }
}
