/// A property wrapper that takes part in parsing.
///
/// One protocol for both kinds: looking for a conformance is the slowest part of parsing.
protocol ArgumentSource {
  func contents(property: String) -> ArgumentContents
}

/// What a property wrapper declares.
enum ArgumentContents {
  case argument(ArgumentDefinition)
  case group(ArgumentGroup)
}

/// The arguments of another type, with the way to check them.
struct ArgumentGroup {
  let title: String
  let visibility: ArgumentVisibility
  let arguments: any ParsableArguments
  let validate: () throws -> Void
}

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
  private var targets: [ArgumentName: Target] = [:]

  /// Reflects the declarations of a command and adds `--help` and `--version`.
  init(_ instance: any ParsableArguments, configuration: CommandConfiguration) {
    collect(instance, title: "", visibility: .default)
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

  subscript(name: ArgumentName) -> Target? { targets[name] }

  private mutating func collect(
    _ arguments: any ParsableArguments, title: String, visibility: ArgumentVisibility
  ) {
    for child in Mirror(reflecting: arguments).children {
      guard let source = child.value as? any ArgumentSource else { continue }
      switch source.contents(property: child.label ?? "") {
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
        let former = targets.updateValue(Target(index: index, turnsOn: turnsOn), forKey: name)
        precondition(former == nil, "The name '\(name.text)' is declared twice.")
      }
    }
  }

  /// Adds a flag of our own under those names that the command does not use.
  private mutating func addBuiltIn(
    _ role: ArgumentDefinition.Role, names: [ArgumentName], help: ArgumentHelp
  ) {
    let free = names.filter { targets[$0] == nil }
    guard !free.isEmpty else { return }
    definitions.append(ArgumentDefinition(role: role, property: "", names: free, help: help))
    addTargets(of: definitions.count - 1)
  }
}
