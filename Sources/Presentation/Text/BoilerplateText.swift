public import Storage

/// The lines that a source repeats, as a person reads them.
public struct BoilerplateText {
  private let style: TextStyle

  /// Creates a printer of lines.
  public init(style: TextStyle) {
    self.style = style
  }

  /// Returns two lines each: number, state and counts, then the line itself.
  ///
  /// With `cleaned` it says how many articles a cleaning takes each line from.
  public func table(_ lines: [BoilerplateLine], cleaned: [Int64: Int]?) -> String {
    lines.map { line in
      var facts = [line.state.rawValue, "in \(line.articles)"]
      if let cleaned {
        facts.append("left out of \(cleaned[line.id] ?? 0) more")
      } else {
        facts.append("left out of \(line.leftOut)")
        if let example = line.example { facts.append("such as \(example)") }
      }
      return style.apply(.label, to: String(line.id)) + "  " + facts.joined(separator: ", ") + "\n"
        + "    " + SafeText.line(line.line) + "\n"
    }.joined()
  }
}
