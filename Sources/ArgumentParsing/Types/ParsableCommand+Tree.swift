extension ParsableCommand {
  /// The configured name, or the type's in lower case with dashes.
  static var commandName: String {
    configuration.commandName ?? String(describing: self).dashSeparated
  }

  /// The subcommands, with the default one even if it is not listed.
  static var subcommands: [any ParsableCommand.Type] {
    let configuration = configuration
    guard let fallback = configuration.defaultSubcommand,
      !configuration.subcommands.contains(where: { $0 == fallback })
    else { return configuration.subcommands }
    return configuration.subcommands + [fallback]
  }

  /// Returns the subcommand with this name or alias.
  static func subcommand(named name: String) -> (any ParsableCommand.Type)? {
    subcommands.first { $0.commandName == name || $0.configuration.aliases.contains(name) }
  }

  /// Returns the commands from this one down to the given one.
  static func path(to target: any ParsableCommand.Type) -> [any ParsableCommand.Type]? {
    guard target != self else { return [self] }
    for subcommand in subcommands {
      guard let rest = subcommand.path(to: target) else { continue }
      return [self] + rest
    }
    return nil
  }
}

extension [any ParsableCommand.Type] {
  /// The names of the commands, as one types them.
  var typedName: String { map { $0.commandName }.joined(separator: " ") }
}
