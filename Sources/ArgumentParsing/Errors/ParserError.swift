/// Why a command line does not give a command to run.
enum ParserError: Error {
  /// Advice that goes beyond the error itself.
  enum Hint {
    /// A word that begins with a dash may have been meant as an argument.
    case terminator

    /// The option may belong to a subcommand that was not recognised.
    case afterSubcommand
  }

  /// What is known about a value that could not be read.
  struct InvalidValue {
    let argument: String
    let reason: String?
    let allowedValues: [String]
    var hint: Hint?
  }

  case helpRequested
  case topicRequested(HelpTopic)
  case versionRequested
  case unknownOption(String, suggestion: String?, hint: Hint?)
  case unknownSubcommand(String, among: any ParsableCommand.Type)
  case missingValue(String, name: ArgumentName, next: String?)
  case unexpectedValue(String, name: String)
  case invalidValue(String, InvalidValue)
  case unexpectedArguments([String])
  case missingArgument(String)
  case failedValidation(any Error)

  /// The command line selects another command than the one asked for.
  case notThisCommand
}

/// A parser's error with the command it concerns.
struct CommandError: Error {
  /// The commands from the root to the one concerned.
  let path: [any ParsableCommand.Type]
  let reason: ParserError
}

extension CommandError: CustomStringConvertible {
  var description: String { reason.message }
}
