/// Turkish stems of words without diacritics.
///
/// The rules look for endings whose vowels go with those of the word, which cannot be told when ı is
/// written i and ü is written u. So all vowels are made front ones before the rules are asked how much
/// is ending, and that much is taken off the word as it is.
enum Turkish {
  /// Returns the stem of a folded word by the rules for accented ones.
  static func stem(_ folded: String, by rules: (String) -> String) -> String {
    // A letter each, so that the lengths can be compared.
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else { return folded }
    let fronted = String(decoding: folded.utf8.map(fronted), as: UTF8.self)
    let length = rules(fronted).unicodeScalars.count
    guard length >= 2, length < folded.utf8.count else { return hardened(Array(folded.utf8)) }
    return hardened(Array(folded.utf8.prefix(length)))
  }

  private static func fronted(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "o"): UInt8(ascii: "e")
    case UInt8(ascii: "u"): UInt8(ascii: "i")
    default: byte
    }
  }

  /// The last consonant is hard at the end of a word: kitabı, kitap.
  private static func hardened(_ bytes: [UInt8]) -> String {
    var bytes = bytes
    if let last = bytes.last, let hard = hard[last] { bytes[bytes.count - 1] = hard }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let hard: [UInt8: UInt8] = [
    UInt8(ascii: "b"): UInt8(ascii: "p"), UInt8(ascii: "d"): UInt8(ascii: "t"),
    UInt8(ascii: "g"): UInt8(ascii: "k"),
  ]
}
