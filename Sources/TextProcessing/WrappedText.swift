/// Text whose lines were broken for their length, as of a wire service with 72 columns or copied from a PDF.
///
/// A line goes on behind its break
/// - in a text that is wrapped, if the next word would hardly have fitted, or a small letter follows and no
///   sentence ends. A text is wrapped if of the lines that another follows at least three, and three of five,
///   had no room for the next word within the greatest width. If it indents the first lines of paragraphs, the
///   others go on before each line that is not indented;
/// - in any text, if it has 50 bytes or more, does not end a sentence or with a colon, and a letter, a figure
///   or a quote follows; or if it has 20 and such a line follows that begins with a small letter;
/// - if it ends within a word, with a hyphen, and a small letter follows.
///
/// Not before an empty line, a line that is indented more, or the item of a list, and not in a table. Lines of
/// poems, lists and headings are shorter than the width.
///
/// A hyphen at the end of a line is left out, unless the word has it elsewhere in the text or is one that
/// keeps it (``BrokenWord``).
public struct WrappedText {
  /// The text with its lines joined.
  public let text: String
  /// Where it has words that a hyphen had broken, as offsets into its UTF-8.
  public let repaired: [Range<Int>]

  /// The least and the greatest width of text that is wrapped, in characters.
  private static let widths = 45...120
  /// So many bytes has a line at least that goes on in a text that is not wrapped.
  private static let shortestBrokenLine = 50
  /// So many characters has a line at least before a long one that begins with a small letter.
  private static let shortestOpening = 20
  private static let fewestLines = 3

  /// How a text breaks its lines.
  private struct Layout {
    /// The greatest width of its lines, if it is wrapped.
    let width: Int?
    /// Whether its paragraphs begin with a line that is indented, and have others that are not.
    let indentsParagraphs: Bool
  }

  /// Joins the lines of a text; `nil` if none goes on.
  public init?(_ text: String) {
    var text = text
    let joined = text.withUTF8 { bytes -> (text: String, repaired: [Range<Int>])? in
      guard Self.hasBreak(bytes) else { return nil }
      return Self.join(bytes)
    }
    guard let joined else { return nil }
    self.text = joined.text
    repaired = joined.repaired
  }

  /// Returns a text with its lines joined.
  public static func joined(_ text: String) -> String { WrappedText(text)?.text ?? text }

