import Markup
import TextProcessing

/// Chooses the blocks of the article among those of its element.
struct BlockSelection {
  let page: HTMLDocument
  let blocks: [TextBlock]
  /// The blocks of the inner element that holds nearly all of the text.
  let core: Range<Int>
  let title: String?
  let stated: StatedBody?

  /// Returns the blocks that belong to the article.
  func kept() -> [TextBlock] {
    var keep = blocks.map { isText($0) }
    let stated = blocks.map { self.stated?.contains($0.text) ?? false }
    // What stands side by side with running text is part of it, however short it is.
    let prose = Set(
      blocks.indices.filter { keep[$0] && blocks[$0].isProse }.map { page.parent(blocks[$0].node) })
    let isSafe = blocks.indices.map { index in
      stated[index] || blocks[index].roles.contains(.content)
        || prose.contains(page.parent(blocks[index].node))
    }
    for index in blocks.indices where keep[index] && !stated[index] {
      if BlockNote.isNote(blocks[index]) { keep[index] = false }
    }
    dropLabelled(&keep, stated)
    trimBehindCore(&keep, stated)
    trimStart(&keep, isSafe)
    trimEnd(&keep, isSafe)
    if self.stated?.isCovered(by: blocks.indices.filter { stated[$0] }.map { blocks[$0].text })
      ?? false
    {
      trimToStated(&keep, stated)
    }
    completeRows(&keep)
    dropEmptyHeadings(&keep)
    return zip(blocks, keep).compactMap { $1 ? $0 : nil }
  }

  /// Whether a block by itself may be part of the text.
  private func isText(_ block: TextBlock) -> Bool {
    guard block.roles.isDisjoint(with: .outside), block.weight > 0 else { return false }
    if isTitle(block) { return false }
    if block.linkShare > 0.8 { return block.isProse && block.weight > 15 }
    if block.linkShare > 0.5 { return block.weight > 12 || block.features.endsSentence }
    return true
  }

  private func isTitle(_ block: TextBlock) -> Bool {
    guard let title, block.weight < 60 else { return false }
    return Folding.fold(block.text) == Folding.fold(title)
  }

  /// A label such as `Related articles` goes, with the links and short lines under it.
  private func dropLabelled(_ keep: inout [Bool], _ stated: [Bool]) {
    var level: Int?
    for index in blocks.indices {
      let block = blocks[index]
      if PageLabels.isLabel(block) {
        keep[index] = false
        level = if case .heading(let own) = block.kind { own } else { 6 }
        continue
      }
      guard let above = level else { continue }
      if block.linkShare >= 0.5 || block.kind.isHeading(below: above) {
        if !stated[index] { keep[index] = false }
      } else if block.roles.isDisjoint(with: .outside) {
        level = nil
      }
    }
  }

  /// Behind the element that holds nearly all of the text only whole paragraphs go on with it.
  private func trimBehindCore(_ keep: inout [Bool], _ stated: [Bool]) {
    for index in blocks.indices.suffix(from: core.upperBound) where keep[index] && !stated[index] {
      if !blocks[index].isLongProse { keep[index] = false }
    }
  }

  /// What stands before the first paragraph and is no sentence: dates, sections, authors.
  private func trimStart(_ keep: inout [Bool], _ isSafe: [Bool]) {
    guard let first = blocks.indices.first(where: { keep[$0] && blocks[$0].isProse }) else {
      return
    }
    for index in blocks.indices.prefix(upTo: first) where keep[index] && !isSafe[index] {
      let block = blocks[index]
      if case .heading = block.kind, block.weight > 3 { continue }
      if !block.features.endsSentence || block.weight < 4 { keep[index] = false }
    }
  }

  /// What stands behind the last paragraph and is no sentence.
  private func trimEnd(_ keep: inout [Bool], _ isSafe: [Bool]) {
    guard let last = blocks.indices.last(where: { keep[$0] && blocks[$0].isProse }) else { return }
    for index in blocks.indices.suffix(from: last + 1) where keep[index] && !isSafe[index] {
      let block = blocks[index]
      if block.kind == .item || block.kind == .quote, block.linkShare < 0.3 { continue }
      if !block.features.endsSentence, block.weight < 12 { keep[index] = false }
    }
  }

  /// Where the page itself states its whole text, nothing before or behind it belongs to it.
  private func trimToStated(_ keep: inout [Bool], _ stated: [Bool]) {
    guard let first = stated.firstIndex(of: true), let last = stated.lastIndex(of: true) else {
      return
    }
    for index in blocks.indices where index < first || index > last { keep[index] = false }
  }

  /// A row of a table stays whole, its linked cells too.
  private func completeRows(_ keep: inout [Bool]) {
    var kept: Set<Int> = []
    for (index, block) in blocks.enumerated() where keep[index] {
      if case .cell(let row) = block.kind { kept.insert(row) }
    }
    for (index, block) in blocks.enumerated() where block.roles.isDisjoint(with: .outside) {
      if case .cell(let row) = block.kind, kept.contains(row) { keep[index] = true }
    }
  }

  /// A heading under which nothing is left is that of what was left out.
  private func dropEmptyHeadings(_ keep: inout [Bool]) {
    var hasText = false
    for index in blocks.indices.reversed() where keep[index] {
      if case .heading = blocks[index].kind {
        if !hasText { keep[index] = false }
        hasText = false
      } else {
        hasText = true
      }
    }
  }
}
