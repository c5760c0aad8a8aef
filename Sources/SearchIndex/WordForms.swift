public import Stemming
import TextProcessing

/// The forms of words that SQLite's tokenizer would not find by itself.
///
/// `unicode61` and the English stemmer see to most words of English. The index has columns for more:
/// - in languages that have a stemmer, the stems of all words, in order (``StemForms``);
/// - words with letters that `unicode61` keeps, such as Ł, ø, ß and ی, folded;
/// - words of scripts whose marks are letters, such as Devanagari, in order (``MarkLetters``);
/// - every overlapping pair of characters of scripts that are written without spaces, since
///   `unicode61` takes a Chinese sentence for one word (``CharacterPairs``); a word of letters that
///   stands against such a character, as the name in `在Astana举行`, for the same reason, or against a sign
///   that it takes for a letter, such as ₽ (``Unicode61``);
/// - words that the end of a line breaks, as one (``WrappedText``);
/// - compounds as one word, names such as C++, and short names in capitals such as US (``Compounds``).
public enum WordForms {
  /// Returns the additional forms of the words of a text's parts, separated by spaces.
  ///
  /// The language is that of the article; without one that is stemmed, plain text has no forms.
  public static func forms(of texts: [String], language: StemmedLanguage?) -> String {
    var forms: [String] = []
    let wrapped = texts.map { WrappedText($0) }
    let texts = zip(texts, wrapped).map { $1?.text ?? $0 }
    if let language {
      let stems = StemForms(language)
      for var text in texts { text.withUTF8 { stems.add($0, to: &forms) } }
    }
    for (index, var text) in texts.enumerated() {
      text.withUTF8 { bytes in
        for word in wrapped[index]?.repaired ?? [] {
          forms.append(folded(String(decoding: bytes[word], as: UTF8.self)))
        }
        if bytes.contains(where: { $0 >= 0x80 }) { collect(from: bytes, into: &forms) }
        Compounds.forEach(in: bytes) { forms.append($0.text) }
      }
    }
    return forms.joined(separator: " ")
  }

  /// Returns a word as it is given when `unicode61` would keep some of its letters, or cut it at its marks;
  /// an apostrophe that is a letter of the word is left out.
  public static func folded(_ word: String) -> String {
    let folded = Folding.fold(word)
    guard !MarkLetters.isIn(folded) else { return MarkLetters.forms(ofFolded: folded) }
    return folded.utf8.contains(0x27) ? String(folded.filter { $0 != "'" }) : folded
  }

  private static func collect(
    from bytes: UnsafeBufferPointer<UInt8>, into forms: inout [String]
  ) {
    var run = 0..<0
    func closeRun() {
      guard !run.isEmpty else { return }
      CharacterPairs.add(String(decoding: bytes[run], as: UTF8.self), to: &forms)
      run = 0..<0
    }
    /// Whether the last form is one of words in order.
    var isInOrder = false
    func closeOrder() {
      if isInOrder { forms.append(StemForms.separator) }
      isInOrder = false
    }
    /// A word without a form, which gets one if a character of a run follows at once.
    var plain = 0..<0
    func fold(_ range: Range<Int>) {
      forms.append(folded(String(decoding: bytes[range], as: UTF8.self)))
    }
    Words.forEach(in: bytes) { word in
      if word.isUnsegmented {
        closeOrder()
        if plain.upperBound == word.range.lowerBound, !plain.isEmpty { fold(plain) }
        plain = 0..<0
        if !run.isEmpty,
          Script.isUnbroken(bytes, from: run.upperBound, to: word.range.lowerBound)
        {
          run = run.lowerBound..<word.range.upperBound
        } else {
          closeRun()
          run = word.range
        }
        return
      }
      let isGlued =
        !run.isEmpty && run.upperBound == word.range.lowerBound
        || Unicode61.takesSignIn(bytes, beside: word.range)
      closeRun()
      plain = 0..<0
      let letters = UnsafeBufferPointer(rebasing: bytes[word.range])
      if Script.hasMarksAsLetters(letters) {
        forms.append(MarkLetters.forms(ofFolded: Folding.fold(letters)))
        isInOrder = true
        return
      }
      closeOrder()
      if isGlued || isBeyondUnicode61(bytes[word.range]) {
        fold(word.range)
      } else {
        plain = word.range
      }
    }
    closeRun()
    closeOrder()
  }

  private static func isBeyondUnicode61(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let bytes = UnsafeBufferPointer(rebasing: letters)
    var position = 0
    while position < bytes.count {
      guard bytes[position] >= 0x80 else {
        position += 1
        continue
      }
      let (scalar, width) = Words.decode(bytes, at: position)
      if Folding.isBeyondUnicode61(scalar) { return true }
      position += width
    }
    return false
  }
}
