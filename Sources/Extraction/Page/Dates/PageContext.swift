import Markup
import TextProcessing

/// Where on a page a date stands, seen from the headline.
struct PageContext {
  /// What part of a page a node belongs to.
  enum Region {
    /// The article, or nothing known.
    case article
    /// What stands around it on many pages.
    case footer, navigation, aside
    /// The head of the site, which often shows the day of the visit.
    case masthead
    /// The bar that a web archive puts above a page.
    case archive
    /// Other articles: related ones, teasers, lists.
    case teaser
    case comment
  }

  /// What the names of a node and of those close around it say of a date in it.
  struct Hints {
    /// Whether they are names for the line of a date.
    var isDate = false
    var isPublished = false
    var isModified = false
    var isInLink = false
  }

  private let page: HTMLDocument
  private let mainArticle: HTMLDocument.Node?
  /// The heading of the article.
  let headline: HTMLDocument.Node?
  /// The headline's text, folded.
  let headlineText: String

  init(page: HTMLDocument, survey: PageSurvey, title: String) {
    self.page = page
    mainArticle = Self.mainArticle(page, survey.articles)
    let title = Self.letters(of: title)
    let headings = { (nodes: ArraySlice<HTMLDocument.Node>) in
      nodes.map { (node: $0, text: Self.letters(of: String(page.text(of: $0).prefix(400)))) }
        .filter { !$0.text.isEmpty }
    }
    // The site's name stands in the title too, and often in a heading of its own; the headline
    // is what has most in common with the title.
    let best = { (headings: [(node: HTMLDocument.Node, text: String)]) in
      headings.map { (node: $0.node, text: $0.text, fit: Self.fit($0.text, title)) }
        .filter { $0.fit > 8 }
        .reduce(nil as (node: HTMLDocument.Node, text: String, fit: Int)?) { best, next in
          best.map { next.fit > $0.fit } ?? true ? next : best
        }
    }
    let first = headings(survey.headings.prefix(20))
    var found = best(first)
    if (found?.fit ?? 0) * 3 < title.utf8.count,
      let other = best(headings(survey.subheadings.prefix(30))),
      other.fit > found?.fit ?? 0
    {
      found = other
    }
    headline = found?.node ?? first.first?.node
    headlineText = found?.text ?? first.first?.text ?? title
  }

  /// How much a heading has in common with the page's title.
  private static func fit(_ heading: String, _ title: String) -> Int {
    guard !title.isEmpty else { return 0 }
    if title.hasBytes(of: heading) { return heading.utf8.count }
    return heading.hasBytes(of: title) ? 2 * title.utf8.count - heading.utf8.count : 0
  }

  /// The letters and digits of a text, folded, as headlines are compared.
  static func letters(of text: String) -> String {
    StatedText.key(text)
  }

  /// Returns the part of the page that a node belongs to.
  ///
  /// What holds the headline too says nothing: many a page is wrapped in an
  /// element named for its sidebar or its comments.
  func region(of node: HTMLDocument.Node) -> Region {
    var region = Region.article
    for ancestor in page.ancestors(of: node).prefix(Self.highest) {
      if let headline, page.contains(ancestor, headline) { break }
      switch page.tag(ancestor) {
      case .body, .html, .main: return region
      case .footer: region = isWithinArticle(ancestor) ? region : .footer
      case .nav, .menu: return .navigation
      case .header where isBeforeHeadline(ancestor): return .masthead
      case .aside: region = .aside
      case .article:
        if ancestor == mainArticle { return region }
        region = region == .article ? .teaser : region
      default: break
      }
      guard let names = names(of: ancestor) else { continue }
      if Self.commentNames.occur(in: names) { return .comment }
      if Self.archiveNames.occur(in: names) { return .archive }
      if Self.teaserNames.occur(in: names) { return .teaser }
      if Self.navigationNames.occur(in: names) { return .navigation }
      if Self.todayNames.occur(in: names) { return .masthead }
      if isBeforeHeadline(ancestor), Self.mastheadNames.occur(in: names) { return .masthead }
      guard region == .article else { continue }
      if Self.asideNames.occur(in: names) {
        region = .aside
      } else if Self.footerNames.occur(in: names), !Self.ownFooterNames.occur(in: names),
        !isWithinArticle(ancestor)
      {
        region = .footer
      }
    }
    return region
  }

