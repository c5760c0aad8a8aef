import Markup
import TextProcessing

/// Finds the standfirst that a page sets apart from the text, between headline and first paragraph.
struct LeadFinder {
  let page: HTMLDocument
  let blocks: [TextBlock]
  let title: String?
  let summary: String?
  /// The blocks of the article's element.
  let text: Range<Int>

  /// How far before the text a standfirst may stand, and how long it may be.
  private static let mostBlocks = 40
  private static let mostWords = 160
  private static let shortWords = 45
  /// How much of a block and of the description is compared, in characters.
  private static let opening = 60

  /// Returns the blocks of the standfirst, or nothing when the text has it.
  func lead(of kept: [TextBlock]) -> [TextBlock] {
    guard let first = kept.first, let headline = headline(before: first.start) else { return [] }
    let summary = self.summary.map { Folding.fold($0).prefix(Self.opening) }
    var lead: [TextBlock] = []
    for block in blocks[(headline + 1)...].prefix(while: { $0.start < first.start })
    where isLead(block, distance: lead.count, summary: summary) {
      let isDescribed = summary.map { isSummary(block, $0) } ?? false
      guard isDescribed || isBeside(block, blocks[headline].node, text: first.node) else {
        continue
      }
      let text = Folding.fold(block.text)
      guard !kept.contains(where: { Folding.folds($0.text, to: text) }) else { continue }
      lead.append(block)
    }
    let words = lead.reduce(0) { $0 + $1.weight }
    return words <= Self.mostWords ? lead : []
  }

  /// The last block before the text that is the headline.
  private func headline(before start: Int) -> Int? {
    let end = blocks.firstIndex { $0.start >= start } ?? blocks.endIndex
    let near = max(0, end - Self.mostBlocks)..<min(blocks.count, end + 1)
    let folded = title.map { Folding.fold($0) }
    return near.last { index in
      if let folded, blocks[index].weight < 60, Folding.folds(blocks[index].text, to: folded) {
        return true
      }
      return blocks[index].kind == .heading(1)
    }
  }

  private func isLead(_ block: TextBlock, distance: Int, summary: Substring?) -> Bool {
    guard block.weight >= 6, block.linkShare < 0.4 else { return false }
    if let summary, isSummary(block, summary) {
      return block.roles.isDisjoint(with: [.hidden, .comments])
    }
    guard block.roles.isDisjoint(with: ElementRole.outside.subtracting(.teaser)) else {
      return false
    }
    if case .heading(let level) = block.kind { return level > 1 && distance == 0 }
    return block.isRunningText
      && !(BlockNote.mayBe(block) && BlockNote.isNote(block, BlockNote.line(of: block)))
  }

  /// Whether a block stands with the headline: in an element that does not hold the text as well, or
  /// hardly deeper than the three; a long one further in is a box of its own.
  private func isBeside(_ block: TextBlock, _ headline: Int, text: Int) -> Bool {
    guard block.weight > Self.shortWords else { return true }
    let shared = sequence(first: headline) { page.parent($0) }
      .first { page.contains($0, block.node) }
    guard let shared, page.contains(shared, text) else { return true }
    return page.ancestors(of: block.node).prefix { $0 != shared }.count(where: { _ in true }) <= 1
  }

  /// Whether the page's own description begins like the block.
  private func isSummary(_ block: TextBlock, _ summary: Substring) -> Bool {
    guard summary.count >= 30 else { return false }
    // Folding leaves characters out, but not so many.
    let text = Folding.fold(block.text.prefix(Self.opening * 4)).prefix(Self.opening)
    return summary.hasPrefix(text) || text.hasPrefix(summary)
  }
}
