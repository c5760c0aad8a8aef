import TextProcessing

/// Reduces lines of Markdown to their words.
enum Markdown {
  /// Whether a page is Markdown: by its name, or by its headings and links.
  static func isLikely(_ lines: [PageText.RawLine], path: String) -> Bool {
    let path = path.lowercased()
    if path.hasSuffix(".md") || path.hasSuffix(".markdown") { return true }
    let signs = lines.count { line in
      line.text.hasPrefix("# ") || line.text.hasPrefix("## ") || line.text.contains("](http")
    }
    return signs >= 2
  }

  /// Returns the page's lines with what the markup says of them.
  static func pageLines(_ lines: [PageText.RawLine]) -> [PageLine] {
    var result: [PageLine] = []
    var startsBlock = true
    for (index, line) in lines.enumerated() {
      startsBlock = startsBlock || line.startsBlock
      if isRule(line.text) { continue }
      var parsed = parse(line.text)
      if index + 1 < lines.count, let level = underlineLevel(lines[index + 1]) {
        parsed.markup.headingLevel = level
      }
      guard !parsed.text.trimmingWhitespace.isEmpty else { continue }
      result.append(PageLine(parsed.text, markup: parsed.markup, startsBlock: startsBlock))
      startsBlock = false
    }
    return result
  }

  private static func underlineLevel(_ next: PageText.RawLine) -> Int? {
    guard !next.startsBlock, next.text.utf8.count >= 3 else { return nil }
    if next.text.allSatisfy({ $0 == "=" }) { return 1 }
    return next.text.allSatisfy { $0 == "-" } ? 2 : nil
  }

  private static func isRule(_ text: String) -> Bool {
    text.utf8.count >= 3 && text.allSatisfy { "-=_* ".contains($0) }
  }

  private static func parse(_ line: String) -> (text: String, markup: PageLine.Markup) {
    var markup = PageLine.Markup()
    var text = line[...]
    while text.hasPrefix("> ") || text == ">" { text = text.dropFirst(2) }
    let hashes = text.prefix { $0 == "#" }
    if (1...6).contains(hashes.count), text.dropFirst(hashes.count).first == " " {
      markup.headingLevel = hashes.count
      text = text.dropFirst(hashes.count + 1)
    }
    for bullet in ["- ", "* ", "+ ", "• "] where text.hasPrefix(bullet) {
      markup.isListItem = true
      text = text.dropFirst(2)
    }
    let words = text.trimmingWhitespace
    markup.isImage = words.hasPrefix("![")
    markup.isEmphasised = isWrapped(words)
    let reduced = InlineMarkup.reduced(words)
    markup.linkShare = reduced.linkShare
    return (reduced.text, markup)
  }

  /// Whether one pair of marks encloses the whole line.
  private static func isWrapped(_ text: String) -> Bool {
    for mark in ["**", "__", "*", "_"] where text.hasPrefix(mark) && text.hasSuffix(mark) {
      let inner = text.dropFirst(mark.count).dropLast(mark.count)
      return !inner.isEmpty && !inner.contains(mark.prefix(1))
    }
    return false
  }
}
