/// Why one input, or one record of it, was refused.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Whether the input could be read at all.
  public enum Kind: Sendable {
    /// It was read, but it is not what it should be.
    case malformed
    /// It could not be opened or read.
    case unreadable
  }

  /// Whether the input could be read at all.
  public var kind: Kind
  /// The file, with `:LINE` where a line is to blame.
  public var path: String
  /// What is wrong and what to try, without a full stop.
  public var reason: String

  /// Creates an error about one input.
  public init(_ kind: Kind, path: String, reason: String) {
    self.kind = kind
    self.path = path
    self.reason = reason
  }

  /// The message for the user: `notes.jsonl:7: …`.
  public var description: String { "\(path): \(reason)" }
}
