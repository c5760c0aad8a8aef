import ArticleModel
public import Search
import Storage

/// Search results as a person reads them.
public struct ResultText {
  private let style: TextStyle

  /// Creates a printer of results.
  public init(style: TextStyle) {
    self.style = style
  }

  /// Returns one result with a line break at its end: number, date and source, then headline,
  /// countries and leaders, snippet, and the outlets that have the same story.
  public func text(_ hit: SearchHit, copies: [ResultPage.Copy] = []) -> String {
    let stored = hit.stored
    let article = stored.article
    let number = String(stored.id)
    let facts = [article.published?.date.description ?? "undated", article.source].compactMap { $0 }
    let wrapper = LineWrapper(width: style.width, indent: 4)
    var lines = [
      style.apply(.label, to: number) + "  " + SafeText.line(facts.joined(separator: "  ")),
      wrapper.wrap(pieces(hit.title, base: .title)),
    ]
    let tags = tagLine(stored.tags)
    if !tags.isEmpty { lines.append(wrapper.wrap([(tags, { style.apply(.faint, to: $0) })])) }
    if !hit.snippet.text.isEmpty { lines.append(wrapper.wrap(pieces(hit.snippet, base: nil))) }
    if let line = copyLine(hit, copies) {
      lines.append(wrapper.wrap([(line, { style.apply(.faint, to: $0) })]))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns a line for each story of earlier parts of the results whose copies would stand here.
  public func text(_ copiesOfEarlier: [ResultPage.Copy]) -> String {
    let wrapper = LineWrapper(width: style.width, indent: 4)
    var originals: [Int64] = []
    for copy in copiesOfEarlier where !originals.contains(copy.original) {
      originals.append(copy.original)
    }
    return originals.map { original in
      let copies = copiesOfEarlier.filter { $0.original == original }.map(name)
      let line = "copies of #\(original), shown before: \(copies.joined(separator: ", "))"
      return wrapper.wrap([(line, { style.apply(.faint, to: $0) })]) + "\n"
    }.joined()
  }

  private func copyLine(_ hit: SearchHit, _ copies: [ResultPage.Copy]) -> String? {
    if let original = hit.copyOf { return "copy of #\(original)" }
    return copies.isEmpty ? nil : "also: " + copies.map(name).joined(separator: ", ")
  }

  /// "Bay Wire #14", or "#14" of an outlet that is not known.
  private func name(_ copy: ResultPage.Copy) -> String {
    [copy.source.map { SafeText.line($0) }, "#\(copy.id)"].compactMap { $0 }.joined(separator: " ")
  }

  private func tagLine(_ tags: ArticleTags) -> String {
    [tags.countries.map(\.name), tags.leaders.map(\.name)]
      .filter { !$0.isEmpty }
      .map { SafeText.line($0.joined(separator: ", ")) }
      .joined(separator: " · ")
  }

  private func pieces(
    _ marked: MarkedText, base: TextStyle.Role?
  ) -> [(text: String, look: (String) -> String)] {
    marked.pieces.map { piece in
      let text = SafeText.line(piece.text)
      guard piece.isMarked else { return (text, { look($0, base) }) }
      // Without colour a marked word stands between asterisks.
      return style.usesColour
        ? (text, { style.apply(.mark, to: $0) }) : ("*\(text)*", { look($0, base) })
    }
  }

  private func look(_ text: String, _ role: TextStyle.Role?) -> String {
    role.map { style.apply($0, to: text) } ?? text
  }
}
