import Markup

/// Recognises rows of cards, each with a linked headline and at most a sentence or two: the other
/// articles that a page offers.
///
/// They need no names and no words to be known by: only articles to go to are
/// laid out like this, again and again.
struct TeaserCards {
  let page: HTMLDocument
  let ranges: BlockRanges

  private static let fewestCards = 3
  /// More words are a section of an article with a link above it.
  private static let mostWords = 70

  /// Marks the blocks of all cards as teasers.
  func mark(_ blocks: inout [TextBlock]) {
    for node in page.nodes where page.tag(node).isBlock || page.tag(node) == .other {
      guard ranges[node].count >= Self.fewestCards else { continue }
      let children = page.children(of: node).filter { page.tag($0) != .text }.map { ranges[$0] }
        .filter { !$0.isEmpty }
      let cards = children.filter { isCard(blocks[$0], words: Self.mostWords) }
      guard cards.count >= Self.fewestCards, cards.count * 3 > children.count * 2 else { continue }
      // Among cards a longer one is another card.
      for range in children where isCard(blocks[range], words: Self.mostWords * 3) {
        for index in range { blocks[index].roles.insert(.teaser) }
      }
    }
  }

  private func isCard(_ blocks: ArraySlice<TextBlock>, words: Int) -> Bool {
    guard blocks.count <= 8, blocks.reduce(0, { $0 + $1.weight }) <= words else {
      return false
    }
    // Only a headline comes before the text; `Learn more` stands behind it.
    return blocks.prefix { !$0.isProse }.contains { $0.linkShare > 0.8 && $0.weight >= 4 }
  }
}
