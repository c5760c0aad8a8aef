import ArticleModel
public import Search
import TextProcessing

/// An explanation of a search as a person reads it.
public struct ExplanationText {
  private let style: TextStyle

  /// Creates a printer of explanations.
  public init(style: TextStyle) {
    self.style = style
  }

  /// Returns an explanation with a line break at its end.
  ///
  /// Numbers in brackets are those of look-ups.
  public func text(_ explanation: Explanation) -> String {
    var lines: [String] = []
    func add(_ heading: String, _ rows: [String]) {
      guard !rows.isEmpty else { return }
      if !lines.isEmpty { lines.append("") }
      lines.append(style.apply(.label, to: heading))
      lines += rows.map { "  " + SafeText.line($0) }
    }
    add("Query", explanation.query.map { rows($0, indent: "") } ?? [])
    add("Filters", explanation.filters.map(row) + (explanation.dates.map { [row($0)] } ?? []))
    add("Look-ups", table(explanation.lookups.map(cells)) + ["joined: \(explanation.joined)"])
    add("Order", explanation.order.split(separator: "; ").map(String.init))
    add(
      "Time",
      table(explanation.steps.map { [$0.name, Self.milliseconds($0.microseconds) + " ms"] }))
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(_ part: Explanation.Part, indent: String) -> [String] {
    let words = part.words.map { word in
      let term = word.term + (word.isBeginning ? "…" : "")
      return word.articles.map { "\(term) (\($0))" } ?? term
    }
    let number = part.lookup.map { " [\($0)]" } ?? ""
    let looksUp = words.isEmpty ? "" : ": looks up " + words.joined(separator: ", ")
    return [indent + part.says + number + looksUp]
      + part.parts.flatMap { rows($0, indent: indent + "  ") }
  }

  private func row(_ filter: Explanation.Filter) -> String {
    let number = filter.lookup.map { " [\($0)]" } ?? ""
    guard filter.name != filter.id else { return "\(filter.field) \(filter.id)\(number)" }
    let rest = [filter.name, filter.country, filter.note].compactMap { $0 }.joined(separator: ", ")
    return "\(filter.field) \(filter.id) (\(rest))\(number)"
  }

  private func row(_ dates: DateRange) -> String {
    switch (dates.from, dates.through) {
    case (let from?, let through?):
      let days = through.ordinal - from.ordinal + 1
      return "published \(from) through \(through): \(days) day\(days == 1 ? "" : "s")"
    case (let from?, nil): return "published on \(from) or later"
    case (nil, let through?): return "published on \(through) or earlier"
    case (nil, nil): return "published on any day"
    }
  }

  private func cells(_ lookup: Explanation.Lookup) -> [String] {
    var notes = [lookup.from]
    if !lookup.within.isEmpty {
      notes.append("only among " + lookup.within.map(String.init).joined(separator: ", "))
    }
    if let weight = lookup.weight { notes.append("counts \(Self.hundredths(weight))") }
    return [
      "\(lookup.number)", lookup.what, (lookup.isEstimate ? "about " : "") + "\(lookup.articles)",
      notes.joined(separator: "; "),
    ]
  }

  /// Returns rows whose columns stand below one another; no column is wider than a fixed measure.
  private func table(_ rows: [[String]]) -> [String] {
    let widest = 40
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if widths.count <= column { widths.append(0) }
        widths[column] = max(widths[column], min(widest, cell.displayWidth))
      }
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        guard column < row.count - 1 else { return cell }
        return cell + String(repeating: " ", count: max(0, widths[column] - cell.displayWidth))
      }.joined(separator: "  ")
    }
  }

  private static func milliseconds(_ microseconds: Int) -> String {
    let rest = microseconds % 1_000 / 10
    return "\(microseconds / 1_000).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func hundredths(_ weight: Float) -> String {
    let hundredths = Int((weight * 100).rounded())
    let rest = hundredths % 100
    return rest == 0
      ? "\(hundredths / 100)" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
