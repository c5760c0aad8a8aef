/// A command, or a group of subcommands, that runs after parsing.
///
/// ```swift
/// struct Greet: ParsableCommand {
///   static let configuration = CommandConfiguration(abstract: "Greet somebody.")
///
///   @Argument(help: "Whom to greet.") var name: String
///
///   mutating func run() throws { print("Hello, \(name)!") }
/// }
/// ```
public protocol ParsableCommand: ParsableArguments {
  /// The name, texts and subcommands of the command.
  static var configuration: CommandConfiguration { get }

  /// Does the command's work.
  ///
  /// The default asks for the command's help, which suits a group of
  /// subcommands.
  mutating func run() throws
}

extension ParsableCommand {
  /// A configuration without texts, named after the type.
  public static var configuration: CommandConfiguration { CommandConfiguration() }

  /// Asks for the command's help.
  public mutating func run() throws {
    throw CleanExit.helpRequest(self)
  }

  /// Returns the command, this one or a subcommand, that a command line selects.
  ///
  /// `arguments` excludes the program's name; `nil` means those of the process.
  /// The command is validated but not run.
  ///
  /// - Throws: An error for ``exitCode(for:)`` and ``fullMessage(for:columns:)``,
  ///   also when the help or the version is asked for.
  public static func parseAsRoot(_ arguments: [String]? = nil) throws -> any ParsableCommand {
    try CommandParser.parse(arguments ?? processArguments(), root: self)
  }

  /// Returns the help of a command below this one, or of this one.
  ///
  /// A command that is not part of the tree is shown under its own name.
  /// `columns` is the width to wrap at, `nil` that of the terminal, or 80
  /// without one.
  public static func helpMessage(
    for subcommand: any ParsableCommand.Type, includeHidden: Bool = false, columns: Int? = nil
  ) -> String {
    HelpText(path: path(to: subcommand) ?? [subcommand], includesHidden: includeHidden)
      .rendered(columns: columns ?? terminalColumns())
  }
}
