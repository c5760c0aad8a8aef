import Markup

/// Chooses the element that holds the article.
struct ArticleElement {
  private let page: HTMLDocument
  private let blocks: [TextBlock]
  private let roles: PageRoles
  private let ranges: BlockRanges
  /// `sums[i]` is the weight of the blocks before the i-th.
  private let sums: [Double]

  /// Prepares for the blocks of one page, those outside any article left out of the sums.
  init(page: HTMLDocument, blocks: [TextBlock], roles: PageRoles, ranges: BlockRanges) {
    self.page = page
    self.blocks = blocks
    self.roles = roles
    self.ranges = ranges
    var sums = [0.0]
    sums.reserveCapacity(blocks.count + 1)
    for (index, block) in blocks.enumerated() {
      let counts = block.roles.isDisjoint(with: .outside)
      let weight =
        counts ? BlockWeight.weight(of: block, isParagraph: page.tag(block.node) == .p) : 0
      sums.append(sums[index] + weight)
    }
    self.sums = sums
  }

  /// Returns the sum of the weights inside a node.
  func weight(of node: Int) -> Double {
    let range = ranges[node]
    return sums[range.upperBound] - sums[range.lowerBound]
  }

  /// Returns the element in which most of the running text stands and least else; the innermost of
  /// equals.
  func best() -> Int {
    var best = page.root
    var bestWeight = 0.0
    for node in page.nodes where Self.mayHold(page.tag(node)) {
      let own = weight(of: node)
      // An element named for the article may be there for a script to fill.
      guard own > 0 else { continue }
      let weight = (own + bonus(of: node)) * trust(in: node)
      // An equal weight further in would lose headings and tables, which weigh nothing.
      if weight > bestWeight {
        best = node
        bestWeight = weight
      }
    }
    return best
  }

  /// Returns the innermost element within a node that has at least a share of its weight.
  func core(of node: Int, share: Double) -> Int {
    let whole = weight(of: node)
    var core = node
    for inner in page.descendants(of: node)
    where page.contains(core, inner) && Self.mayHold(page.tag(inner)) {
      if weight(of: inner) >= whole * share { core = inner }
    }
    return core
  }

  /// Whether an element may be what holds an article, and not one of its paragraphs.
  private static func mayHold(_ tag: HTMLTag) -> Bool {
    tag == .other || tag.isBlock && tag != .p && !tag.isHeading && tag != .pre
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
