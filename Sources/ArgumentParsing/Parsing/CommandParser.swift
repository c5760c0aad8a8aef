/// Finds the command that a command line selects and fills it in.
enum CommandParser {
  /// Returns the selected command, validated.
  ///
  /// Only the commands on the way from the root to it are created and reflected.
  static func parse(
    _ words: [String], root: any ParsableCommand.Type
  ) throws(CommandError) -> any ParsableCommand {
    var path = [root]
    do {
      return try parse(words, path: &path)
    } catch {
      throw CommandError(path: path, reason: error)
    }
  }

  private static func parse(
    _ words: [String], path: inout [any ParsableCommand.Type]
  ) throws(ParserError) -> any ParsableCommand {
    var words = words
    var command = path[path.count - 1]
    while true {
      var (instance, arguments) = made(command)
      var matcher = ArgumentMatcher(command, arguments: arguments, words: words)
      let outcome = try matcher.match()
      if case .help(let names) = outcome {
        try descend(names, path: &path)
        throw .helpRequested
      }
      try validate(&instance, arguments: arguments)
      guard case .subcommand(let subcommand, let rest) = outcome else { return instance }
      path.append(subcommand)
      command = subcommand
      words = rest
    }
  }

  private static func made<Command: ParsableCommand>(
    _ command: Command.Type
  ) -> (any ParsableCommand, ArgumentSet) {
    let (instance, arguments) = DeclarationList.making(command)
    return (instance, ArgumentSet(arguments, configuration: command.configuration))
  }

  private static func validate(
    _ instance: inout any ParsableCommand, arguments: ArgumentSet
  ) throws(ParserError) {
    do {
      for validate in arguments.validations { try validate() }
      try instance.validate()
    } catch {
      throw .failedValidation(error)
    }
  }

  /// Extends the path by the commands that the words after `help` name.
  private static func descend(
    _ names: [String], path: inout [any ParsableCommand.Type]
  ) throws(ParserError) {
    for name in names where name != "--help" && name != "-h" {
      let parent = path[path.count - 1]
      guard let subcommand = parent.subcommand(named: name) else {
        if let topic = parent.configuration.topics.first(where: { $0.name == name }) {
          throw .topicRequested(topic)
        }
        throw parent.subcommands.isEmpty
          ? .unexpectedArguments([name]) : .unknownSubcommand(name, among: parent)
      }
      path.append(subcommand)
    }
  }
}
