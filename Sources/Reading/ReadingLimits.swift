import Unpacking

/// How large the things that are read may be, in bytes.
public struct ReadingLimits: Sendable {
  /// One text document or page, as it is and unpacked: 64 MB.
  public var text = 64 << 20
  /// One message with its pictures and attachments: 128 MB.
  public var message = 128 << 20
  /// One line of JSON Lines, or one element of a JSON list: 64 MB.
  public var record = 64 << 20
  /// One JSON object that is a file or stands outside a list: 512 MB.
  public var json = 512 << 20
  /// How far packed files are unpacked.
  var unpacking = UnpackingLimits()

  /// Creates the usual limits.
  public init() {}

  /// Returns a count of bytes in words: `64 MB`.
  static func words(_ count: Int) -> String {
    count >= 1 << 20 ? "\(count >> 20) MB" : "\(count) bytes"
  }
}
