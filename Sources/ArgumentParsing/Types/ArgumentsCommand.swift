/// Lets a set of arguments that is not a command be parsed on its own.
struct ArgumentsCommand<Arguments: ParsableArguments>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: String(describing: Arguments.self).dashSeparated)
  }

  @OptionGroup var arguments: Arguments
}
