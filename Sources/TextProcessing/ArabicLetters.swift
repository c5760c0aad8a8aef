/// Letters of the Arabic script that stand for one another.
///
/// Keyboards of Arabic, Persian and Urdu have yeh, kaf and heh as different characters of the same letter
/// (ي ی, ك ک, ه ہ), and texts mix them. Folding makes them one, and with them what hamza and madda leave of
/// alef, waw and yeh. Some rules depend on the place in the word:
/// - ى at the end of a word is ي, as Egypt and Iran write it. Within a word it stays, where it is a vowel of
///   Uyghur.
/// - ئ at the beginning of a word stays, where Uyghur and Kurdish write it before vowels: ئاش is not ياش.
///
/// Teh marbuta stays as well: جدة is a town, جده his grandfather. Letters of their own, such as ە, ێ, ۆ, ې, ے
/// and ھ, are left as they are.
public enum ArabicLetters {
  private static let yeh: Int32 = 0x64A
  private static let yehWithHamza: Int32 = 0x626
  private static let dotlessYeh: Int32 = 0x649
  private static let ae: Int32 = 0x6D5
  private static let heh: Int32 = 0x647
  private static let hamzaAbove: Int32 = 0x654

  /// Whether a code point is a letter of the script.
  static func isLetter(_ point: UInt32) -> Bool {
    switch point {
    case 0x620...0x63F, 0x641...0x64A, 0x66E...0x66F, 0x671...0x6D3, 0x6D5, 0x6EE...0x6EF: true
    case 0x6FA...0x6FC, 0x6FF, 0x750...0x77F, 0x870...0x887, 0x889...0x88E, 0x8A0...0x8C9: true
    default: false
    }
  }

  private static func isLetter(_ point: Int32?) -> Bool {
    point.map { isLetter(UInt32(bitPattern: $0)) } ?? false
  }

  /// Applies the rules that depend on the place in a word to decomposed letters, one after the other.
  struct Context {
    /// Whether the last letter that was kept is a ى whose place is not known yet.
    private var hasOpenYeh = false
    /// Whether the letter before the last that was kept is one of the script.
    private var isWithin = false

    /// Returns whether a mark changed the last letter that was kept, which has it for its base.
    mutating func change(_ kept: inout [Int32], before point: Int32, after base: Int32) -> Bool {
      guard point == hamzaAbove, !kept.isEmpty else { return false }
      if base == ae, kept.last == ae {
        kept[kept.count - 1] = heh
        return true
      }
      if base == yeh, kept.last == yeh, !isWithin {
        kept[kept.count - 1] = yehWithHamza
        return true
      }
      return false
    }

    /// Notes that a letter follows those that were kept; 0 for none.
    mutating func end(_ kept: inout [Int32], before point: Int32) {
      if hasOpenYeh, !isLetter(point) { kept[kept.count - 1] = yeh }
      hasOpenYeh = point == dotlessYeh
      isWithin = isLetter(kept.last)
    }
  }

  /// Returns text with a space for each non-joiner between letters of the script; `nil` without any.
  ///
  /// Persian writes it between the parts of a compound, where others write a space or nothing.
  static func withSpacesForNonJoiners(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard bytes.count >= 7 else { return nil }
    var changed: [UInt8]?
    var from = 0
    for index in 2..<bytes.count - 3 where isNonJoiner(bytes, at: index) {
      changed = (changed ?? []) + bytes[from..<index] + [0x20]
      from = index + 3
    }
    return changed.map { $0 + bytes[from...] }
  }

  /// Whether a non-joiner between two letters of the script begins at a place.
  public static func isNonJoiner(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    bytes[index] == 0xE2 && index >= 2 && index + 3 < bytes.count && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x8C && (0xD8...0xDB).contains(bytes[index - 2])
      && (0xD8...0xDB).contains(bytes[index + 3])
  }

  /// Returns folded text with the letters of Persian keyboards, as most texts in Persian have it.
  public static func persian(_ folded: String) -> String {
    guard folded.unicodeScalars.contains(where: { $0.value == 0x64A || $0.value == 0x643 }) else {
      return folded
    }
    var text = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars {
      switch scalar.value {
      case 0x64A: text.append("\u{6CC}")
      case 0x643: text.append("\u{6A9}")
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
