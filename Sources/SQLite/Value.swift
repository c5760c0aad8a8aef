/// A value as SQLite stores it.
///
/// An empty blob and an empty text are values; neither is ``null``.
public enum Value: Hashable, Sendable {
  /// The absence of a value.
  case null
  /// A signed 64-bit integer.
  case integer(Int64)
  /// A double. SQLite has no NaN: it stores one as ``null``.
  case real(Double)
  /// A text, which may hold NUL characters. Bytes that are not UTF-8, which
  /// other programs may have stored, read as U+FFFD.
  case text(String)
  /// A sequence of bytes.
  case blob([UInt8])
}

extension Value {
  /// The kind of the value and a short printable form of it, for error messages.
  var summary: String {
    switch self {
    case .null: "NULL"
    case .integer(let integer): "integer \(integer)"
    case .real(let real): "real \(real)"
    case .text(let text): "text '\(text.printable(limit: 40))'"
    case .blob(let bytes): "blob of \(bytes.count) bytes"
    }
  }
}
