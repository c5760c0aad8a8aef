/// What a block says for or against the element around it being the article.
enum BlockWeight {
  /// Longer paragraphs do not count for more: one may be a licence or a whole comment.
  private static let mostWords = 120

  /// Returns words for text that reads like an article, less than nothing for lists of links.
  static func weight(of block: TextBlock, isParagraph: Bool) -> Double {
    let words = Double(min(block.weight, mostWords))
    if case .cell = block.kind {
      if block.linkShare >= 0.5 { return -1 - words * 0.2 }
      if block.isRunningText { return words * 0.7 }
      // Results and prices in an element named for the article's text are its text.
      return block.roles.contains(.content) ? words * 0.2 : 0
    }
    if block.linkShare >= 0.5 { return -2 - words * 0.5 }
    if case .heading = block.kind { return block.weight >= 5 ? words * 0.2 : 0 }
    if block.features.endsSentence || block.features.sentences > 0, block.weight >= 5 {
      return words * (1 - block.linkShare)
    }
    if block.weight >= 12 { return words * 0.6 * (1 - block.linkShare) }
    if isParagraph { return words * 0.4 * (1 - block.linkShare) }
    if block.kind == .item, block.linkShare < 0.2 { return block.weight >= 5 ? words * 0.3 : 0 }
    return block.kind == .item ? -0.5 : -1
  }
}
