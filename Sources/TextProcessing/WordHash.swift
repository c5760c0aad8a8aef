/// Hashes words without regard to case and diacritics, as tables of names are looked up.
public enum WordHash {
  /// The letters U+00C0 to U+00FF without case and diacritics; `?` where two letters or none
  /// are left.
  private static let latin = Array(
    "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y".utf8)

  /// Returns the hash of a word of our own lists.
  public static func folded(_ word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { folded($0) }
  }

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
      case (0xD0, 0xB0...0xBF), (0xD1, 0x80...0x8F), (0xD8, 0xA7...0xBF), (0xD9, 0x81...0x88),
        (0xD9, 0x8A):
        hash = FNV1a.adding(UInt64(byte), to: hash)
        hash = FNV1a.adding(UInt64(next), to: hash)
        position += 2
      // Letters of Persian, Urdu and others: U+0679 to U+06BF, ە, ې, ے and their like.
      case (0xD9, 0xB9...0xBF), (0xDA, 0x80...0xBF), (0xDB, 0x81...0x95):
        guard let letter = arabic(byte, next) else { return foldedByLibrary(word) }
        hash = FNV1a.adding(letter >> 8, to: hash)
        hash = FNV1a.adding(letter & 0xFF, to: hash)
        position += 2
      // آأؤإ; ئ but at the beginning of a word; ى, which is ي at the end of one.
      case (0xD8, 0xA2...0xA6), (0xD9, 0x89):
        let letter: UInt64
        switch next {
        case 0xA4: letter = 0xD988
        case 0xA6: letter = isArabic(word, position - 2) ? 0xD98A : 0xD8A6
        case 0x89: letter = isArabic(word, position + 2) ? 0xD989 : 0xD98A
        default: letter = 0xD8A7
        }
        hash = FNV1a.adding(letter >> 8, to: hash)
        hash = FNV1a.adding(letter & 0xFF, to: hash)
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

  /// What folding makes of a letter from U+0679 on, as its two bytes; `nil` where it depends on others.
  private static func arabic(_ byte: UInt8, _ next: UInt8) -> UInt64? {
    switch (byte, next) {
    case (0xDA, 0xA9): 0xD983  // ک
    case (0xDB, 0x81): 0xD987  // ہ
    case (0xDB, 0x8C): 0xD98A  // ی
    case (0xDB, 0x82), (0xDB, 0x93), (0xDB, 0x94): nil
    default: UInt64(byte) << 8 | UInt64(next)
    }
  }

  /// Whether a character of the Arabic script begins at a place; any but letters sends the word to the library.
  private static func isArabic(_ word: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    word.indices.contains(position) && (0xD8...0xDB).contains(word[position])
  }

  private static func foldedByLibrary(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = FNV1a.basis
    for byte in Folding.fold(word).utf8 { hash = FNV1a.adding(UInt64(byte), to: hash) }
    return hash
  }
}
