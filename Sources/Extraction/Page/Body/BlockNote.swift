/// Recognises blocks in which a page speaks of itself or to its reader, by the rules for copied
/// text.
enum BlockNote {
  /// Whether a block is a credit, a copyright line, a pointer to another article or a prompt.
  static func isNote(_ block: TextBlock) -> Bool {
    guard block.weight <= 60 else { return false }
    var markup = PageLine.Markup()
    if case .heading(let level) = block.kind { markup.headingLevel = level }
    markup.isListItem = block.kind == .item
    markup.linkShare = block.linkShare
    let line = PageLine(block.text, markup: markup, startsBlock: true)
    if Outlet.isCopyright(line) || PageNote.isNote(line) { return true }
    // Whole sentences in a paragraph of their own are text, even those on photographs.
    if block.isProse, block.weight >= 15, block.features.endsSentence { return false }
    if Caption.isCaption(line) { return true }
    return JunkEvidence.wordPoints(line) >= JunkEvidence.threshold
  }
}
