import TextProcessing

/// Names in scripts that show where a word ends by other means than spaces.
extension TextContext {
  /// Whether a name is only a part of a longer word: "チリ" of "チリソース", "장면" of "명장면", "가나" of
  /// "가나다".
  ///
  /// A name in katakana is a whole run of katakana. A Korean one begins its word, and what follows a
  /// short one is a particle or a noun that goes with countries.
  func isInsideWord(_ match: NameMatch) -> Bool {
    guard words[match.words.lowerBound].isUnsegmented else { return false }
    let range = match.range
    let first = Words.decode(bytes, at: range.lowerBound).scalar
    let before = scalar(before: range.lowerBound)
    let after =
      range.upperBound < bytes.count ? Words.decode(bytes, at: range.upperBound).scalar : nil
    if Self.isKatakana(first) {
      return before.map(Self.isKatakana) ?? false || after.map(Self.isKatakana) ?? false
    }
    guard Self.isHangul(first) else { return false }
    if before.map(Self.isHangul) ?? false { return true }
    guard match.words.count <= 2, let after, Self.isHangul(after) else { return false }
    return !Self.afterKorean.contains(after)
  }

  private func scalar(before position: Int) -> Unicode.Scalar? {
    var start = position - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 ? Words.decode(bytes, at: start).scalar : nil
  }

  private static func isKatakana(_ scalar: Unicode.Scalar) -> Bool {
    (0x30A1...0x30FA).contains(scalar.value) || scalar.value == 0x30FC
  }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    (0xAC00...0xD7A3).contains(scalar.value)
  }

  /// First syllables of particles, and of nouns that follow a country's or a person's name.
  private static let afterKorean = Set("은는이가을를의에와과도로만까부보처측인산군계형제발행전팀정대총외국언남북시씨한당박".unicodeScalars)
}
