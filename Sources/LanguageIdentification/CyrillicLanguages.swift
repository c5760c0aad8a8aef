import TextProcessing

/// Russian and Ukrainian, told by letters that they alone have and by their commonest words.
///
/// Statistics of letters fail where a sentence is full of names from other languages.
enum CyrillicLanguages {
  /// A text must have so many Cyrillic letters; a name or two tell nothing.
  private static let fewestLetters = 40

  /// Returns the language of a text most of whose letters are Cyrillic; `nil` when it may be another.
  static func language(of text: UnsafeBufferPointer<UInt8>) -> String? {
    var count = Counts()
    Words.forEach(in: text) { word in
      count.add(UnsafeBufferPointer(rebasing: text[word.range]))
    }
    guard count.cyrillic >= fewestLetters, count.cyrillic > 4 * count.other else { return nil }
    if count.russian > 0, count.ukrainian == 0, count.foreign == 0, count.russianWords > 0 {
      return "ru"
    }
    if count.ukrainian > 1, count.russian == 0, count.foreign == 0, count.ukrainianWords > 0 {
      return "uk"
    }
    return nil
  }

  private struct Counts {
    var cyrillic = 0
    var other = 0
    /// Letters of Russian that Ukrainian, Bulgarian, Macedonian and Serbian lack.
    var russian = 0
    /// Letters of Ukrainian that Russian lacks.
    var ukrainian = 0
    /// Letters that neither has.
    var foreign = 0
    var russianWords = 0
    var ukrainianWords = 0

    mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
      let text = String(decoding: word, as: UTF8.self).lowercased()
      for scalar in text.unicodeScalars {
        switch scalar {
        case "ы", "э", "ё": russian += 1
        case "і", "ї", "є", "ґ": ukrainian += 1
        case "а"..."я": break
        case "\u{400}"..."\u{52F}": foreign += 1
        default:
          if scalar.properties.isAlphabetic { other += 1 }
          continue
        }
        cyrillic += 1
      }
      if CyrillicLanguages.russianWords.contains(text) { russianWords += 1 }
      if CyrillicLanguages.ukrainianWords.contains(text) { ukrainianWords += 1 }
    }
  }

  private static let russianWords: Set<String> = [
    "и", "в", "с", "о", "к", "на", "по", "не", "что", "из", "за", "для", "от", "как", "это", "об",
    "во", "со", "его", "их", "или", "но",
  ]
  private static let ukrainianWords: Set<String> = [
    "і", "й", "та", "в", "у", "з", "на", "що", "до", "від", "із", "за", "про", "як", "це", "для",
  ]
}
