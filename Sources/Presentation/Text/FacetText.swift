public import Search
import TextProcessing

/// Facet counts as a person reads them.
public struct FacetText {
  private static let longestBar = 30
  private let style: TextStyle

  /// Creates a printer of facet counts; with a width, for a terminal, it draws bars.
  public init(style: TextStyle) {
    self.style = style
  }

  /// Returns a facet's values, a line each, under its name.
  public func text(_ counts: FacetCounts) -> String {
    let greatest = counts.values.map(\.articles).max() ?? 0
    let width = String(greatest).count
    let names = counts.values.map { value in
      SafeText.line(value.id == value.name ? value.name : "\(value.id) \(value.name)")
    }
    let nameWidth = min(40, names.map(\.displayWidth).max() ?? 0)
    var text = style.apply(.label, to: counts.facet.rawValue + ":") + "\n"
    for (value, name) in zip(counts.values, names) {
      let number = String(value.articles)
      let padding = String(repeating: " ", count: width - number.count)
      var line = "  \(padding)\(number)  \(name)"
      if style.width != nil {
        let gap = String(repeating: " ", count: max(1, nameWidth - name.displayWidth + 1))
        let length = max(1, value.articles * Self.longestBar / max(1, greatest))
        line += gap + style.apply(.faint, to: String(repeating: "█", count: length))
      }
      text += line + "\n"
    }
    var rest: [String] = []
    if counts.others > 0 { rest.append("\(counts.others) more") }
    if counts.without > 0 { rest.append("\(counts.without) articles without") }
    if !rest.isEmpty { text += "  " + rest.joined(separator: "; ") + "\n" }
    return text
  }
}