  /// Whether a text may have a word that a line breaks: a hyphen at the end of a line.
  public static func mayBreakWord(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == newline {
        var end = index
        while end > 0, bytes[end - 1] != newline, isSpace(bytes[end - 1]) { end -= 1 }
        // The last bytes of a hyphen, of U+2010 and of a soft hyphen.
        if end > 0, bytes[end - 1] == 0x2D || bytes[end - 1] == 0x90 || bytes[end - 1] == 0xAD {
          return true
        }
      }
      return false
    }
  }

  /// Whether a line break stands alone between two lines.
  private static func hasBreak(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < bytes.count {
      guard bytes[position] == newline else {
        position += 1
        continue
      }
      let start = position
      while position < bytes.count, bytes[position] == newline { position += 1 }
      if position == start + 1, start > 0, position < bytes.count { return true }
    }
    return false
  }

  private struct Line {
    /// Without white space at its ends.
    let range: Range<Int>
    let indent: Int
    let width: Int
    /// The characters of its first word.
    let firstWord: Int
    let isItem: Bool
    let isOfTable: Bool

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>) {
      var start = whole.lowerBound
      var end = whole.upperBound
      while start < end, isSpace(bytes[start]) { start += 1 }
      while end > start, isSpace(bytes[end - 1]) { end -= 1 }
      range = start..<end
      indent = start - whole.lowerBound
      var characters = 0
      var firstWord: Int?
      var spaces = 0
      var hasGap = false
      // No character has more than four bytes: what is longer is too wide in any case.
      let isLong = end - start > 4 * widths.upperBound
      for index in start..<(isLong ? min(end, start + widths.upperBound) : end)
      where bytes[index] & 0xC0 != 0x80 {
        let byte = bytes[index]
        if isSpace(byte) {
          firstWord = firstWord ?? characters
          spaces += 1
          hasGap = hasGap || byte == 0x09 || spaces == 3
        } else {
          spaces = 0
        }
        characters += 1
      }
      self.firstWord = firstWord ?? characters
      width = isLong ? widths.upperBound + 1 : characters
      isOfTable = hasGap
      isItem = Line.isItem(bytes[start..<end])
    }

    /// Whether a line begins with the sign or the number of a list's item.
    private static func isItem(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
      guard let first = line.first else { return false }
      if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: ">") {
        return true
      }
      // • ◦ ▪ ‣ and dashes.
      if first == 0xE2, line.count > 2 {
        let (second, third) = (line[line.startIndex + 1], line[line.startIndex + 2])
        return second == 0x80 && (0x92...0x95).contains(third) || second == 0x80 && third == 0xA2
          || second == 0x80 && third == 0xA3 || second == 0x96 || second == 0x97
      }
      let digits = line.prefix { (0x30...0x39).contains($0) }.count
      guard (1...3).contains(digits), line.count > digits + 1 else { return false }
      let sign = line[line.startIndex + digits]
      return (sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")"))
        && isSpace(line[line.startIndex + digits + 1])
    }
  }

  private static func join(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (text: String, repaired: [Range<Int>])? {
    var lines: [Line] = []
    var start = 0
    for index in bytes.indices where bytes[index] == newline {
      lines.append(Line(bytes, start..<index))
      start = index + 1
    }
    lines.append(Line(bytes, start..<bytes.count))
    let layout = Layout(
      width: greatestWidth(lines), indentsParagraphs: indentsParagraphs(lines))
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var repaired: [Range<Int>] = []
    var isAnyJoined = false
    // What stands before a line: its break, unless it was joined to the one before.
    var from = 0
    for (index, line) in lines.enumerated().dropLast() {
      let next = lines[index + 1]
      guard let joint = joint(bytes, line, next, layout) else { continue }
      isAnyJoined = true
      result += bytes[from..<line.range.upperBound]
      from = next.range.lowerBound
      switch joint {
      case .space: result.append(0x20)
      case .nothing: break
      case .brokenWord(let hyphen):
        result.removeLast(hyphen)
        let word = BrokenWord(bytes, line.range.upperBound - hyphen, hyphen, from)
        if word.keepsHyphen(in: bytes) {
          result += bytes[line.range.upperBound - hyphen..<line.range.upperBound]
        } else {
          let start = result.count - word.first.count
          repaired.append(start..<result.count + word.second.count)
        }
      }
    }
    guard isAnyJoined else { return nil }
    result += bytes[from...]
    return (String(decoding: result, as: UTF8.self), repaired)
  }

  private enum Joint {
    case space
    case nothing
    /// A hyphen of so many bytes.
    case brokenWord(Int)
  }

  /// Returns what stands between a line and the next if it goes on there; `nil` if it does not.
  private static func joint(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Line, _ next: Line, _ layout: Layout
  ) -> Joint? {
    guard !line.range.isEmpty, !next.range.isEmpty, !next.isItem, next.indent <= line.indent,
      !line.isOfTable, !next.isOfTable, next.indent == 0 || !layout.indentsParagraphs
    else { return nil }
    let first = Words.decode(bytes, at: next.range.lowerBound).scalar
    if let hyphen = hyphen(bytes, at: line.range), Words.isWordScalar(first) {
      let goesOn =
        first.isSmall || isFull(line, next, layout.width) || line.range.count >= shortestBrokenLine
      return goesOn ? .brokenWord(hyphen) : nil
    }
    guard goesOn(bytes, line, next, first, layout) else { return nil }
    var last = line.range.upperBound - 1
    while last > line.range.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    let isUnsegmented =
      Script.isUnsegmented(Words.decode(bytes, at: last).scalar) && Script.isUnsegmented(first)
    return isUnsegmented && !(0xAC00...0xD7A3).contains(first.value) ? .nothing : .space
  }

  private static func goesOn(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Line, _ next: Line, _ first: Unicode.Scalar,
    _ layout: Layout
  ) -> Bool {
    if let width = layout.width, line.width <= widths.upperBound {
      if isFull(line, next, width - width / 10) { return true }
      // A short line may end a text, or stand by itself.
      if layout.indentsParagraphs { return !SentenceEnd.stands(atEndOf: line.range, in: bytes) }
    }
    let isLong = line.range.count >= shortestBrokenLine
    let isBeforeLong =
      first.isSmall && (layout.width != nil || next.range.count >= shortestBrokenLine)
      && (layout.width != nil || line.width >= shortestOpening)
    guard isBeforeLong || isLong && mayGoOn(first) else { return false }
    return !SentenceEnd.stands(atEndOf: line.range, in: bytes)
  }

  /// Whether a line that goes on may begin so, in a text that need not be wrapped.
  private static func mayGoOn(_ first: Unicode.Scalar) -> Bool {
    Words.isWordScalar(first) || first == "\"" || first == "“" || first == "«" || first == "„"
  }

  /// The bytes of a hyphen at the end of a line, behind a letter.
  private static func hyphen(_ bytes: UnsafeBufferPointer<UInt8>, at line: Range<Int>) -> Int? {
    let end = line.upperBound
    let width: Int
    if bytes[end - 1] == UInt8(ascii: "-") {
      width = 1
    } else if line.count > 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80, bytes[end - 1] == 0x90
    {
      width = 3
    } else if line.count > 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xAD {
      width = 2
    } else {
      return nil
    }
    guard end - width > line.lowerBound else { return nil }
    var last = end - width - 1
    while last > line.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    let (scalar, _) = Words.decode(bytes, at: last)
    return Words.isWordScalar(scalar) && !Script.isUnsegmented(scalar) ? width : nil
  }

  /// Whether the next line's first word would not have fitted into a line of wrapped text.
  private static func isFull(_ line: Line, _ next: Line, _ width: Int?) -> Bool {
    guard let width, line.width <= widths.upperBound else { return false }
    return line.indent + line.width + 1 + next.firstWord > width
  }

  private static func indentsParagraphs(_ lines: [Line]) -> Bool {
    let pairs = zip(lines, lines.dropFirst()).filter { !$0.range.isEmpty && !$1.range.isEmpty }
    return pairs.contains { $1.indent >= 2 && $1.indent > $0.indent }
      && pairs.contains { $0.indent >= 2 && $1.indent == 0 }
  }

  /// Returns the width of a text that is wrapped; `nil` for one that is not.
  private static func greatestWidth(_ lines: [Line]) -> Int? {
    let followed = zip(lines, lines.dropFirst()).filter { line, next in
      !line.range.isEmpty && !next.range.isEmpty && !next.isItem && !line.isOfTable
        && next.indent <= line.indent && line.width <= widths.upperBound
    }
    guard followed.count >= fewestLines else { return nil }
    let known = lines.map { $0.indent + $0.width }.filter { $0 <= widths.upperBound }
      .sorted(by: >)
    // Now and then a line is longer than the others.
    let skipped = known.count / 50
    for width in Set([known[0], known[skipped]]).sorted(by: >) where width >= widths.lowerBound {
      let full = followed.count { line, next in isFull(line, next, width) }
      if full >= fewestLines, full * 5 >= followed.count * 3 { return width }
    }
    return nil
  }

  private static let newline = UInt8(ascii: "\n")

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

/// Whether what is said ends at a place of a text.
enum SentenceEnd {
  private static let closing: Set<Unicode.Scalar> = [
    "\"", "'", ")", "]", "”", "’", "»", "›", "」", "』", "）", "】", "》", "〉", "＂",
  ]
  private static let stops: Set<Unicode.Scalar> = [
    ".", "!", "?", ":", "。", "！", "？", "．", "｡", "؟", "۔", "।", "॥", "։", "።", "။", "។", "…", "‼",
    "⁇",
    "⁈", "⁉",
  ]

  /// Whether a stop or a colon, and what closes behind it, end a line.
  static func stands(atEndOf line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound {
      var start = end - 1
      while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let (scalar, _) = Words.decode(bytes, at: start)
      if stops.contains(scalar) { return true }
      guard closing.contains(scalar) else { return false }
      end = start
    }
    return false
  }
}
