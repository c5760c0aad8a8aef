/// The help of a command.
struct HelpText {
  /// The commands from the root to the one described.
  let path: [any ParsableCommand.Type]
  var includesHidden = false

  /// The narrowest width that help is laid out for.
  private static let minimumColumns = 40

  /// Returns the help, without a line break at its end.
  func rendered(columns: Int) -> String {
    guard let command = path.last else { return "" }
    let columns = max(columns, Self.minimumColumns)
    let configuration = command.configuration
    var blocks: [String] = []
    if !configuration.abstract.isEmpty {
      let overview = "OVERVIEW: " + configuration.abstract
      blocks.append(overview.wrapped(columns: columns).joined(separator: "\n"))
    }
    blocks.append(
      UsageText(path: path, includesHidden: includesHidden)
        .rendered(heading: "USAGE: ", columns: columns))
    blocks.append(configuration.discussion)
    blocks += argumentSections(of: command).map { $0.rendered(columns: columns) }
    blocks.append(subcommandBlock(of: command, columns: columns))
    blocks.append(topicBlock(of: command, columns: columns))
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func argumentSections(of command: any ParsableCommand.Type) -> [HelpSection] {
    var positional = HelpSection(title: "ARGUMENTS")
    var options = HelpSection(title: "OPTIONS")
    var groups: [HelpSection] = []
    let arguments = ArgumentSet(command)
    for definition in arguments.definitions
    where definition.isShown(includingHidden: includesHidden) {
      let row = HelpSection.Row(definition)
      if !definition.groupTitle.isEmpty {
        let title = definition.groupTitle.uppercased()
        if let index = groups.firstIndex(where: { $0.title == title }) {
          groups[index].rows.append(row)
        } else {
          groups.append(HelpSection(title: title, rows: [row]))
        }
      } else if definition.isPositional {
        positional.rows.append(row)
      } else {
        options.rows.append(row)
      }
    }
    return [positional] + groups + [options]
  }

  private func topicBlock(of command: any ParsableCommand.Type, columns: Int) -> String {
    let rows = command.configuration.topics.map {
      HelpSection.Row(label: $0.name, text: $0.abstract)
    }
    guard let root = path.first, !rows.isEmpty else { return "" }
    let pointer = "  See '\(root.commandName) help <topic>'."
    return HelpSection(title: "OTHER TOPICS", rows: rows).rendered(columns: columns)
      + "\n\n" + pointer
  }

  private func subcommandBlock(of command: any ParsableCommand.Type, columns: Int) -> String {
    let fallback = command.configuration.defaultSubcommand
    let rows = command.subcommands.filter { includesHidden || $0.configuration.shouldDisplay }
      .map { subcommand in
        let names = [subcommand.commandName] + subcommand.configuration.aliases
        let isDefault = fallback.map { $0 == subcommand } ?? false
        return HelpSection.Row(
          label: names.joined(separator: ", ") + (isDefault ? " (default)" : ""),
          text: subcommand.configuration.abstract)
      }
    guard let root = path.first, !rows.isEmpty else { return "" }
    let words = [root.commandName, "help"] + path.dropFirst().map { $0.commandName }
    let pointer = "  See '\(words.joined(separator: " ")) <subcommand>' for detailed help."
    return HelpSection(title: "SUBCOMMANDS", rows: rows).rendered(columns: columns)
      + "\n\n" + pointer.wrapped(columns: columns).joined(separator: "\n")
  }
}
