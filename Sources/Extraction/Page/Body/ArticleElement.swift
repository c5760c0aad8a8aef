import Markup

/// Chooses the element that holds the article.
struct ArticleElement {
  private let page: HTMLDocument
  private let blocks: [TextBlock]
  private let roles: PageRoles
  /// `sums[i]` is the weight of the blocks before the i-th.
  private let sums: [Double]
  /// By node, the first block at or behind it.
  private let firstBlock: [Int32]

  /// Prepares for the blocks of one page, those outside any article left out of the sums.
  init(page: HTMLDocument, blocks: [TextBlock], roles: PageRoles) {
    self.page = page
    self.blocks = blocks
    self.roles = roles
    var sums = [0.0]
    sums.reserveCapacity(blocks.count + 1)
    var firstBlock = [Int32](repeating: Int32(blocks.count), count: page.nodes.upperBound + 1)
    var node = 0
    for (index, block) in blocks.enumerated() {
      let counts = block.roles.isDisjoint(with: .outside)
      sums.append(sums[index] + (counts ? BlockWeight.weight(of: block, isParagraph: page.tag(block.node) == .p) : 0))
      while node <= block.node {
        firstBlock[node] = Int32(index)
        node += 1
      }
    }
    self.sums = sums
    self.firstBlock = firstBlock
  }

  /// Returns the range of blocks inside a node.
  func blocks(in node: Int) -> Range<Int> {
    let first = Int(firstBlock[node])
    return first..<max(first, Int(firstBlock[page.end(of: node)]))
  }

  /// Returns the sum of the weights inside a node.
  func weight(of node: Int) -> Double {
    let range = blocks(in: node)
    return sums[range.upperBound] - sums[range.lowerBound]
  }

  /// Returns the element in which most of the running text stands and least else; the innermost of
  /// equals.
  func best() -> Int {
    var best = page.root
    var bestWeight = 0.0
    for node in page.nodes where page.tag(node).isBlock || page.tag(node) == .other {
      let weight = (weight(of: node) + bonus(of: node)) * trust(in: node)
      // Descendants come later: an equal weight is the same text with less around it.
      if weight > 0, weight >= bestWeight {
        best = node
        bestWeight = weight
      }
    }
    return best
  }

  private func names(_ node: Int) -> Bool {
    roles[node].contains(.content) && !roles[page.parent(node)].contains(.content)
  }

  /// An element named for the article is the article however short it is.
  private func bonus(of node: Int) -> Double {
    names(node) ? 15 : 0
  }

  private func trust(in node: Int) -> Double {
    if names(node) { return 1.25 }
    switch page.tag(node) {
    case .article: return 1.15
    case .main: return 1.05
    case .body, .html: return 0.9
    default: return 1
    }
  }
}
