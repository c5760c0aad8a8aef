import Markup
import TextProcessing

/// The text of an article as it stands in a page.
struct PageBody {
  /// The blocks of the article, in the order of reading.
  var blocks: [TextBlock] = []
  /// The element that holds most of it; the root when nothing was found.
  var element = 0
  /// Words of running text.
  var words = 0

  /// The text that the page states but does not show.
  var statedText: String?

  /// The text, with a blank line between paragraphs.
  var text: String { statedText ?? BlockText.text(of: blocks) }
}

/// Finds the text of the article in a page.
///
/// The element around it is the one whose blocks weigh most; then what inside
/// it is no part of the text is left out. Elements are first believed what
/// their names say; when too little remains, less and less is believed.
struct BodyFinder {
  let page: HTMLDocument
  let title: String?
  /// What the page's description says, which is often the article's first paragraph.
  let summary: String?
  let stated: StatedBody?

  /// So many words are an article even when much of the page was left out.
  private static let enoughWords = 120

  /// Returns the text, or an empty body when the page has none.
  func find() -> PageBody {
    var best = PageBody()
    let names = NamedRoles(page)
    for trust in [PageRoles.Trust.names, .tags, .nothing, .everything] {
      let body = find(trusting: trust, names)
      if body.words > best.words * Self.factor(over: best.words) { best = body }
      if best.words >= Self.enoughWords { break }
    }
    if best.blocks.isEmpty { best.blocks = wholePage() }
    if let stated, best.words * 2 < Words.count(in: stated.text) { best.statedText = stated.text }
    return best
  }

  /// A page of a line or two has nothing around its text.
  private func wholePage() -> [TextBlock] {
    let blocks = BlockBuilder.blocks(of: page, roles: PageRoles(page, trust: .nothing))
    return blocks.count <= Self.fewBlocks ? blocks : []
  }

  private static let fewBlocks = 5

  /// How many times as many words it takes to believe less of what the page says of itself.
  private static func factor(over words: Int) -> Int {
    words < 10 ? 2 : words < 25 ? 3 : words < 60 ? 4 : 6
  }

  /// An element that holds most of the page's running text is not beside the article, whatever it
  /// is called.
  private func pardoned(
    _ roles: PageRoles, _ blocks: [TextBlock], _ ranges: BlockRanges
  ) -> Set<Int> {
    func prose(_ range: Range<Int>, _ excluded: ElementRole = [.comments, .hidden]) -> Int {
      blocks[range].reduce(0) {
        $0 + ($1.isLongProse && $1.roles.isDisjoint(with: excluded) ? $1.weight : 0)
      }
    }
    let all = prose(blocks.indices)
    // Comments without an article to comment on are the article.
    guard all > 0 else {
      let whole = prose(blocks.indices, .hidden)
      return Set(roles.convicted.filter { prose(ranges[$0], .hidden) * 20 > whole * 19 })
    }
    return Set(
      roles.convicted.filter { node in
        let inside = prose(ranges[node])
        return inside * 10 > all * 6 && (all - inside < Self.enoughWords || inside * 10 > all * 9)
      })
  }

  /// Several paragraphs side by side are running text, whatever the element around them is called:
  /// some sites hide the second half of an article in `read-more`.
  private func acquit(_ blocks: inout [TextBlock]) {
    var paragraphs: [Int: Int] = [:]
    for block in blocks where block.isLongProse && page.tag(block.node) == .p {
      paragraphs[page.parent(block.node), default: 0] += 1
    }
    for index in blocks.indices where !blocks[index].roles.isDisjoint(with: .doubtful) {
      if paragraphs[page.parent(blocks[index].node), default: 0] >= 3 {
        blocks[index].roles.subtract(.acquittable)
      }
    }
  }

  private func find(trusting trust: PageRoles.Trust, _ names: NamedRoles) -> PageBody {
    var roles = PageRoles(page, names: names, trust: trust)
    var blocks = BlockBuilder.blocks(of: page, roles: roles)
    var ranges = BlockRanges(page: page, blocks: blocks)
    let pardoned = pardoned(roles, blocks, ranges)
    if !pardoned.isEmpty {
      roles = PageRoles(page, names: names, trust: trust, pardoned: pardoned)
      blocks = BlockBuilder.blocks(of: page, roles: roles)
      ranges = BlockRanges(page: page, blocks: blocks)
    }
    acquit(&blocks)
    if trust == .names { TeaserCards(page: page, ranges: ranges).mark(&blocks) }
    if trust != .everything { ImageNotes(page: page, ranges: ranges).mark(&blocks) }
    let chooser = ArticleElement(page: page, blocks: blocks, roles: roles, ranges: ranges)
    let element = chooser.best()
    let range = ranges[element]
    let core = ranges[chooser.core(of: element, share: 0.8)]
    let kept = BlockSelection(
      page: page, blocks: Array(blocks[range]),
      core: core.lowerBound - range.lowerBound..<core.upperBound - range.lowerBound, title: title,
      stated: stated
    ).kept()
    let lead = LeadFinder(
      page: page, blocks: blocks, title: title, summary: summary, text: range
    ).lead(of: kept)
    let words = kept.reduce(0) { $0 + ($1.isRunningText ? $1.weight : 0) }
    return PageBody(blocks: lead + kept, element: element, words: words)
  }
}