  /// Returns what names say of a date in a node.
  func hints(of node: HTMLDocument.Node) -> Hints {
    var hints = Hints()
    var current = node
    for level in 0..<4 {
      if page.tag(current) == .a { hints.isInLink = true }
      if level < 3, let names = names(of: current) {
        let isPublished = Self.publishedNames.occur(in: names)
        if Self.modifiedNames.occur(in: names) {
          if !hints.isPublished { hints.isModified = !isPublished }
        } else if isPublished {
          hints.isPublished = hints.isPublished || !hints.isModified
        }
        if Self.dateNames.occur(in: names) { hints.isDate = true }
      }
      current = page.parent(current)
      if current == page.root { break }
    }
    return hints
  }

  /// Whether an element's own names say that it holds a date.
  func isNamedForDate(_ node: HTMLDocument.Node) -> Bool {
    names(of: node).map { Self.dateNames.occur(in: $0) } ?? false
  }

  /// Returns the element around a node by the names that the elements of a list would share.
  func place(of node: HTMLDocument.Node) -> String {
    let parent = page.tag(node) == .text ? page.parent(node) : node
    let outer = page.parent(parent)
    let names = (names(of: parent) ?? []) + [0x3C] + (names(of: outer) ?? [])
    return page.tag(parent).name + "." + String(decoding: names, as: UTF8.self)
  }

  /// How far up names are read; pages nest deeper only by mistake.
  private static let highest = 40

  private func isWithinArticle(_ node: HTMLDocument.Node) -> Bool {
    page.ancestors(of: node).prefix(12).contains { page.tag($0) == .article }
  }

  private func isBeforeHeadline(_ node: HTMLDocument.Node) -> Bool {
    headline.map { node < $0 } ?? false
  }

  /// The element's class and identifier, in lower case.
  private func names(of node: HTMLDocument.Node) -> [UInt8]? {
    let name = page.attributeBytes(.class, of: node)
    let id = page.attributeBytes(.id, of: node)
    guard name != nil || id != nil else { return nil }
    // With spaces around every name, so that whole ones can be looked for.
    var bytes: [UInt8] = [0x20]
    bytes += name?.prefix(200) ?? []
    bytes.append(0x20)
    if let id {
      bytes += id.prefix(80)
      bytes.append(0x20)
    }
    for index in bytes.indices where (0x41...0x5A).contains(bytes[index]) { bytes[index] |= 0x20 }
    return bytes
  }

  /// The article that holds most of the page's text, where there are several.
  private static func mainArticle(_ page: HTMLDocument, _ articles: [HTMLDocument.Node])
    -> HTMLDocument.Node?
  {
    articles.prefix(60).map { node in
      (node: node, length: page.descendants(of: node).reduce(0) { $0 + page.textBytes($1).count })
    }.max { $0.length < $1.length }.flatMap { $0.length > 600 ? $0.node : nil }
  }

  private static let commentNames = NameParts(["comment", "kommentar", "disqus"])
  private static let teaserNames = NameParts([
    "related", "teaser", "recommend", "popular", "trending", "mostread", "most-read", "more-",
    "latest", "recent", "promo-", "promobox", "carousel", "slider", "read-next", "also-", "similar",
    "calendar", "ticker", "newslist", "news-list", "outbrain", "taboola", "archive-list",
    "listing", "gallery", "upcoming",
  ])
  private static let navigationNames = NameParts(["navbar", "breadcrumb", "navigation"])
  private static let archiveNames = NameParts(["wm-ipp", "wm_ipp"])
  private static let todayNames = NameParts([
    " today ", "current-date", "currentdate", "date-today", "today-date", "current_date",
  ])
  private static let mastheadNames = NameParts([
    " header ", "masthead", "topbar", "top-bar", "site-header", "page-header", "main-header",
    "global-header", "siteheader", "pageheader",
  ])
  private static let asideNames = NameParts(["sidebar", "widget", "aside"])
  private static let footerNames = NameParts(["footer"])
  private static let ownFooterNames = NameParts([
    "post-footer", "entry-footer", "article-footer", "article__footer", "postfooter",
    "post__footer", "content-footer",
  ])
  private static let publishedNames = NameParts(["publish", "entry-date", "pubdate", "pub-date"])
  private static let modifiedNames = NameParts(["modified", "update", "changed"])
  private static let dateNames = NameParts([
    "date", "time", "publish", "posted", "byline", "datum", "fecha", "meta", "article-info",
    "stand",
  ])
}
