/// Sentences of our own in languages that have encodings of their own, with one such encoding.
enum Texts {
  static let russian =
    "Правительство Северной долины утвердило план новой железной дороги. Работы начнутся весной."
  static let turkish =
    "Köprü şubat ayında açılacak. Belediye, ışıkların değiştirildiğini ve yolun güçlendirildiğini söyledi."
  static let french =
    "Le pont a été rouvert après l’été. Les élèves de l’école voisine étaient très émus, dit-on à Val-Clair."

  /// Encodes text in an encoding in which each character is a byte, by the characters from 0x80.
  static func encode(_ text: String, from table: [(Unicode.Scalar, UInt8)]) -> [UInt8] {
    let bytes = Dictionary(table, uniquingKeysWith: { first, _ in first })
    return text.unicodeScalars.map { bytes[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
  }

  /// Windows-1251, where the Russian letters lie in the order of Unicode.
  static func windows1251(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
      case 0x451: 0xB8
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }

  /// KOI8-R, where they lie in the order of the Latin letters.
  static func koi8(_ text: String) -> [UInt8] {
    let order = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
    return encode(text, from: Array(zip(order.unicodeScalars, UInt8(0xC0)...0xFF)))
  }

  /// Windows-1252 and, with the letters that are Turkish, windows-1254.
  static func windows1254(_ text: String) -> [UInt8] {
    encode(
      text,
      from: [
        ("Ğ", 0xD0), ("ğ", 0xF0), ("İ", 0xDD), ("ı", 0xFD), ("Ş", 0xDE), ("ş", 0xFE),
        ("’", 0x92),
      ])
  }

  static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }
}
