import TextProcessing

extension TextContext {
  /// Whether a match is the place that the text begins with: "PARIS, March 3 (AP) -".
  func isDateline(_ match: NameMatch) -> Bool {
    let start = match.range.lowerBound
    guard start >= parts.bodyStart, start - parts.bodyStart < 60 else { return false }
    // Nothing but capitals, a comma and white space may stand before it.
    var position = parts.bodyStart
    while position < start {
      let byte = bytes[position]
      guard !(0x61...0x7A).contains(byte), byte != UInt8(ascii: "."), byte < 0x80 else {
        return false
      }
      position += 1
    }
    let limit = min(match.range.upperBound + 60, bytes.count)
    position = match.range.upperBound
    while position < limit {
      switch bytes[position] {
      case UInt8(ascii: "-"):
        let isDash =
          byte(position - 1) == UInt8(ascii: " ")
          && (byte(position + 1) == UInt8(ascii: " ") || byte(position + 1) == UInt8(ascii: "\n")
            || byte(position + 1) == UInt8(ascii: "-"))
        if isDash { return true }
      case 0xE2 where byte(position + 1) == 0x80 && (0x93...0x95).contains(byte(position + 2)):
        return true
      case UInt8(ascii: "\n") where byte(position + 1) == UInt8(ascii: "\n"): return false
      case UInt8(ascii: ")"):
        // An agency's mark, as "(AP)"; a dash follows or not.
        return isUpper(match.range)
      default: break
      }
      position += 1
    }
    return false
  }

  /// Whether "'s" follows.
  func isPossessive(_ match: NameMatch) -> Bool {
    let end = match.range.upperBound
    let isMark =
      byte(end) == UInt8(ascii: "'")
      || (byte(end) == 0xE2 && byte(end + 1) == 0x80 && byte(end + 2) == 0x99)
    let letter = byte(end) == UInt8(ascii: "'") ? end + 1 : end + 3
    return isMark && byte(letter) == UInt8(ascii: "s")
  }

  /// Returns the position of the word after "'s".
  func afterPossessive(_ match: NameMatch) -> Int? {
    let next = match.words.upperBound
    guard words.indices.contains(next), words[next].range.count == 1 else { return nil }
    return wordAfter(next)
  }

  /// Returns the position of an abbreviated title or an initial before a match.
  func abbreviationBefore(_ match: NameMatch) -> Int? {
    let index = match.words.lowerBound - 1
    guard index >= 0 else { return nil }
    let range = words[index].range
    let gap = match.range.lowerBound - range.upperBound
    guard gap == 2, bytes[range.upperBound] == UInt8(ascii: "."), range.count <= 5 else {
      return nil
    }
    return isCapitalised(index) || isInitial(index) ? index : nil
  }

  /// Returns the position of the match that follows after ", ", in brackets, or after a comma and words
  /// for a part of a country: "Paris, Texas", "Paris (Texas)", "Москва, штат Айдахо", "im Staat New York".
  func qualifyingMatch(after index: Int) -> Int? {
    matchAfterComma(index) ?? matchInBrackets(index) ?? matchAfterRegionWord(index)
  }

  /// Returns the position of the match that follows after ", ".
  func matchAfterComma(_ index: Int) -> Int? {
    guard index + 1 < matches.count else { return nil }
    let end = matches[index].range.upperBound
    let start = matches[index + 1].range.lowerBound
    let width = commaWidth(at: end)
    guard width > 0, start - end >= width, start - end <= width + 2 else { return nil }
    return (end + width..<start).allSatisfy {
      byte($0) == UInt8(ascii: " ") || byte($0) == UInt8(ascii: "\n")
    }
      ? index + 1 : nil
  }

  /// The length of a comma of any script at an offset; 0 if there is none.
  private func commaWidth(at position: Int) -> Int {
    switch (byte(position), byte(position + 1), byte(position + 2)) {
    case (UInt8(ascii: ","), _, _): 1
    case (0xD8, 0x8C, _): 2
    case (0xEF, 0xBC, 0x8C), (0xE3, 0x80, 0x81): 3
    default: 0
    }
  }

  private func matchInBrackets(_ index: Int) -> Int? {
    guard index + 1 < matches.count else { return nil }
    let end = matches[index].range.upperBound
    let next = matches[index + 1].range
    guard byte(end) == UInt8(ascii: " "), byte(end + 1) == UInt8(ascii: "("),
      next.lowerBound == end + 2, byte(next.upperBound) == UInt8(ascii: ")")
    else { return nil }
    return index + 1
  }

  private func matchAfterRegionWord(_ index: Int) -> Int? {
    guard index + 1 < matches.count else { return nil }
    let between = matches[index].words.upperBound..<matches[index + 1].words.lowerBound
    guard (1...3).contains(between.count),
      matches[index + 1].range.lowerBound - matches[index].range.upperBound <= 32,
      between.contains(where: { kind($0).contains(.regionWord) }),
      between.allSatisfy({
        !kind($0).isDisjoint(with: [.regionWord, .particle, .preposition])
      })
    else { return nil }
    let gap = matches[index].range.upperBound..<matches[index + 1].range.lowerBound
    let isBroken = gap.contains {
      [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ")")].contains(byte($0))
    }
    return isBroken ? nil : index + 1
  }

  /// Returns the position of the match before a name that says where it lies, as Chinese, Japanese and
  /// Korean put it: "テキサス州パリ".
  func qualifyingMatch(before index: Int) -> Int? {
    guard index > 0, words[matches[index].words.lowerBound].isUnsegmented else { return nil }
    let gap = matches[index - 1].range.upperBound..<matches[index].range.lowerBound
    guard !gap.isEmpty, gap.count <= 8 else { return nil }
    let text = String(decoding: bytes[gap], as: UTF8.self)
    return ["州", "省", "州の", "州的", "县", "縣", "県", "주 ", "주의 ", "성 "].contains(text) ? index - 1 : nil
  }

  /// Whether a character for a town or a district follows: "大阪市", "제주시".
  func isBeforeTownCharacter(_ match: NameMatch) -> Bool {
    guard words[match.words.lowerBound].isUnsegmented else { return false }
    let end = match.range.upperBound
    guard end + 3 <= bytes.count else { return false }
    let next = String(decoding: bytes[end..<end + 3], as: UTF8.self)
    return ["市", "県", "府", "省", "县", "縣", "镇", "鎮", "町", "村", "区", "區", "州", "시", "군", "구"]
      .contains(next)
  }

  /// Whether a word for a town or a province stands before a name in a script without spaces.
  func isAfterTownWord(_ match: NameMatch) -> Bool {
    guard words[match.words.lowerBound].isUnsegmented else { return false }
    return Self.townWords.contains { letters in
      let start = match.range.lowerBound - letters.count
      return start >= 0 && bytes[start..<match.range.lowerBound].elementsEqual(letters)
    }
  }

  private static let townWords = [
    "จังหวัด", "อำเภอ", "เมือง", "กรุง", "ແຂວງ", "ເມືອງ", "ខេត្ត", "ក្រុង", "မြို့",
  ].map { Array($0.utf8) }
}
