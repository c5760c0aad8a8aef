public import Stemming

/// Characters for private use that mark tokens of the columns of forms.
///
/// `unicode61` keeps them as letters; texts have them only as the icons of some fonts.
public enum FormMark {
  /// Returns the mark with which the stems of a language begin.
  public static func of(_ language: StemmedLanguage) -> Unicode.Scalar {
    switch language {
    case .arabic: "\u{ED50}"
    case .french: "\u{ED51}"
    case .german: "\u{ED52}"
    case .portuguese: "\u{ED53}"
    case .russian: "\u{ED54}"
    case .spanish: "\u{ED55}"
    case .turkish: "\u{ED56}"
    }
  }

  /// Stands for the plus sign of a name such as C++.
  static let plus: Unicode.Scalar = "\u{ED60}"

  /// Stands for the sign of a name such as F#.
  static let hash: Unicode.Scalar = "\u{ED61}"

  /// Begins the form of a short name in capitals, such as US.
  static let acronym: Unicode.Scalar = "\u{ED62}"

  /// Whether a text has a mark, which no word of a person has.
  public static func isIn(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { (0xEC00...0xEFFF).contains($0.value) }
  }

  /// Returns a token as it can be shown: `fr:national` for a stem, without marks in all cases.
  public static func shown(_ token: String) -> String {
    if let mark = token.unicodeScalars.first,
      let language = StemmedLanguage.allCases.first(where: { of($0) == mark })
    {
      let stem = String(token.unicodeScalars.dropFirst())
      return language.rawValue + ":" + (stem.hasSuffix("0") ? String(stem.dropLast()) : stem)
    }
    if token.unicodeScalars.first == acronym {
      return String(token.unicodeScalars.dropFirst().dropLast()).uppercased()
    }
    var shown = String.UnicodeScalarView()
    for scalar in token.unicodeScalars {
      switch scalar {
      case plus: shown.append("+")
      case hash: shown.append("#")
      default: if !isIn(String(scalar)) { shown.append(scalar) }
      }
    }
    return String(shown)
  }

  /// Returns what stands for a character in pairs of characters: a letter in place of a mark.
  ///
  /// `unicode61` leaves out the vowels and tones of Thai, Lao, Khmer and Burmese that are marks.
  static func letter(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    let base: UInt32
    switch scalar.value {
    case 0x0E00...0x0EFF: base = 0xEE00
    case 0x1000...0x10FF: base = 0xEF00
    case 0x1780...0x17FF: base = 0xEC00
    default: return scalar
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return Unicode.Scalar(base + scalar.value & 0xFF) ?? scalar
    default: return scalar
    }
  }
}
