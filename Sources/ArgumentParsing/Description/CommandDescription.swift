/// A command with everything below it, as data.
///
/// From it a program can make shell completions, manual pages and documents:
///
/// ```swift
/// for command in Tool.commandDescription().subcommands {
///   print(command.path.joined(separator: " "), command.abstract)
/// }
/// ```
///
/// This type has no counterpart in swift-argument-parser.
public struct CommandDescription: Hashable, Sendable {
  /// The names that lead to the command, from the root's to its own.
  public let path: [String]

  /// Other names that select the command.
  public let aliases: [String]

  /// One line on what the command does.
  public let abstract: String

  /// A longer text, as written.
  public let discussion: String

  /// The usage line without its heading, unwrapped; empty when it is hidden.
  public let usage: String

  /// The version; empty when there is none.
  public let version: String

  /// Whether the command is left out of its parent's help.
  public let isHidden: Bool

  /// Whether the command runs when its parent is given no subcommand.
  public let isDefault: Bool

  /// The arguments in the order of declaration, then `--version` and `--help`.
  ///
  /// Hidden ones are included, private ones are not.
  public let arguments: [ArgumentDescription]

  /// The subcommands in the order of declaration, hidden ones included.
  ///
  /// The `help` subcommand that every group understands is not among them.
  public let subcommands: [CommandDescription]

  /// The name that selects the command.
  public var name: String { path.last ?? "" }
}

/// A positional argument, an option or a flag, as data.
public struct ArgumentDescription: Hashable, Sendable {
  /// What is typed for an argument.
  public enum Kind: Hashable, Sendable {
    /// A value without a name.
    case positional

    /// A name and a value.
    case option

    /// A name without a value.
    case flag
  }

  /// What is typed for the argument.
  public let kind: Kind

  /// The names with their dashes, short ones first; empty for a positional one.
  public let names: [String]

  /// The names, with their dashes, that turn a flag off.
  public let inverseNames: [String]

  /// The name of the value, without brackets; `nil` for a flag.
  public let valueName: String?

  /// One line on what the argument does.
  public let abstract: String

  /// A longer text, as written.
  public let discussion: String

  /// The default as it would be typed; `nil` when there is none to show.
  public let defaultValue: String?

  /// The only values allowed; empty when there is no list.
  public let allowedValues: [String]

  /// Whether the argument must be given.
  public let isRequired: Bool

  /// Whether the argument takes any number of values.
  public let isRepeating: Bool

  /// Whether the argument is left out of the help.
  public let isHidden: Bool

  /// The heading of the argument's group; empty for none.
  public let groupTitle: String
}

extension ParsableCommand {
  /// Describes the command and everything below it.
  ///
  /// Unlike parsing, this creates every command of the tree once.
  public static func commandDescription() -> CommandDescription {
    CommandDescription(path: [self], isDefault: false)
  }
}

extension CommandDescription {
  fileprivate init(path: [any ParsableCommand.Type], isDefault: Bool) {
    let command = path[path.count - 1]
    let configuration = command.configuration
    self.path = path.map { $0.commandName }
    aliases = configuration.aliases
    abstract = configuration.abstract
    discussion = configuration.discussion
    usage = UsageText(path: path).rendered(heading: "", columns: .max)
    version = configuration.version
    isHidden = !configuration.shouldDisplay
    self.isDefault = isDefault
    arguments = ArgumentSet(command).definitions
      .filter { $0.isShown(includingHidden: true) }.map { ArgumentDescription($0) }
    subcommands = command.subcommands.map { subcommand in
      CommandDescription(
        path: path + [subcommand],
        isDefault: configuration.defaultSubcommand.map { $0 == subcommand } ?? false)
    }
  }
}

extension ArgumentDescription {
  fileprivate init(_ definition: ArgumentDefinition) {
    kind =
      switch definition.role {
      case .positional: .positional
      case .option: .option
      case .flag, .help, .version: .flag
      }
    names = definition.names.map(\.text)
    inverseNames = definition.inverseNames.map(\.text)
    valueName = definition.values == nil ? nil : definition.valueName
    abstract = definition.help.abstract
    discussion = definition.help.discussion
    defaultValue = definition.defaultDescription
    allowedValues = definition.values?.allowedValues() ?? []
    isRequired = definition.isRequired
    isRepeating = definition.values?.isRepeating ?? false
    isHidden = definition.visibility != .default
    groupTitle = definition.groupTitle
  }
}
