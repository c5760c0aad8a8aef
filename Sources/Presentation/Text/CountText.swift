import ArticleModel
public import Storage
import TextProcessing

/// Counts and statistics as a person reads them.
public struct CountText {
  private let style: TextStyle

  /// Creates a printer of counts.
  public init(style: TextStyle) {
    self.style = style
  }

  /// Returns a line a count: the number, the identifier where it is not the name, the name.
  public func table(_ counts: [NamedCount]) -> String {
    let width = counts.map { String($0.articles).count }.max() ?? 0
    let idWidth = counts.map(\.id.displayWidth).max() ?? 0
    return counts.map { count in
      let id = SafeText.line(count.id)
      let name = SafeText.line(count.name)
      let number = padded(String(count.articles), to: width, atStart: true)
      guard id != name else { return "\(number)  \(name)\n" }
      return "\(number)  \(style.apply(.label, to: padded(id, to: idWidth)))  \(name)\n"
    }.joined()
  }

  /// Returns what an archive holds, a line a fact.
  public func summary(_ statistics: ArchiveStatistics, path: String) -> String {
    let span = [statistics.firstPublished, statistics.lastPublished].compactMap { $0 }
    let facts: [(String, String)] = [
      ("Archive", path),
      ("Size", Self.size(statistics.fileSize)),
      ("Originals", Self.originals(statistics.originals)),
      ("Articles", String(statistics.articles)),
      ("Older versions", String(statistics.olderVersions)),
      ("Words", String(statistics.words)),
      ("Published", span.isEmpty ? "unknown" : span.joined(separator: " to ")),
      ("Undated", String(statistics.undated)),
      ("Countries", String(statistics.countries)),
      ("Leaders", String(statistics.leaders)),
      ("Sources", String(statistics.sources)),
    ]
    var text = facts.map { name, value in
      style.apply(.label, to: name + ":") + String(repeating: " ", count: 16 - name.count)
        + SafeText.line(value) + "\n"
    }.joined()
    for (title, counts) in [
      ("Most articles from", statistics.topSources), ("Languages", statistics.languages),
    ] where !counts.isEmpty {
      text += "\n" + style.apply(.label, to: title + ":") + "\n" + table(counts)
    }
    return text
  }

  private static func originals(_ counts: OriginalCounts) -> String {
    guard counts.originals > 0 else { return "none" }
    return
      "\(counts.originals) in \(size(counts.stored)) (\(size(counts.size)) as they came)"
  }

  private static func size(_ bytes: Int) -> String {
    let units = ["bytes", "KB", "MB", "GB", "TB"]
    var value = bytes
    var unit = 0
    while value >= 10_000, unit < units.count - 1 {
      value = (value + 512) / 1024
      unit += 1
    }
    return "\(value) \(units[unit])"
  }

  private func padded(_ text: String, to width: Int, atStart: Bool = false) -> String {
    let padding = String(repeating: " ", count: max(0, width - text.displayWidth))
    return atStart ? padding + text : text + padding
  }
}
