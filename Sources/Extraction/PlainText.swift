import TextProcessing

/// Text freed of what files and browsers put between the letters.
enum PlainText {
  /// Returns text whose lines end in a line feed, without controls, marks of direction and
  /// characters of no width.
  ///
  /// Every separator of lines and pages becomes a line feed, every other white
  /// space but the tab a space. The joiners of Persian and of emoji stay.
  static func normalized(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x09 }
    guard !isPlain else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let wasReturn = afterReturn
      afterReturn = scalar == "\r"
      switch scalar.value {
      case 0x0A where wasReturn: continue
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: result.unicodeScalars.append("\n")
      case 0x09, 0x20...0x7E: result.unicodeScalars.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069,
        0xFEFF:
        continue
      default:
        result.unicodeScalars.append(scalar.isWhitespace ? " " : scalar)
      }
    }
    return result
  }

  /// Returns text as it stands, with at most one blank line between paragraphs and no white space
  /// at the ends of lines.
  static func paragraphs(_ text: String) -> String {
    var result = ""
    var blanks = 0
    let lines = normalized(text).unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    for line in lines.map({ Substring($0) }) {
      let end = line.unicodeScalars.lastIndex { !$0.isWhitespace }
      guard let end else {
        blanks += 1
        continue
      }
      if !result.isEmpty { result += blanks > 0 ? "\n\n" : "\n" }
      blanks = 0
      result += line[...end]
    }
    return result
  }
}
