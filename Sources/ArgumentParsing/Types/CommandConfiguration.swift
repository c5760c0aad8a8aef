/// The name, texts and subcommands of a command.
public struct CommandConfiguration: Sendable {
  /// The name that selects the command, or `nil` to derive it from the type.
  ///
  /// `ShowAll` becomes `show-all`.
  public var commandName: String?

  /// One line on what the command does.
  public var abstract: String

  /// The usage line without its heading, or `nil` to derive it; empty hides it.
  public var usage: String?

  /// A longer text, such as examples, shown as written.
  public var discussion: String

  /// What `--version` prints; empty when the command has no such flag.
  public var version: String

  /// Whether the command is listed in its parent's help.
  public var shouldDisplay: Bool

  /// The commands below this one, in the order of the help.
  public var subcommands: [any ParsableCommand.Type]

  /// The subcommand that runs when none is named.
  public var defaultSubcommand: (any ParsableCommand.Type)?

  /// Other names that select the command.
  public var aliases: [String]

  /// Texts that `help` prints beside those of the subcommands.
  public var topics: [HelpTopic]

  /// Creates a configuration.
  public init(
    commandName: String? = nil,
    abstract: String = "",
    usage: String? = nil,
    discussion: String = "",
    version: String = "",
    shouldDisplay: Bool = true,
    subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil,
    aliases: [String] = [],
    topics: [HelpTopic] = []
  ) {
    self.commandName = commandName
    self.abstract = abstract
    self.usage = usage
    self.discussion = discussion
    self.version = version
    self.shouldDisplay = shouldDisplay
    self.subcommands = subcommands
    self.defaultSubcommand = defaultSubcommand
    self.aliases = aliases
    self.topics = topics
  }
}
