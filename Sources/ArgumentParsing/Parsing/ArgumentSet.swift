/// Everything that one command declares.
struct ArgumentSet {
  /// A definition that a name leads to.
  struct Target {
    let index: Int

    /// What the name means for a flag: on, or off for an inverse name.
    let turnsOn: Bool
  }

  private(set) var definitions: [ArgumentDefinition] = []

  /// Checks of the included groups, innermost first.
  private(set) var validations: [() throws -> Void] = []
  // So few that looking them all through takes less time than a dictionary to make.
  private var targets: [(name: ArgumentName, target: Target)] = []

  /// Makes a command, takes over what it declares, and adds `--help` and `--version`.
  init<Command: ParsableCommand>(_ command: Command.Type) {
    self.init(DeclarationList.making(command).arguments, configuration: command.configuration)
  }

  /// Takes over what a command declares, and adds `--help` and `--version`.
  init(_ arguments: [DeclaredArgument], configuration: CommandConfiguration) {
    collect(arguments, title: "", visibility: .default)
    for definition in definitions {
      precondition(
        definition.isPositional || !definition.names.isEmpty,
        "The option '\(definition.valueName)' has no name.")
    }
    for index in definitions.indices { addTargets(of: index) }
    if !configuration.version.isEmpty {
      addBuiltIn(.version, names: [.long("version")], help: "Show the version.")
    }
    addBuiltIn(.help, names: [.short("h"), .long("help")], help: "Show help information.")
  }

  var positionals: [Int] { definitions.indices.filter { definitions[$0].isPositional } }

  /// All names that can be typed.
  var names: some Sequence<ArgumentName> {
    definitions.lazy.filter { $0.visibility == .default }
      .flatMap { $0.names + $0.inverseNames }
  }

  subscript(name: ArgumentName) -> Target? { targets.first { $0.name == name }?.target }

  private mutating func collect(
    _ arguments: [DeclaredArgument], title: String, visibility: ArgumentVisibility
  ) {
    for argument in arguments {
      switch argument.contents(argument.property) {
      case .argument(var definition):
        definition.groupTitle = title
        if visibility != .default { definition.visibility = visibility }
        definitions.append(definition)
      case .group(let group):
        collect(
          group.arguments, title: group.title.isEmpty ? title : group.title,
          visibility: group.visibility == .default ? visibility : group.visibility)
        validations.append(group.validate)
      }
    }
  }

  private mutating func addTargets(of index: Int) {
    let definition = definitions[index]
    for (names, turnsOn) in [(definition.names, true), (definition.inverseNames, false)] {
      for name in names {
        precondition(self[name] == nil, "The name '\(name.text)' is declared twice.")
        targets.append((name, Target(index: index, turnsOn: turnsOn)))
      }
    }
  }

  /// Adds a flag of our own under those names that the command does not use.
  private mutating func addBuiltIn(
    _ role: ArgumentDefinition.Role, names: [ArgumentName], help: ArgumentHelp
  ) {
    let free = names.filter { self[$0] == nil }
    guard !free.isEmpty else { return }
    definitions.append(ArgumentDefinition(role: role, property: "", names: free, help: help))
    addTargets(of: definitions.count - 1)
  }
}
