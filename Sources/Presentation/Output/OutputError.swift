/// Why output could not be written.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where it was to go: a path, or "standard output".
  public let path: String
  /// The operating system's reason.
  public let reason: String

  /// The message for the user.
  public var description: String { "cannot write \(path): \(reason)" }
}
