import Markup

/// Which blocks stand inside each node of a page.
struct BlockRanges {
  private let page: HTMLDocument
  /// By node, the first block at or behind it.
  private let first: [Int32]

  init(page: HTMLDocument, blocks: [TextBlock]) {
    self.page = page
    var first = [Int32](repeating: Int32(blocks.count), count: page.nodes.upperBound + 1)
    var node = 0
    for (index, block) in blocks.enumerated() {
      while node <= block.start {
        first[node] = Int32(index)
        node += 1
      }
    }
    self.first = first
  }

  /// The range of blocks inside a node.
  subscript(node: Int) -> Range<Int> {
    let lower = Int(first[node])
    return lower..<max(lower, Int(first[page.end(of: node)]))
  }
}
