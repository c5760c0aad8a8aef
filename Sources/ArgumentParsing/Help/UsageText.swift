/// The line that shows how a command is typed.
struct UsageText {
  let path: [any ParsableCommand.Type]
  var includesHidden = false

  /// Returns the usage after a heading, wrapped; empty when it is hidden.
  func rendered(heading: String, columns: Int) -> String {
    let indent = String(repeating: " ", count: heading.count)
    if let usage = path.last?.configuration.usage {
      guard !usage.isEmpty else { return "" }
      return heading
        + usage.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\n" + indent)
    }
    var lines = [heading + path.typedName]
    for item in items {
      let last = lines[lines.count - 1]
      if last.count + 1 + item.count > columns {
        lines.append(indent + "  " + item)
      } else {
        lines[lines.count - 1] = last + " " + item
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The usage on one line, without the names of the commands.
  private var items: [String] {
    guard let command = path.last else { return [] }
    let arguments = ArgumentSet(command)
    let shown = arguments.definitions.filter { $0.isShown(includingHidden: includesHidden) }
    let named = shown.filter { !$0.isPositional }.flatMap(\.usageItems)
    let positional = shown.filter(\.isPositional).flatMap(\.usageItems)
    return named + positional + (command.subcommands.isEmpty ? [] : ["<subcommand>"])
  }
}

extension ArgumentDefinition {
  func isShown(includingHidden: Bool) -> Bool {
    switch visibility {
    case .default: true
    case .hidden: includingHidden
    case .private: false
    }
  }

  /// The parts of a usage line; a flag that can be turned off has two.
  fileprivate var usageItems: [String] {
    switch role {
    case .help, .version: []
    case .flag(let flag):
      flag.isRequired
        ? [allPreferredNames.joined(separator: "|")] : allPreferredNames.map { "[\($0)]" }
    case .positional(let values):
      [values.isRequired ? display() : "[\(display())]"]
    case .option(let values, _):
      [usage(of: values)]
    }
  }

  private func usage(of values: ValueReceiver) -> String {
    let text = values.isRepeating ? display() + " ..." : display()
    return values.isRequired ? text : "[\(text)]"
  }

  private var allPreferredNames: [String] {
    ([preferredName] + [inverseNames.first]).compactMap { $0?.text }
  }
}
