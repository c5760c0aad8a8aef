/// What a flag does, beside its names and help.
struct FlagReceiver {
  let isRequired: Bool

  /// The default shown in the help, `nil` for none.
  let defaultValue: Bool?

  /// Turns the flag on or off.
  let receive: (Bool) -> Void
}

/// A declared argument, option or flag, as found by reflection.
struct ArgumentDefinition {
  enum Role {
    case positional(ValueReceiver)
    case option(ValueReceiver, takesAnyWord: Bool)
    case flag(FlagReceiver)
    case help
    case version
  }

  let role: Role

  /// The names, short ones first; empty for a positional argument.
  var names: [ArgumentName]

  /// The names that turn a flag off.
  let inverseNames: [ArgumentName]
  let valueName: String
  let help: ArgumentHelp

  /// The title of the group that the definition belongs to; empty for none.
  var groupTitle = ""
  var visibility: ArgumentVisibility

  init(
    role: Role, property: String, names: [ArgumentName] = [],
    inverseNames: [ArgumentName] = [], help: ArgumentHelp
  ) {
    self.role = role
    self.names = names
    self.inverseNames = inverseNames
    self.help = help
    visibility = help.visibility
    valueName =
      help.valueName ?? names.first { !$0.isShort }?.bareText ?? property.dashSeparated
  }

  var isPositional: Bool {
    if case .positional = role { true } else { false }
  }

  var isRequired: Bool {
    switch role {
    case .positional(let values), .option(let values, _): values.isRequired
    case .flag(let flag): flag.isRequired
    case .help, .version: false
    }
  }

  /// How values arrive; `nil` when there are none.
  var values: ValueReceiver? {
    switch role {
    case .positional(let values), .option(let values, _): values
    case .flag, .help, .version: nil
    }
  }
}

extension ArgumentDefinition {
  /// The name used in usage lines and errors: a long one if there is one.
  var preferredName: ArgumentName? {
    names.first { !$0.isShort } ?? names.first
  }

  /// Returns the argument as it is typed: `<words> ...`, `--limit <limit>`, `-q`.
  func display(name: ArgumentName? = nil) -> String {
    let name = (name ?? preferredName)?.text
    guard let values else { return name ?? "" }
    let value = "<\(valueName)>"
    guard let name else { return values.isRepeating ? value + " ..." : value }
    return "\(name) \(value)"
  }
}
