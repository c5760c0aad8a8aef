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
  /// countries and leaders, and snippet.
  public func text(_ hit: SearchHit) -> String {
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
    return lines.joined(separator: "\n") + "\n"
  }

  private func tagLine(_ tags: ArticleTags) -> String {
    [tags.countries.map(\.name), tags.leaders.map(\.name)]
      .filter { !$0.isEmpty }
      .map { $0.joined(separator: ", ") }
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
