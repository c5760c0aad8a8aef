/// A titled table of labels and texts.
struct HelpSection {
  struct Row {
    let label: String
    let text: String
  }

  let title: String
  var rows: [Row] = []

  /// The column that texts begin in, as in swift-argument-parser.
  private static let textColumn = 26

  /// Returns the section, empty without rows.
  func rendered(columns: Int) -> String {
    guard !rows.isEmpty else { return "" }
    return ([title + ":"] + rows.map { Self.rendered($0, columns: columns) })
      .joined(separator: "\n")
  }

  private static func rendered(_ row: Row, columns: Int) -> String {
    // In a narrow window texts move to the left to keep some width.
    let column = min(textColumn, columns / 3)
    let indent = String(repeating: " ", count: column)
    let label = "  " + row.label
    guard !row.text.isEmpty else { return label }
    var lines = row.text.wrapped(columns: columns - column).map { line in
      line.isEmpty ? "" : indent + line
    }
    let padding = column - label.count
    if padding > 1, let first = lines.first {
      lines[0] = label + first.dropFirst(label.count)
      return lines.joined(separator: "\n")
    }
    return ([label] + lines).joined(separator: "\n")
  }
}

extension HelpSection.Row {
  init(_ definition: ArgumentDefinition) {
    label = definition.helpLabel
    let abstract = [definition.help.abstract, definition.valueNotes]
      .filter { !$0.isEmpty }.joined(separator: " ")
    text = [abstract, definition.help.discussion].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}

extension ArgumentDefinition {
  /// The default as it would be typed; `nil` when there is none to show.
  var defaultDescription: String? {
    let text =
      switch role {
      case .positional(let values), .option(let values, _): values.defaultDescription()
      case .flag(let flag):
        flag.defaultValue.flatMap { $0 ? preferredName?.text : inverseNames.first?.text }
      case .help, .version: nil as String?
      }
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }

  fileprivate var helpLabel: String {
    guard !names.isEmpty else { return "<\(valueName)>" }
    let on = names.map(\.text).joined(separator: ", ")
    let off = inverseNames.map(\.text).joined(separator: ", ")
    let all = off.isEmpty ? on : "\(on)/\(off)"
    return values == nil ? all : "\(all) <\(valueName)>"
  }

  fileprivate var valueNotes: String {
    let allowed = values?.allowedValues() ?? []
    let notes = [
      allowed.isEmpty ? nil : "values: " + allowed.joined(separator: ", "),
      defaultDescription.map { "default: " + $0 },
    ]
    let text = notes.compactMap(\.self).joined(separator: "; ")
    return text.isEmpty ? "" : "(\(text))"
  }
}
