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

  /// Returns the position of the match that follows after ", ".
  func matchAfterComma(_ index: Int) -> Int? {
    guard index + 1 < matches.count else { return nil }
    let end = matches[index].range.upperBound
    let start = matches[index + 1].range.lowerBound
    guard byte(end) == UInt8(ascii: ","), start - end == 2 || start - end == 3 else { return nil }
    return index + 1
  }

  /// Returns the position of the match that follows in brackets: "Paris (Texas)".
  func matchInBrackets(_ index: Int) -> Int? {
    guard index + 1 < matches.count else { return nil }
    let end = matches[index].range.upperBound
    let next = matches[index + 1].range
    guard byte(end) == UInt8(ascii: " "), byte(end + 1) == UInt8(ascii: "("),
      next.lowerBound == end + 2, byte(next.upperBound) == UInt8(ascii: ")")
    else { return nil }
    return index + 1
  }
}
