import TextProcessing

/// Languages so near to each other that statistics of letters mix them up.
public enum CloseLanguages {
  /// Whether a text in one of the languages often passes for the other.
  ///
  /// What a page or a person says then decides.
  public static func areClose(_ one: String, _ other: String) -> Bool {
    groups.contains { $0.contains(one) && $0.contains(other) }
  }

  private static let groups: [Set<String>] = [
    ["bs", "hr", "me", "sh", "sr"], ["id", "jv", "ms", "su"], ["da", "nb", "nn", "no"],
    ["gl", "pt"], ["rn", "rw"], ["ss", "xh", "zu"], ["en", "pcm", "sco"], ["mo", "ro"],
    ["fil", "tl"], ["az", "tr"], ["cs", "sk"], ["be", "ru", "uk"], ["bg", "mk"],
    ["hi", "mr", "ne"],
    ["tt", "ba"], ["nso", "st", "tn"], ["ca", "oc"], ["prs", "fa"], ["yue", "wuu", "zh"],
    ["af", "nl"], ["de", "gsw", "nds", "lb"],
  ]

  /// Returns the language that the spelling or some common words tell from one close to it.
  static func refined(_ language: String, of text: UnsafeBufferPointer<UInt8>) -> String {
    switch language {
    case "rw", "rn":
      // Rundi writes vy and c where Kinyarwanda writes by and cy: ivyo, ibyo.
      return count("vy", in: text) > count("by", in: text) + count("cy", in: text) ? "rn" : "rw"
    case "en": return isPidgin(text) ? "pcm" : "en"
    default: return language
    }
  }

  /// Whether one word in fifty is a common word of Nigerian Pidgin that English lacks.
  private static func isPidgin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var words = 0
    var found = 0
    Words.forEach(in: text) { word in
      words += 1
      guard (2...4).contains(word.range.count) else { return }
      let bytes = text[word.range]
      if pidgin.contains(where: { bytes.elementsEqual($0, by: { $0 | 0x20 == $1 }) }) {
        found += 1
      }
    }
    return found >= 3 && found * 50 >= words
  }

  private static let pidgin: [[UInt8]] = ["dey", "wey", "sey", "dis", "dem", "wia", "neva"]
    .map { Array($0.utf8) }

  private static func count(_ pair: StaticString, in text: UnsafeBufferPointer<UInt8>) -> Int {
    guard text.count > 1 else { return 0 }
    let (first, second) = (pair.utf8Start[0], pair.utf8Start[1])
    return text.indices.dropLast().count { index in
      text[index] | 0x20 == first && text[index + 1] | 0x20 == second
    }
  }
}
