/// Helpers for SQLite's full-text search.
public enum FTS5 {
  /// Returns a text as a string of the MATCH language, in which nothing has a
  /// meaning of its own: `say "no"` becomes `"say ""no"""`.
  ///
  /// FTS5 breaks the string into tokens and looks for them as a phrase. A NUL
  /// would end the expression and is left out. A text without any token matches nothing.
  public static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 2)
    bytes.append(quote)
    for byte in text.utf8 where byte != 0 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let quote = UInt8(ascii: "\"")
}
