/// Text whose encoding was told, as UTF-8.
public struct DecodedText: Hashable, Sendable {
  /// What told the encoding.
  public enum Evidence: String, Sendable {
    /// The bytes are UTF-8 (or ASCII) throughout, whatever is said of them.
    case validity
    case byteOrderMark
    /// What the carrier says, as the `charset` of a `Content-Type` header.
    case transport
    case xmlDeclaration
    case meta
    /// The frequencies of characters, because nothing was declared or what was declared is wrong.
    case detection
  }

  /// The text: valid UTF-8 without NUL characters and without a byte order mark.
  public var utf8: [UInt8]
  /// The encoding's name in lower case, as the WHATWG writes it: `windows-1251`.
  public var encoding: String
  /// How many bytes, or units of UTF-16 and UTF-32, stood for no character and became U+FFFD.
  public var replaced: Int
  /// What told the encoding.
  public var evidence: Evidence
}
