/// Why output could not be written.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where it was to go: a path, or "standard output".
  public let path: String
  /// The operating system's reason.
  public let reason: String
  /// Whether nobody reads any more what is written; users expect a program to end without a word then.
  public var isClosedPipe = false

  /// The message for the user.
  public var description: String { "cannot write \(path): \(reason)" }
}
