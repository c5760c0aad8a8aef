/// Makes scraped text harmless to a terminal.
///
/// Control characters could move the cursor, rewrite the screen or run the
/// terminal's own commands (CWE-150), and bidirectional overrides make text
/// read as what it is not (CVE-2021-42574). Both are dropped; the marks that
/// Arabic and Hebrew text needs stay.
public enum SafeText {
  /// Returns the text on one line: line breaks and tabs become spaces.
  public static func line(_ text: String) -> String {
    filtered(text) { $0 == "\n" || $0 == "\t" || $0 == "\u{2028}" || $0 == "\u{2029}" ? " " : $0 }
  }

  /// Returns the text with its line breaks.
  public static func block(_ text: String) -> String {
    filtered(text) { scalar in
      switch scalar {
      case "\t": " "
      case "\u{2028}", "\u{2029}": "\n"
      default: scalar
      }
    }
  }

  /// Returns a stretch of finished output: line breaks, also CR LF, and tabs stay, and, if so wished,
  /// what ``TextStyle`` writes.
  ///
  /// It is the last door before the terminal, for whatever was not made harmless before.
  static func page(_ text: String, keepsLooks: Bool) -> String {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let rest = scalars[index...]
      if scalar == "\u{1B}", keepsLooks,
        let look = TextStyle.looks.first(where: { rest.starts(with: $0) })
      {
        result.append(contentsOf: look)
        index = scalars.index(index, offsetBy: look.count)
        continue
      }
      scalars.formIndex(after: &index)
      let isLineEnd = scalar == "\r" && index < scalars.endIndex && scalars[index] == "\n"
      if isLineEnd || !isUnsafe(scalar) { result.append(scalar) }
    }
    return String(result)
  }

  /// Whether a terminal might obey the character instead of showing it.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x09: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x202A...0x202E, 0x2066...0x2069, 0x200B, 0xFEFF: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  private static func filtered(
    _ text: String, _ replacement: (Unicode.Scalar) -> Unicode.Scalar
  ) -> String {
    // What can be printed in ASCII stays as it is.
    guard !text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isUnsafe(scalar) {
      result.append(replacement(scalar))
    }
    return String(result)
  }
}
