/// Wrong usage that a command found by itself.
///
/// Thrown from `validate()` it is shown with the usage line of the command.
public struct ValidationError: Error, Hashable, CustomStringConvertible {
  /// The text for the user.
  public internal(set) var message: String

  /// Creates an error with a text for the user.
  public init(_ message: String) {
    self.message = message
  }

  /// The text for the user.
  public var description: String { message }
}
