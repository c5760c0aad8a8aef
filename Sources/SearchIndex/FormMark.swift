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

  /// Begins the form of a word of a script whose marks are letters (``MarkedWords``).
  static let marked: Unicode.Scalar = "\u{ED63}"

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
      default:
        if let letter = mark(of: scalar) {
          shown.append(letter)
        } else if !isIn(String(scalar)) {
          shown.append(scalar)
        }
      }
    }
    return String(shown)
  }

  /// Returns what stands for a character in pairs of characters and in words of ``MarkedWords``: a letter in
  /// place of a mark.
  ///
  /// `unicode61` cuts words at marks. Those of Thai, Lao, Khmer and Burmese have letters of the first plane,
  /// all others have their number in the planes for private use.
  static func letter(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    let base: UInt32
    switch value {
    // Most of what is written without spaces has no marks.
    case 0..<0x300, 0x3100...0xA66E, 0xAC00...0xD7FF: return scalar
    case 0x0E00...0x0EFF: base = 0xEE00
    case 0x1000...0x10FF: base = 0xEF00
    case 0x1780...0x17FF: base = 0xEC00
    // Vowels of New Tai Lue, which were marks until Unicode 8.
    case 0x19B0...0x19C0, 0x19C8, 0x19C9: return Unicode.Scalar(firstPlane + value) ?? scalar
    default: base = 0
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark:
      if base != 0 { return Unicode.Scalar(base + value & 0xFF) ?? scalar }
      let number = value < 0x1_0000 ? firstPlane + value : secondPlane + value & 0xFFFF
      return Unicode.Scalar(number) ?? scalar
    default: return scalar
    }
  }

  private static let firstPlane: UInt32 = 0xF_0000
  private static let secondPlane: UInt32 = 0x10_0000

  /// Returns the mark for which a letter for private use stands; `nil` for other characters.
  private static func mark(of letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter.value {
    case 0xEC80...0xECFF: Unicode.Scalar(letter.value - 0xEC00 + 0x1700)
    case 0xEE00...0xEEFF: Unicode.Scalar(letter.value - 0xEE00 + 0x0E00)
    case 0xEF00...0xEFFF: Unicode.Scalar(letter.value - 0xEF00 + 0x1000)
    case firstPlane...firstPlane + 0xFFFF: Unicode.Scalar(letter.value - firstPlane)
    case secondPlane...secondPlane + 0xFFFF: Unicode.Scalar(letter.value - secondPlane + 0x1_0000)
    default: nil
    }
  }
}
