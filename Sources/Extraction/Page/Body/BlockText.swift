/// Writes blocks as the text of an article.
enum BlockText {
  /// Returns paragraphs separated by blank lines; items of a list and rows of a table stand on
  /// lines of their own.
  static func text(of blocks: [TextBlock]) -> String {
    var text = ""
    var previous: TextBlock.Kind?
    for block in blocks {
      if let previous { text += separator(previous, block.kind) }
      if block.kind == .item { text += "- " }
      text += PlainText.normalized(block.text)
      previous = block.kind
    }
    return text
  }

  private static func separator(_ first: TextBlock.Kind, _ second: TextBlock.Kind) -> String {
    switch (first, second) {
    case (.item, .item): "\n"
    case (.cell(let row), .cell(let other)): row == other ? " | " : "\n"
    default: "\n\n"
    }
  }
}
