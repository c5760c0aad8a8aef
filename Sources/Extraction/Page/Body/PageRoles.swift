import Markup
import TextProcessing

/// The roles of every node of a page, inherited from the nodes around it.
struct PageRoles {
  /// By node.
  private(set) var roles: [ElementRole]
  /// How sure one can be of what a page says of its elements.
  enum Trust: Int {
    /// Tags and names are believed.
    case names
    /// Tags are believed, and those names that are hardly ever wrong.
    case tags
    /// Only what is never shown is left out, and what readers wrote.
    case nothing
    /// Also what is hidden when the page opens is taken, as some sites hide all that is to be paid for.
    case everything
  }

  /// The elements whose names gave their content roles that make it no part of the article.
  private(set) var convicted: [Int] = []

  /// Finds the roles; what pardoned elements are called does not count.
  init(
    _ page: HTMLDocument, names: NamedRoles? = nil, trust: Trust, pardoned: Set<Int> = []
  ) {
    let names = names ?? NamedRoles(page)
    roles = [ElementRole](repeating: [], count: page.nodes.upperBound)
    for node in page.nodes {
      var inherited = roles[page.parent(node)]
      let tag = page.tag(node)
      if tag == .text {
        roles[node] = inherited
        continue
      }
      var own = Self.roles(ofTag: tag, node, in: page, inherited: inherited)
      if trust.rawValue >= Trust.nothing.rawValue { own.subtract(.outside.subtracting(.hidden)) }
      if Self.believesNames(of: tag), !pardoned.contains(node) {
        own.formUnion(Self.namedRoles(node, names[node], in: page, trust: trust))
      }
      // Whatever it stands in, an element named for the text is not beside it.
      if own.contains(.content) { inherited.subtract(.layout) }
      let doubtful = ElementRole.doubtful.union(.comments)
      if !own.isDisjoint(with: doubtful), inherited.isDisjoint(with: doubtful) {
        convicted.append(node)
      }
      roles[node] = inherited.union(own)
    }
  }

  subscript(node: Int) -> ElementRole { roles[node] }

  private static func believesNames(of tag: HTMLTag) -> Bool {
    switch tag {
    case .html, .body, .main, .article, .br, .b, .strong, .i, .em, .img, .tr, .tbody, .head,
      .script, .style, .link, .meta:
      false
    default: true
    }
  }

  private static func roles(
    ofTag tag: HTMLTag, _ node: Int, in page: HTMLDocument, inherited: ElementRole
  ) -> ElementRole {
    switch tag {
    case .script, .style, .template, .noscript, .svg, .iframe, .object, .embed, .canvas,
      .audio, .video, .map, .title, .option, .param, .track:
      return .hidden
    case .nav, .menu, .footer: return .navigation
    case .aside: return .aside
    case .button, .select, .textarea, .label, .legend, .input, .dialog: return .control
    case .figcaption: return [.caption]
    case .figure: return .figure
    case .caption: return []
    case .a: return page.attributeBytes(.href, of: node) == nil ? [] : .link
    default: return []
    }
  }

  private static func namedRoles(
    _ node: Int, _ names: ElementRole, in page: HTMLDocument, trust: Trust
  ) -> ElementRole {
    var named = names
    switch trust {
    case .names: break
    case .tags: named.subtract(.uncertain)
    case .nothing, .everything: named.formIntersection([.content, .comments, .hidden])
    }
    if isHidden(node, in: page) { named.insert(.hidden) }
    if trust == .everything { named.remove(.hidden) }
    guard trust.rawValue < Trust.nothing.rawValue else { return named }
    if let role = page.attribute(.role, of: node) { named.formUnion(roles(ofARIA: role)) }
    if let property = page.attribute(.itemprop, of: node) {
      if property == "articleBody" { return .content }
      if property == "comment" { named.insert(.comments) }
    }
    if named.contains(.content) { named.subtract(.doubtful) }
    // A heading, a cell or a span with such a name is small; its text is judged as such.
    return named
  }

  private static func roles(ofARIA role: String) -> ElementRole {
    switch role {
    case "navigation", "menu", "menubar", "contentinfo", "banner", "toolbar", "tablist":
      .navigation
    case "complementary": .aside
    case "search", "button", "alert", "status", "tooltip", "form": .control
    case "dialog", "alertdialog": .prompt
    default: []
    }
  }

  private static func isHidden(_ node: Int, in page: HTMLDocument) -> Bool {
    if page.attributeBytes(.hidden, of: node) != nil { return true }
    guard let style = page.attributeBytes(.style, of: node) else { return false }
    let compact = style.filter { $0 > 0x20 }
    return compact.withUnsafeBufferPointer { bytes in
      hidingStyles.contains { ByteSearch.firstOffset(of: $0, in: bytes) != nil }
    }
  }

  private static let hidingStyles = ["display:none", "visibility:hidden"].map { Array($0.utf8) }
}
