/// Combining marks of Unicode: which of them are left out of folded text.
///
/// Readers of Hebrew, Arabic and Syriac write and type most words without points, and accents of chant,
/// stress or emphasis are no part of a word in any script. All other marks are letters of their script:
/// vowel signs, tones, and signs that double a consonant or take its vowel away.
public enum Marks {
  /// Marks that folding leaves out, whatever letter stands before them; ascending.
  private static let optional: [ClosedRange<UInt32>] = [
    // Cyrillic numbers and titlos; Hebrew points and accents.
    0x483...0x489, 0x591...0x5BD, 0x5BF...0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7...0x5C7,
    // Arabic vowels, hamza and signs of the Koran.
    0x610...0x61A, 0x64B...0x65F, 0x670...0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7...0x6E8,
    0x6EA...0x6ED,
    // Syriac, Samaritan and Mandaic points; more of Arabic.
    0x711...0x711, 0x730...0x74A, 0x816...0x819, 0x81B...0x823, 0x825...0x827, 0x829...0x82D,
    0x859...0x85B, 0x897...0x89F, 0x8CA...0x8E1, 0x8E3...0x8FF,
    // Accents of Vedic chant.
    0x951...0x954,
    // Ethiopic length and gemination, which newspapers leave out.
    0x135D...0x135F,
    // A sign of Tai Tham, music of Bali; accents of phonetics, Vedic, and more accents.
    0x1A7F...0x1A7F, 0x1AB0...0x1AFF, 0x1B6B...0x1B73, 0x1CD0...0x1CD2, 0x1CD4...0x1CE8,
    0x1CED...0x1CED, 0x1CF4...0x1CF4, 0x1CF7...0x1CF9, 0x1DC0...0x1DFF, 0x20D0...0x20F0,
    // Coptic accents, the joiner of Tifinagh, Cyrillic letters above others.
    0x2CEF...0x2CF1, 0x2D7F...0x2D7F, 0x2DE0...0x2DFF,
    // Tones beside Chinese and Korean characters.
    0x302A...0x302F,
    0xA66F...0xA672, 0xA674...0xA67D, 0xA69E...0xA69F, 0xA8E0...0xA8F1, 0xFB1E...0xFB1E,
    0xFE20...0xFE2F,
    // Signs of scripts that are no longer written, numbers, music, shorthand and SignWriting.
    0x101FD...0x101FD, 0x102E0...0x102E0, 0x10376...0x1037A, 0x10AE5...0x10AE6,
    0x10EAB...0x10EAC, 0x10EFA...0x10EFF, 0x10F46...0x10F50, 0x10F82...0x10F85,
    0x13440...0x13455, 0x16FE4...0x16FE4, 0x16FF0...0x16FF1, 0x1BC9D...0x1BC9E, 0x1CF00...0x1CF46,
    0x1D165...0x1D169, 0x1D16D...0x1D172, 0x1D17B...0x1D182, 0x1D185...0x1D18B,
    0x1D1AA...0x1D1AD, 0x1D242...0x1D244, 0x1DA00...0x1DA36, 0x1DA3B...0x1DA6C,
    0x1DA75...0x1DA75, 0x1DA84...0x1DA84, 0x1DA9B...0x1DAAF, 0x1E000...0x1E02A,
    0x1E08F...0x1E08F,
  ]

  /// Whether folding leaves a mark out after any letter.
  ///
  /// U+0300 to U+036F are not among them: they are accents of Latin and Greek letters, but make other
  /// letters of Cyrillic ones.
  public static func isOptional(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    switch value {
    // What fills texts needs no search.
    case 0..<0x483, 0x48A...0x590, 0x620...0x64A, 0x671...0x6D5, 0x900...0x950: return false
    case 0x955...0x135C, 0x1360...0x1A7E, 0x2100...0x2CEE, 0x3030...0xA66E: return false
    case 0xAC00...0xD7FF, 0x1E090...: return false
    default: break
    }
    var low = 0
    var high = optional.count
    while low < high {
      let middle = (low + high) / 2
      if optional[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < optional.count && optional[low].contains(value)
  }
}
