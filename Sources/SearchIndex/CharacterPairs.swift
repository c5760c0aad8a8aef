import TextProcessing

/// The overlapping pairs of characters by which scripts without spaces are found.
public enum CharacterPairs {
  /// Returns the pairs of a run of characters, in order; the character itself for a run of one.
  public static func pairs(of run: String) -> [String] {
    let characters = Folding.fold(run).unicodeScalars.map(FormMark.letter)
    guard characters.count > 1 else { return characters.map { String($0) } }
    return zip(characters, characters.dropFirst()).map { first, second in
      var pair = String.UnicodeScalarView()
      pair.append(first)
      pair.append(second)
      return String(pair)
    }
  }

  /// Adds the pairs of a run of a text, with the last character alone and what keeps the next run apart.
  static func add(_ run: String, to forms: inout [String]) {
    let pairs = pairs(of: run)
    forms.append(contentsOf: pairs)
    // The last character begins no pair; alone it lets a one-character prefix find it.
    if let pair = pairs.last, pair.unicodeScalars.count > 1, let last = pair.unicodeScalars.last {
      forms.append(String(last))
    }
    forms.append(StemForms.separator)
  }
}
