import Markup

/// Cuts the text of a page into the blocks that a browser would show.
struct BlockBuilder {
  private let page: HTMLDocument
  private let roles: PageRoles
  private var blocks: [TextBlock] = []

  private var text: [UInt8] = []
  private var linked = 0
  private var visible = 0
  private var textRoles: ElementRole = []
  private var breaks = 0
  private var hasSpace = false
  private var holder = 0
  private var first = 0

  /// Returns the blocks of a page in the order of reading, hidden ones left out.
  static func blocks(of page: HTMLDocument, roles: PageRoles) -> [TextBlock] {
    var builder = BlockBuilder(page: page, roles: roles)
    builder.run()
    builder.settleCells()
    return builder.blocks
  }

  private init(page: HTMLDocument, roles: PageRoles) {
    self.page = page
    self.roles = roles
  }

  private mutating func run() {
    var open: [Int] = []
    var node = page.nodes.lowerBound
    while node < page.nodes.upperBound {
      while let last = open.last, page.end(of: last) <= node {
        open.removeLast()
        flush()
      }
      let tag = page.tag(node)
      if tag == .text {
        append(node)
      } else if roles[node].contains(.hidden) {
        node = page.end(of: node)
        continue
      } else if tag == .br {
        lineBreak()
      } else if tag.isBlock {
        flush()
        open.append(node)
      }
      node += 1
    }
    flush()
  }

  /// Where a cell holds several blocks, the table is there for the layout, and they are paragraphs.
  private mutating func settleCells() {
    var count: [Int: Int] = [:]
    var layout: Set<Int> = []
    for block in blocks {
      guard case .cell(let row) = block.kind else { continue }
      count[block.node, default: 0] += 1
      if count[block.node] == 2 { layout.insert(row) }
    }
    guard !layout.isEmpty else { return }
    for index in blocks.indices {
      if case .cell(let row) = blocks[index].kind, layout.contains(row) {
        blocks[index].kind = .paragraph
      }
    }
  }

  private mutating func lineBreak() {
    breaks += 1
    if breaks >= 2 { flush() }
  }

  private mutating func append(_ node: Int) {
    let added = page.textBytes(node).withUnsafeBufferPointer { append($0, of: node) }
    guard added > 0 else { return }
    visible += added
    if roles[node].contains(.link) { linked += added }
    textRoles.formIntersection(roles[node])
  }

  /// Appends text with its white space collapsed, and returns how many visible bytes it has.
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, of node: Int) -> Int {
    var index = 0
    var added = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isNoBreakSpace = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
      if byte <= 0x20 || isNoBreakSpace {
        hasSpace = true
        index += isNoBreakSpace ? 2 : 1
        continue
      }
      if text.isEmpty {
        start(at: node)
      } else if breaks > 0 {
        text.append(0x0A)
      } else if hasSpace {
        text.append(0x20)
      }
      hasSpace = false
      breaks = 0
      // The rest of the word at once.
      let start = index
      repeat { index += 1 } while index < bytes.count && bytes[index] > 0x20 && bytes[index] != 0xC2
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      added += index - start
    }
    return added
  }

  private mutating func start(at node: Int) {
    textRoles = roles[node]
    first = node
    holder = page.ancestors(of: node).first { page.tag($0).isBlock } ?? page.root
  }

  private mutating func flush() {
    defer {
      text.removeAll(keepingCapacity: true)
      (linked, visible, breaks, hasSpace) = (0, 0, 0, false)
    }
    guard !text.isEmpty else { return }
    let string = String(decoding: text, as: UTF8.self)
    let features = LineFeatures(of: string)
    blocks.append(
      TextBlock(
        kind: kind(of: holder), node: holder, start: first, text: string, roles: textRoles,
        linkShare: Double(linked) / Double(visible), features: features))
  }

  private func kind(of node: Int) -> TextBlock.Kind {
    switch page.tag(node) {
    case .h1: return .heading(1)
    case .h2: return .heading(2)
    case .h3: return .heading(3)
    case .h4: return .heading(4)
    case .h5: return .heading(5)
    case .h6: return .heading(6)
    case .li, .dt, .dd: return .item
    case .pre: return .preformatted
    case .td, .th: return .cell(row: page.parent(node))
    case .blockquote: return .quote
    default:
      let parent = page.parent(node)
      switch page.tag(parent) {
      case .li where page.tag(node) != .ul && page.tag(node) != .ol: return .item
      case .blockquote: return .quote
      default: return .paragraph
      }
    }
  }
}
