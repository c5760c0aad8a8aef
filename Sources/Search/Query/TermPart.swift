import SearchIndex
import TextProcessing

/// A stretch of a term in one kind of script.
enum TermPart: Hashable {
  /// Words with what stands between them, and how many they are; all in scripts whose marks are letters, or
  /// none.
  case words(String, count: Int)
  /// Characters of a script without spaces.
  case unsegmented(String)
  /// A name that ends in a sign, such as C++, or is in capitals, such as US, in its form in the index.
  case signed(String)

  /// Returns the parts of a term; a single word is looked for without an 's at its end.
  static func parts(of term: QueryTerm) -> [TermPart] {
    parts(
      of: term.kind == .word ? EnglishEnding.withoutPossessive(term.text) : term.text,
      isPrefix: term.kind == .prefix)
  }

  /// Returns the parts of a term, each with whether only its beginning is meant, as of the last of `rail*`.
  static func beginningsTold(of term: QueryTerm) -> [(part: TermPart, isBeginning: Bool)] {
    let parts = parts(of: term)
    return parts.enumerated().map { ($1, term.kind == .prefix && $0 == parts.count - 1) }
  }

  /// Returns the parts of a text in order; what is no word separates or is left out.
  private static func parts(of text: String, isPrefix: Bool) -> [TermPart] {
    let signed = Compounds.forms(in: text).filter { form in
      // Words may begin with the letters of a short name; a name is no word of a phrase.
      guard form.isAcronym else { return form.isSigned }
      return !isPrefix && Words.words(in: text.utf8Slice(0..<form.range.lowerBound)).isEmpty
        && Words.words(in: text.utf8Slice(form.range.upperBound..<text.utf8.count)).isEmpty
    }
    var text = text
    return text.withUTF8 { bytes in
      var parts: [(range: Range<Int>, count: Int, isUnsegmented: Bool, hasMarks: Bool)] = []
      Words.forEach(in: bytes) { word in
        let hasMarks = Script.hasMarksAsLetters(UnsafeBufferPointer(rebasing: bytes[word.range]))
        let continues =
          parts.last.map { last in
            last.isUnsegmented == word.isUnsegmented && last.hasMarks == hasMarks
              && (!word.isUnsegmented
                || Script.isUnbroken(bytes, from: last.range.upperBound, to: word.range.lowerBound))
          } ?? false
        if continues {
          let last = parts.removeLast()
          let range = last.range.lowerBound..<word.range.upperBound
          parts.append((range, last.count + 1, last.isUnsegmented, hasMarks))
        } else {
          parts.append((word.range, 1, word.isUnsegmented, hasMarks))
        }
      }
      // The name with its sign says all that the name alone does.
      parts.removeAll { part in
        signed.contains {
          $0.range.lowerBound == part.range.lowerBound
            && (part.count == 1 || $0.range.upperBound >= part.range.upperBound)
        }
      }
      return signed.map { .signed($0.text) }
        + parts.map { part in
          // In a phrase, a sign that the index takes for a letter counts.
          let range =
            part.count > 1 && !part.hasMarks ? Unicode61.widened(part.range, in: bytes) : part.range
          let text = String(decoding: bytes[range], as: UTF8.self)
          return part.isUnsegmented ? .unsegmented(text) : .words(text, count: part.count)
        }
    }
  }
}
