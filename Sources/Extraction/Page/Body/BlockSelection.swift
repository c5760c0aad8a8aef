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
    let title = self.title.map { Folding.fold($0) }
    var keep = blocks.map { isText($0, title: title) }
    let stated = blocks.map { block in
      block.roles.isDisjoint(with: .hidden) && self.stated?.contains(block.text) ?? false
    }
    let lines = blocks.map { block in
      block.roles.isDisjoint(with: .outside) && BlockNote.mayBe(block)
        ? BlockNote.line(of: block) : nil
    }
    // What stands side by side with running text is part of it, however short it is.
    let prose = Set(
      blocks.indices.filter { keep[$0] && blocks[$0].isProse }.map { page.parent(blocks[$0].node) })
    let isSafe = blocks.indices.map { index in
      stated[index] || blocks[index].roles.contains(.content)
        || prose.contains(page.parent(blocks[index].node))
    }
    for index in blocks.indices where keep[index] && !stated[index] {
      if let line = lines[index], BlockNote.isNote(blocks[index], line) { keep[index] = false }
    }
    dropLabelled(&keep, stated, lines)
    trimBehindCore(&keep, stated)
    trimStart(&keep, isSafe)
    dropByline(&keep, lines)
    trimEnd(&keep, isSafe)
    if self.stated?.isCovered(by: blocks.indices.filter { stated[$0] }.map { blocks[$0].text })
      ?? false
    {
      trimToStated(&keep, stated)
    }
    dropSignature(&keep, stated)
    completeRows(&keep)
    dropEmptyHeadings(&keep)
    var kept = zip(blocks, keep).compactMap { $1 ? $0 : nil }
    if let first = kept.first { kept[0] = Self.withoutOpeningLine(first) }
    return kept
  }

  /// A short line before a paragraph that only a line break sets apart states its date or place.
  private static func withoutOpeningLine(_ block: TextBlock) -> TextBlock {
    guard block.kind == .paragraph, block.isLongProse,
      let end = block.text.firstIndex(of: "\n")
    else { return block }
    let line = LineFeatures(of: String(block.text[..<end]))
    guard line.weight <= 6, line.numbers > 0, !line.endsSentence else { return block }
    var rest = block
    rest.text = String(block.text[block.text.index(after: end)...])
    rest.features = LineFeatures(of: rest.text)
    return rest
  }

  /// Whether a block by itself may be part of the text.
  private func isText(_ block: TextBlock, title: String?) -> Bool {
    guard block.roles.isDisjoint(with: .outside), block.weight > 0 else { return false }
    if let title, block.weight < 60, Folding.folds(block.text, to: title) { return false }
    if block.linkShare > 0.8 { return block.isProse && block.weight > 15 }
    if block.linkShare > 0.5 { return block.weight > 12 || block.features.endsSentence }
    return true
  }

  /// A label such as `Related articles` goes, with the links and short lines under it.
  private func dropLabelled(_ keep: inout [Bool], _ stated: [Bool], _ lines: [PageLine?]) {
    var level: Int?
    for index in blocks.indices {
      let block = blocks[index]
      if let line = lines[index], PageLabels.isLabel(line) {
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

  /// A line that names the author between standfirst and text: `By Ann Lee, 3 May 2021`.
  private func dropByline(_ keep: inout [Bool], _ lines: [PageLine?]) {
    let text = blocks.indices.first { keep[$0] && blocks[$0].isLongProse } ?? blocks.endIndex
    for index in blocks.indices.prefix(upTo: text) where keep[index] {
      guard let line = lines[index], blocks[index].kind == .paragraph, line.weight <= 12,
        !line.features.endsSentence, Byline.mayBeMarked(line.text), Byline.marked(line) != nil
      else { continue }
      keep[index] = false
      return
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

  /// The name under a report: two to four words with capitals and nothing else.
  private func dropSignature(_ keep: inout [Bool], _ stated: [Bool]) {
    guard let last = keep.lastIndex(of: true), blocks[last].kind == .paragraph, !stated[last] else {
      return
    }
    let features = blocks[last].features
    if (2...4).contains(features.weight), features.capitalised == features.weight,
      !features.endsSentence, !features.isAllCapitals
    {
      keep[last] = false
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
