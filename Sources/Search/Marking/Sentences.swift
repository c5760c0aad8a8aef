import TextProcessing

/// Cuts text into sentences.
///
/// The rules follow Unicode's Standard Annex 29 in what a stop is and what may close behind it; the
/// abbreviations are those that news puts before names.
enum Sentences {
  /// Returns the sentences of UTF-8 text without the white space around them.
  ///
  /// A sentence ends at a line break, unless the line was only broken for its length; at a stop of a script that puts no space behind it; or at
  /// another stop before a space and no small letter, unless the word before a full stop is an
  /// abbreviation or a letter alone. Quotes and brackets that close behind a stop belong to it.
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { bytes in
      var ranges: [Range<Int>] = []
      var start = 0
      var lineStart = 0
      func close(at end: Int) {
        var range = start..<end
        while let first = range.first, isSpace(bytes[first]) {
          range = first + 1..<range.upperBound
        }
        while let last = range.last, isSpace(bytes[last]) { range = range.lowerBound..<last }
        if !range.isEmpty { ranges.append(range) }
        start = end
      }
      var position = 0
      while position < bytes.count {
        let byte = bytes[position]
        guard mayEnd(byte) else {
          position += 1
          continue
        }
        if byte == UInt8(ascii: "\n") {
          position += 1
          if !goesOn(bytes, after: lineStart..<position - 1) { close(at: position) }
          lineStart = position
        } else if let stop = stop(bytes, at: position) {
          let end = endOfClosing(bytes, from: position + stop.width)
          if ends(bytes, stop, at: position, closedAt: end) { close(at: end) }
          position = end
        } else {
          position += 1
        }
      }
      close(at: bytes.count)
      return ranges
    }
  }

  /// Whether a byte may be a line break or begin a stop; most of a text may not.
  @inline(__always)
  private static func mayEnd(_ byte: UInt8) -> Bool {
    byte < 0x40
      ? 1 &<< UInt64(byte)
        & (1 << 0x0A | 1 << 0x21 | 1 << 0x2E | 1 << 0x3F as UInt64) != 0 : byte >= 0xC0
  }

  /// So many bytes has a line at least that is broken for its length.
  private static let shortestBrokenLine = 50

  /// Whether a line of a text with fixed columns goes on behind its break.
  private static func goesOn(
    _ bytes: UnsafeBufferPointer<UInt8>, after line: Range<Int>
  ) -> Bool {
    guard line.count >= shortestBrokenLine, line.upperBound + 1 < bytes.count else { return false }
    // A dash, a star or a space begins something else.
    let next = bytes[line.upperBound + 1]
    guard next >= 0xC0 || isLetter(next) || (0x30...0x39).contains(next) || next == 0x22 else {
      return false
    }
    var end = line.upperBound
    while end > line.lowerBound, isSpace(bytes[end - 1]) { end -= 1 }
    // No character has more than four bytes; what closes behind a stop is short.
    for start in stride(from: end - 1, through: max(line.lowerBound, end - 8), by: -1)
    where bytes[start] & 0xC0 != 0x80 {
      if let stop = stop(bytes, at: start), endOfClosing(bytes, from: start + stop.width) >= end {
        return false
      }
    }
    return bytes[end - 1] != UInt8(ascii: ":")
  }

  private struct Stop {
    let width: Int
    /// Whether it may also mark an abbreviation.
    var isFullStop = false
    /// Whether a space must follow.
    var wantsSpace = true
  }

  private static func stop(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Stop? {
    switch bytes[position] {
    case UInt8(ascii: "."): return Stop(width: 1, isFullStop: true)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return Stop(width: 1)
    case 0xD6, 0xD8, 0xDB, 0xE0, 0xE1, 0xE2, 0xE3, 0xEF: break
    default: return nil
    }
    let (scalar, width) = Words.decode(bytes, at: position)
    switch scalar {
    case "。", "！", "？", "．", "｡": return Stop(width: width, wantsSpace: false)
    // Arabic, Urdu, Devanagari, Armenian, Ethiopic, Burmese and Khmer; an ellipsis; two signs in one.
    case "؟", "۔", "।", "॥", "։", "።", "။", "។", "…", "‼", "⁇", "⁈", "⁉": return Stop(width: width)
    default: return nil
    }
  }

  /// Returns the end of what belongs to a stop: more stops, and quotes and brackets that close.
  private static func endOfClosing(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      if let more = stop(bytes, at: position) {
        position += more.width
        continue
      }
      let (scalar, width) = Words.decode(bytes, at: position)
      switch scalar {
      case "\"", "'", ")", "]", "”", "’", "»", "›", "」", "』", "）", "】", "》", "〉", "＂": break
      default: return position
      }
      position += width
    }
    return position
  }

  private static func ends(
    _ bytes: UnsafeBufferPointer<UInt8>, _ stop: Stop, at position: Int, closedAt end: Int
  ) -> Bool {
    guard stop.wantsSpace else { return true }
    guard end < bytes.count else { return false }
    let (space, width) = Words.decode(bytes, at: end)
    guard space.isWhitespace else { return false }
    var next = end + width
    // What is said may begin behind a quote.
    while next < bytes.count {
      let (scalar, width) = Words.decode(bytes, at: next)
      guard
        scalar == "\"" || scalar == "'" || scalar == "(" || scalar == "“" || scalar == "‘"
          || scalar == "«" || scalar == "„" || scalar == " "
      else {
        if scalar.isSmall { return false }
        break
      }
      next += width
    }
    return !stop.isFullStop || !isAbbreviation(bytes, before: position, nextAt: next)
  }

  private static let beforeNames: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "ste", "sr", "sra", "dra", "jr", "gen", "col", "lt",
    "sgt", "capt", "maj", "cmdr", "adm", "rev", "hon", "sen", "rep", "gov", "pres", "supt", "insp",
    "messrs", "mt", "ft", "vs", "mme", "mlle", "hr", "frl", "им", "ул", "проф", "акад",
  ]
  private static let beforeNumbers: Set<String> = [
    "no", "nos", "nr", "p", "pp", "vol", "art", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
    "sep", "sept", "oct", "nov", "dec", "ст", "стр", "п",
  ]
  private static let longestAbbreviation = 12
  private static let longestOfASCII = 6

  /// Whether the word before a full stop is often cut short before what follows.
  ///
  /// A letter alone is, as in "U.S." and "J. Smith".
  private static func isAbbreviation(
    _ bytes: UnsafeBufferPointer<UInt8>, before position: Int, nextAt next: Int
  ) -> Bool {
    var start = position
    while start > 0, position - start <= longestAbbreviation, isLetter(bytes[start - 1]) {
      start -= 1
    }
    let length = position - start
    guard length > 0, length <= longestAbbreviation else { return false }
    if bytes[start..<position].allSatisfy({ $0 < 0x80 }) {
      // Most words before a full stop are longer.
      guard length > 1 else { return !endsWithApostrophe(bytes, start..<position) }
      guard length <= longestOfASCII else { return false }
      return isAbbreviation(
        String(decoding: bytes[start..<position], as: UTF8.self).lowercased(), bytes, nextAt: next)
    }
    // A quote or a dash before the word is none of it.
    var word = String.UnicodeScalarView()
    for scalar in String(decoding: bytes[start..<position], as: UTF8.self).unicodeScalars {
      if Words.isWordScalar(scalar) { word.append(scalar) } else { word.removeAll() }
    }
    if let only = word.first, word.count == 1 {
      // The s of "Putin's" is no initial.
      guard !endsWithApostrophe(bytes, start..<position) else { return false }
      // "U.S." and "J. Smith" are more frequent than sentences that end with a letter alone.
      return !Script.isUnsegmented(only)
    }
    return isAbbreviation(String(word).lowercased(), bytes, nextAt: next)
  }

  private static func isAbbreviation(
    _ folded: String, _ bytes: UnsafeBufferPointer<UInt8>, nextAt next: Int
  ) -> Bool {
    if beforeNames.contains(folded) { return true }
    let isNumber = next < bytes.count && (0x30...0x39).contains(bytes[next])
    return isNumber && beforeNumbers.contains(folded)
  }

  /// Whether an apostrophe stands before the last letter of a range, or right before the range.
  private static func endsWithApostrophe(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let before = range.upperBound - 2
    guard before >= 0 else { return false }
    if bytes[before] == UInt8(ascii: "'") { return true }
    return before >= 2 && bytes[before] == 0x99 && bytes[before - 1] == 0x80
      && bytes[before - 2] == 0xE2
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
