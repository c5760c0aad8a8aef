import Markup

/// What one walk over a page gathers for finding its date.
struct PageSurvey {
  /// A line of the page: text between the edges of blocks.
  struct Line {
    /// The first and the last of its text nodes.
    var first: HTMLDocument.Node
    var last: HTMLDocument.Node
    /// How much text stands before it, in bytes.
    var offset: Int
    /// How many bytes it has.
    var length: Int
    /// Whether digits in it may be a date, or a part of one.
    var hasDate = false
    var hasDigits = false
    /// How many long lines, such as paragraphs, stand before it.
    var paragraphs: Int
  }

  /// The `meta` elements.
  private(set) var metas: [HTMLDocument.Node] = []
  /// Elements with a date for machines: `time`, `abbr`, those with `itemprop` or `data-date`.
  private(set) var machineDates: [HTMLDocument.Node] = []
  /// The headings of the first rank and, apart, of the second.
  private(set) var headings: [HTMLDocument.Node] = []
  private(set) var subheadings: [HTMLDocument.Node] = []
  /// The `article` elements.
  private(set) var articles: [HTMLDocument.Node] = []
  /// The lines with a date, and the short ones, which may be parts of a date.
  private(set) var lines: [Line] = []
  /// The title element.
  private(set) var title: HTMLDocument.Node?
  /// The scripts that are no linked data.
  private(set) var scripts: [HTMLDocument.Node] = []
  /// How much text stands before a node of interest, by node.
  private(set) var offsets: [HTMLDocument.Node: Int] = [:]
  /// The language as the page's root states it: `en-GB`.
  private(set) var languageTag: String?
  /// How much text the page has.
  private(set) var length = 0
  private(set) var canonical: String?

  /// The text of a script in the page's body that is short enough to do no more than write a date.
  private static func shortScript(
    _ node: HTMLDocument.Node, _ page: HTMLDocument
  ) -> (node: HTMLDocument.Node, glance: DateGlance)? {
    guard page.end(of: node) == node + 2, page.textBytes(node + 1).count <= 120,
      page.attributeBytes(.src, of: node) == nil,
      !page.ancestors(of: node).prefix(3).contains(where: { page.tag($0) == .head })
    else { return nil }
    let glance = DateGlance(page.textBytes(node + 1))
    return glance.mayHoldDate ? (node + 1, glance) : nil
  }

  private static let namedAttributes = HTMLAttributeSet(.itemprop, .property)
  private static let dateAttributes = HTMLAttributeSet(
    .datetime, .dataDatetime, .dataTimestamp, .dataDate, .dataPublished)
  private static let dateParts = NameParts(["date", "Date", "time", "Time", "publish", "Publish"])

  private static func mayHoldDate(
    _ node: HTMLDocument.Node, _ tag: HTMLTag, _ page: HTMLDocument
  ) -> Bool {
    if tag == .time || tag == .abbr || page.hasAttribute(among: dateAttributes, node) {
      return true
    }
    guard page.hasAttribute(among: namedAttributes, node),
      let name = page.attributeBytes(.itemprop, of: node)
        ?? page.attributeBytes(.property, of: node)
    else { return false }
    return dateParts.occur(in: Array(name))
  }

  /// A line of more bytes is a paragraph.
  static let longestLine = 220
  /// Enough for any article, and a limit for pages made of dates.
  private static let mostLines = 4000
  private static let mostMachineDates = 500

  init(_ page: HTMLDocument) {
    var node = page.root + 1
    var line: Line?
    var paragraphs = 0
    var blockEnds: [HTMLDocument.Node] = []

    func close() {
      guard let done = line else { return }
      line = nil
      if done.length > 120 { paragraphs += 1 }
      guard lines.count < Self.mostLines else { return }
      if done.hasDate || (done.hasDigits && done.length <= 40) || done.length <= 14 {
        lines.append(done)
      }
    }

    let end = page.end(of: page.root)
    while node < end {
      while let last = blockEnds.last, node >= last {
        blockEnds.removeLast()
        close()
      }
      let tag = page.tag(node)
      switch tag {
      case .text:
        let bytes = page.textBytes(node)
        let glance = DateGlance(bytes)
        if glance.count > 0 {
          var current =
            line ?? Line(first: node, last: node, offset: length, length: 0, paragraphs: paragraphs)
          current.last = node
          current.length += glance.count
          current.hasDate = current.hasDate || glance.mayHoldDate
          current.hasDigits = current.hasDigits || glance.hasDigits
          // The parts of a date may stand in elements of their own.
          if current.hasDigits, current.last != current.first, current.length <= 80 {
            current.hasDate = true
          }
          line = current
          length += glance.count
        }
      case .script:
        let type = page.attributeBytes(.type, of: node)
        if type == nil || !(type?.elementsEqual("application/ld+json".utf8) ?? false) {
          scripts.append(node)
        }
        if let text = Self.shortScript(node, page) {
          // `showDate("2023/11/09")` writes a line where it stands.
          close()
          lines.append(
            Line(
              first: text.node, last: text.node, offset: length, length: text.glance.count,
              hasDate: true, hasDigits: true, paragraphs: paragraphs))
        }
        node = page.end(of: node)
        continue
      case .style, .template, .noscript, .select, .textarea, .svg, .iframe, .object, .video,
        .audio:
        node = page.end(of: node)
        continue
      case .title:
        if title == nil { title = node }
        node = page.end(of: node)
        continue
      case .meta:
        metas.append(node)
        if let name = page.attributeBytes(.itemprop, of: node),
          Self.dateParts.occur(in: Array(name))
        {
          machineDates.append(node)
          offsets[node] = length
        }
      case .html:
        languageTag = page.attribute(.lang, of: node) ?? page.attribute(.xmlLang, of: node)
      case .link:
        if page.attribute(.rel, of: node)?.lowercased() == "canonical", canonical == nil {
          canonical = page.attribute(.href, of: node)
        }
      case .br:
        close()
      default:
        if tag.isBlock {
          close()
          blockEnds.append(page.end(of: node))
        }
        if tag == .article { articles.append(node) }
        if tag == .h1 {
          headings.append(node)
          offsets[node] = length
        } else if tag == .h2 || tag == .h3 {
          if subheadings.count < 60 {
            subheadings.append(node)
            offsets[node] = length
          }
        }
        if machineDates.count < Self.mostMachineDates, Self.mayHoldDate(node, tag, page) {
          machineDates.append(node)
          offsets[node] = length
        }
      }
      node += 1
    }
    close()
  }
}
