private import CUTF8Proc

/// Reduces text to the form in which names and words are compared.
///
/// Letter case, width, ligatures and the diacritics of Latin and Greek letters
/// disappear: `Erdoğan`, `ERDOGAN` and `Ｅｒｄｏｇａｎ` become `erdogan`, `Łódź` becomes
/// `lodz`. Marks that make another letter in their script stay: `й` is not `и` (``Marks``).
/// Letters of the Arabic script that keyboards of Arabic, Persian and Urdu have in different forms
/// become one (``ArabicLetters``).
public enum Folding {
  /// Returns the folded form of a text.
  public static func fold(_ text: some StringProtocol) -> String {
    fold(String(text))
  }

  /// Returns the folded form of a text.
  public static func fold(_ text: Substring) -> String { fold(String(text)) }

  /// Returns the folded form of a text.
  public static func fold(_ text: String) -> String {
    var copy = text
    return copy.withUTF8 { bytes -> String? in
      bytes.allSatisfy { $0 < 0x80 && !isUpper($0) } ? nil : fold(bytes)
    } ?? text
  }

  /// Returns the folded form of UTF-8 text; bytes that are not UTF-8 stay as they are.
  public static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return String(unsafeUninitializedCapacity: bytes.count) { target in
        for index in bytes.indices { target[index] = lowercased(bytes[index]) }
        return bytes.count
      }
    }
    return singles.fold(bytes) ?? foldedAsWhole(bytes)
  }

  /// Whether a text folds to another that is folded already.
  public static func folds(_ text: String, to folded: String) -> Bool {
    var text = text
    return text.withUTF8 { folds($0, to: folded) }
  }

  /// Whether a text in UTF-8 folds to another that is folded already; most text of ASCII need not be
  /// folded to tell.
  public static func folds(_ bytes: UnsafeBufferPointer<UInt8>, to folded: String) -> Bool {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return fold(bytes) == folded }
    guard bytes.count == folded.utf8.count else { return false }
    var folded = folded
    return folded.withUTF8 { folded in
      for index in bytes.indices where lowercased(bytes[index]) != folded[index] { return false }
      return true
    }
  }

  private static let singles = SingleFolds { text in
    var text = text
    return text.withUTF8 { foldedAsWhole($0) }
  }

  /// The folded form by way of the library, whose marks may change their neighbours.
  static func foldedAsWhole(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let folded =
      ArabicLetters.withSpacesForNonJoiners(bytes)?.withUnsafeBufferPointer(decomposedAndFolded)
      ?? decomposedAndFolded(bytes)
    return folded ?? String(decoding: bytes, as: UTF8.self)
  }

  /// Whether folding changes the letter in a way that SQLite's `unicode61` tokenizer does not.
  ///
  /// Words with such a letter are indexed a second time in their folded form.
  public static func isBeyondUnicode61(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80: false
    case 0x386...0x3CE, 0x401, 0x451, 0x1F00...0x1FFF: true
    case 0xAA, 0xB2, 0xB3, 0xB9, 0xBA, 0xBC...0xBE: true
    case 0x622...0x626, 0x640, 0x649, 0x64B...0x65F, 0x670, 0x6C0, 0x6C2, 0x6D3: true
    case 0x958...0x95F, 0x2070...0x209C, 0x2100...0x218F, 0x2460...0x24FF: true
    case 0xFB00...0xFEFC, 0xFF10...0xFF5A: true
    // Capitals of Georgian, small letters of Cherokee, and others that are as new.
    case 0x13A0...0x13FD, 0x1C80...0x1CBF, 0xA796...0xA7FF, 0xAB70...0xABBF, 0x1E900...0x1E943: true
    default:
      letters[scalar.value] != nil || scalar.value == 0xDF || scalar.value == 0x1E9E
        || Marks.isOptional(scalar)
    }
  }

  /// Letters that Unicode does not decompose, with what people type for them.
  private static let letters: [UInt32: [Int32]] = [
    0x142: [0x6C], 0x141: [0x6C], 0xF8: [0x6F], 0xD8: [0x6F], 0x111: [0x64], 0x110: [0x64],
    0x131: [0x69], 0xE6: [0x61, 0x65], 0xC6: [0x61, 0x65], 0x153: [0x6F, 0x65],
    0x152: [0x6F, 0x65], 0xFE: [0x74, 0x68], 0xDE: [0x74, 0x68], 0xF0: [0x64], 0xD0: [0x64],
    0x127: [0x68], 0x126: [0x68], 0x167: [0x74], 0x166: [0x74], 0x259: [0x61], 0x18F: [0x61],
    0x2018: [0x27], 0x2019: [0x27], 0x2BC: [0x27], 0x2BB: [0x27],
    // Alef wasla; the kaf, heh and yeh of Persian and Urdu.
    0x671: [0x627], 0x6A9: [0x643], 0x6C1: [0x647], 0x6CC: [0x64A],
    // Consonants without a vowel that Bengali and Malayalam also write with a joiner.
    0x9CE: [0x9A4, 0x9CD], 0xD7A: [0xD23, 0xD4D], 0xD7B: [0xD28, 0xD4D], 0xD7C: [0xD30, 0xD4D],
    0xD7D: [0xD32, 0xD4D], 0xD7E: [0xD33, 0xD4D], 0xD7F: [0xD15, 0xD4D],
  ]

  /// Whether a letter may be among those; most that are not are told without looking them up.
  private static func mayHaveReplacement(_ point: Int32) -> Bool {
    switch point {
    case 0xC0..<0x300, 0x671...0x6CC, 0x9CE, 0xD7A...0xD7F, 0x2018, 0x2019: true
    default: false
    }
  }

  private static func decomposedAndFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let options = utf8proc_option_t(
      UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_CASEFOLD.rawValue
        | UTF8PROC_IGNORE.rawValue)
    var points = [Int32](repeating: 0, count: bytes.count * 2 + 16)
    var count = utf8proc_decompose(bytes.baseAddress, bytes.count, &points, points.count, options)
    if count > points.count {
      points = [Int32](repeating: 0, count: count)
      count = utf8proc_decompose(bytes.baseAddress, bytes.count, &points, points.count, options)
    }
    guard count >= 0 else { return nil }
    var kept: [Int32] = []
    kept.reserveCapacity(count + 8)
    var base: Int32 = 0
    var arabic = ArabicLetters.Context()
    for point in points[..<count] {
      if point >= 0x600, arabic.change(&kept, before: point, after: base) { continue }
      if point == 0x640 || isDroppedMark(point, after: base) { continue }
      if !(0x300...0x36F).contains(point) { base = point }
      arabic.end(&kept, before: point)
      if mayHaveReplacement(point), let replacement = letters[UInt32(bitPattern: point)] {
        kept.append(contentsOf: replacement)
      } else {
        kept.append(point)
      }
    }
    arabic.end(&kept, before: 0)
    // Four bytes a scalar is the most that UTF-8 needs; the library encodes in place.
    let length = kept.count
    kept.append(0)
    let written = utf8proc_reencode(
      &kept, length, utf8proc_option_t(UTF8PROC_COMPOSE.rawValue | UTF8PROC_STABLE.rawValue))
    guard written >= 0 else { return nil }
    return kept.withUnsafeBytes { String(decoding: $0[..<written], as: UTF8.self) }
  }

  private static func isDroppedMark(_ point: Int32, after base: Int32) -> Bool {
    switch point {
    case 0x300...0x36F: base < 0x400 || (base == 0x435 && point == 0x308)
    // Hindi writes words from Urdu with a dot or without: ज़्यादा, ज्यादा. Under ड it makes another letter.
    case 0x93C:
      base == 0x915 || base == 0x916 || base == 0x917 || base == 0x91C || base == 0x92B
    default: Unicode.Scalar(UInt32(bitPattern: point)).map(Marks.isOptional) ?? false
    }
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func lowercased(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}
