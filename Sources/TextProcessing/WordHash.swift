/// Hashes words without regard to case and diacritics, as tables of names are looked up.
public enum WordHash {
  /// The letters U+00C0 to U+00FF without case and diacritics; `?` where two letters or none
  /// are left.
  private static let latin = Array(
    "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y".utf8)

  /// Returns the hash of a word's folded form (FNV-1a over its UTF-8).
  public static func folded(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = FNV1a.basis
    for byte in word {
      guard byte < 0x80 else { return foldedBeyondASCII(word) }
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      hash = FNV1a.adding(UInt64(lower), to: hash)
    }
    return hash
  }

  /// Letters whose folding is themselves, or 32 less, are done in place; a word with any other
  /// goes through the library.
  private static func foldedBeyondASCII(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = FNV1a.basis
    var position = 0
    while position < word.count {
      let byte = word[position]
      let next = position + 1 < word.count ? word[position + 1] : 0
      switch (byte, next) {
      case (0x30...0x39, _), (0x61...0x7A, _):
        hash = FNV1a.adding(UInt64(byte), to: hash)
        position += 1
      case (0xD0, 0x90...0xAF):  // А to Я
        let lower = UInt64(byte) << 6 & 0x7FF | UInt64(next & 0x3F) + 0x20
        hash = FNV1a.adding(0xC0 | lower >> 6, to: hash)
        hash = FNV1a.adding(0x80 | lower & 0x3F, to: hash)
        position += 2
      // а to я; Arabic letters from alef on but for tatweel, which is dropped.
      case (0xD0, 0xB0...0xBF), (0xD1, 0x80...0x8F), (0xD8, 0xA7...0xBF), (0xD9, 0x81...0x8A):
        hash = FNV1a.adding(UInt64(byte), to: hash)
        hash = FNV1a.adding(UInt64(next), to: hash)
        position += 2
      case (0xC3, 0x80...0xBF) where latin[Int(next & 0x3F)] != UInt8(ascii: "?"):
        hash = FNV1a.adding(UInt64(latin[Int(next & 0x3F)]), to: hash)
        position += 2
      // A character of Chinese or Korean, or of kana, which is a word by itself.
      case (0xE4...0xE9, _) where word.count == 3, (0xEB...0xEC, _) where word.count == 3,
        (0xE3, 0x81) where word.count == 3:
        for byte in word { hash = FNV1a.adding(UInt64(byte), to: hash) }
        position += 3
      default: return foldedByLibrary(word)
      }
    }
    return hash
  }

  private static func foldedByLibrary(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = FNV1a.basis
    for byte in Folding.fold(word).utf8 { hash = FNV1a.adding(UInt64(byte), to: hash) }
    return hash
  }
}
