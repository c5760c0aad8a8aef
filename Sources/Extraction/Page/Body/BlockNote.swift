/// Recognises blocks in which a page speaks of itself or to its reader, by the rules for copied
/// text.
enum BlockNote {
  /// Longer blocks are text.
  private static let mostWords = 60

  /// Whether a block may be a note: a paragraph of some length is text, whatever it speaks of.
  static func mayBe(_ block: TextBlock) -> Bool {
    block.weight <= (block.isProse && block.features.endsSentence ? 20 : mostWords)
  }

  /// Returns the block as the rules see it.
  static func line(of block: TextBlock) -> PageLine {
    var markup = PageLine.Markup()
    if case .heading(let level) = block.kind { markup.headingLevel = level }
    markup.isListItem = block.kind == .item
    markup.linkShare = block.linkShare
    return PageLine(block.text, markup: markup, features: block.features)
  }

  /// Whether a block is a credit, a copyright line, a pointer to another article or a prompt.
  static func isNote(_ block: TextBlock, _ line: PageLine) -> Bool {
    let evidence = ReaderWords.evidence(in: line)
    if Outlet.isCopyright(line) || PageNote.isNote(line, evidence) { return true }
    // Whole sentences are text, even those on photographs.
    if block.isProse, block.weight >= 15, block.features.endsSentence { return false }
    if Caption.isCaption(line) { return true }
    return JunkEvidence.wordPoints(line, evidence) >= JunkEvidence.threshold
  }
}
