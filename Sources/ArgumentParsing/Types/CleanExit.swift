/// A way to stop early without failing.
public enum CleanExit: Error {
  /// Shows the help of a command, or that of the root for `nil`.
  case helpRequest((any ParsableCommand.Type)? = nil)

  /// Prints a text on standard output.
  case message(String)

  /// Returns a request for the help of a command.
  public static func helpRequest(_ command: any ParsableCommand) -> CleanExit {
    .helpRequest(type(of: command))
  }
}
