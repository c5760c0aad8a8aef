/// Keeps spreadsheets from running text as a formula (CWE-1236).
///
/// The rule is that of OWASP's page on CSV injection: text that begins with
/// one of `= + - @`, or with a tab or line break, gets an apostrophe in front.
/// Programs differ in what they skip before a formula, so that white space,
/// NUL and invisible characters do not count as a beginning; the full-width
/// forms, which East Asian versions take for the plain ones, do.
public enum FormulaGuard {
  /// Returns the text in a form that no spreadsheet runs.
  ///
  /// Text that looks as if it had been guarded gets an apostrophe too, so that
  /// ``unguarded(_:)`` gives back every text as it was.
  public static func guarded(_ text: String) -> String {
    isDangerous(Substring(text).drop { $0 == "'" }) ? "'" + text : text
  }

  /// Returns the text that was guarded.
  public static func unguarded(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'"), isDangerous(text.drop { $0 == "'" }) else {
      return text
    }
    return String(text.dropFirst())
  }

  /// Returns whether a spreadsheet may take the text for a formula.
  public static func isDangerous(_ text: some StringProtocol) -> Bool {
    if let first = text.unicodeScalars.first(where: { $0 != "\0" }),
      first == "\t" || first == "\r" || first == "\n"
    {
      return true
    }
    guard let first = text.unicodeScalars.first(where: { !isSkipped($0) }) else { return false }
    switch first {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}":
      return true
    default: return false
    }
  }

  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x20, scalar.value != 0x7F else { return true }
    guard scalar.value >= 0x80 else { return false }
    return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
      || scalar.properties.generalCategory == .control
      || scalar.properties.generalCategory == .format
  }
}
