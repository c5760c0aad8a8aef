import ArticleModel
import Markup
import TextProcessing

/// Finds who wrote a page's article.
struct PageByline {
  private let page: HTMLDocument
  private let subject: PageSubject
  /// The heading below which the article is.
  private let heading: HTMLDocument.Node?

  init(page: HTMLDocument, subject: PageSubject, title: String?) {
    self.page = page
    self.subject = subject
    let key = title.map(StatedText.key)
    let headings = subject.landmarks.headings + subject.landmarks.headlines
    heading =
      headings.first { StatedText.key(StatedText.words(of: $0, in: page)) == key }
      ?? headings.first { page.tag($0) == .h1 }
  }

  private struct Claim {
    var origin: String
    var names: [String]
    var note: String?
    /// Better than another when higher.
    var rank: Int
  }

  /// Returns the names, joined by ", ", and all that was considered.
  ///
  /// People come before organisations: "Reuters" or "Staff" is the byline only
  /// where nobody else is named, and never when it is the source's own name.
  func find() -> (byline: String?, candidates: [Candidate]) {
    let claims = collect()
    var best = claims.indices.filter { claims[$0].note == nil }
      .max { claims[$0].rank < claims[$1].rank || claims[$0].rank == claims[$1].rank && $0 > $1 }
    // Linked data often has but the first of several.
    if let first = best,
      let fuller = claims.indices.first(where: { index in
        claims[index].rank == 2 && !claims[index].origin.hasPrefix("class")
          && claims[index].names.count > claims[first].names.count
          && claims[first].names.allSatisfy(claims[index].names.contains)
      })
    {
      best = fuller
    }
    let candidates = claims.indices.map { index in
      let claim = claims[index]
      return Candidate(
        .byline, claim.names.joined(separator: ", "), origin: claim.origin,
        isChosen: index == best,
        note: claim.note ?? (index == best ? "names people" : "another was found before"))
    }
    return (best.map { claims[$0].names.joined(separator: ", ") }, candidates)
  }

  private func collect() -> [Claim] {
    var claims: [Claim] = []
    func add(
      _ texts: [String], _ origin: String, isOrganisation: Bool = false, isTyped: Bool = false
    ) {
      let raw = texts.map(StatedText.plain).filter { !$0.isEmpty }
      guard !raw.isEmpty else { return }
      let names = PersonNames.unique(raw.flatMap(PersonNames.names))
      // People publish under their own names, too.
      let kept = names.filter { !namesSite($0) || isTyped && PersonNames.isPerson($0) }
      if kept.isEmpty {
        let shown = String(raw.joined(separator: ", ").prefix(200))
        let note = names.isEmpty ? "names nobody" : "names the site"
        claims.append(Claim(origin: origin, names: [shown], note: note, rank: 0))
        return
      }
      let people = kept.filter(PersonNames.isPerson)
      let isPeople = !people.isEmpty && !isOrganisation
      claims.append(
        Claim(origin: origin, names: isPeople ? people : kept, note: nil, rank: isPeople ? 2 : 1))
    }
    // The page may know an author that its article does not.
    let knowsAuthor = subject.article?["author"] != nil || subject.article?["creator"] != nil
    if let article = knowsAuthor ? subject.article : subject.linkedData.webPage {
      for name in ["author", "creator"] {
        let authors = subject.linkedData.resolved(article[name])
        let people = authors.filter { !Self.isOrganisation($0) }
        add(
          people.flatMap { subject.linkedData.names($0) }, "json-ld \(name)",
          isTyped: authors.contains(where: Self.isPerson))
        let others = authors.filter(Self.isOrganisation)
        add(
          others.flatMap { subject.linkedData.names($0) }, "json-ld \(name)", isOrganisation: true)
      }
    }
    for name in Self.metaNames {
      let texts = subject.meta.all(name).filter { !CanonicalURL.isWebAddress($0) }
      add(texts, "meta \(name)")
    }
    addElements { add($0, $1) }
    if let byline = subject.stated.byline { add([byline], "container") }
    return claims
  }

  /// A person's name may be in the address without being the outlet's.
  private func namesSite(_ name: String) -> Bool {
    subject.site.isStatedName(name) || !PersonNames.isPerson(name) && subject.site.isName(name)
  }

  private static func isPerson(_ value: FieldValue) -> Bool {
    guard case .object(let fields) = value else { return false }
    return LinkedData.types(of: fields).contains("Person")
  }

  private func addElements(to add: ([String], String) -> Void) {
    var last = 0
    var seen: [String: Int] = [:]
    for (node, origin) in subject.landmarks.authors where node >= last {
      guard seen[origin, default: 0] < 3, !isElsewhere(node) else { continue }
      let texts = self.texts(of: node)
      guard !texts.isEmpty else { continue }
      seen[origin, default: 0] += 1
      last = page.end(of: node)
      add(texts, origin)
    }
    for node in visibleLines() {
      let text = StatedText.words(of: node, in: page)
      guard Byline.mayBeMarked(text), let names = Byline.marked(PageLine(text, startsBlock: true))
      else { continue }
      add([names], "text")
      break
    }
  }

  /// The names in an element: those of its links or of its parts called `name`, else all its words.
  private func texts(of node: HTMLDocument.Node) -> [String] {
    guard page.end(of: node) - node <= 256 else { return [] }
    if page.tag(node) == .meta { return [page.attribute(.content, of: node) ?? ""] }
    let pieces = pieces(of: node)
    let size = pieces.reduce(0) { $0 + $1.utf8.count }
    guard size <= 400 else { return [] }
    let named = page.descendants(of: node).filter {
      page.attributeBytes(.itemprop, of: $0).map { $0.elementsEqual("name".utf8) } ?? false
    }
    if !named.isEmpty {
      return named.map { page.attribute(.content, of: $0) ?? StatedText.words(of: $0, in: page) }
    }
    let links = page.descendants(of: node).filter {
      page.tag($0) == .a && page.attributeBytes(.rel, of: $0)?.contains("author") ?? false
    }
    if !links.isEmpty { return links.map { StatedText.words(of: $0, in: page) } }
    guard size <= 200, size > 0 else { return [] }
    return [pieces.joined(separator: " | ")]
  }

  /// The words of an element's parts; names, offices and dates each have their own.
  private func pieces(of node: HTMLDocument.Node) -> [String] {
    var pieces: [String] = []
    var current = ""
    var index = node
    func close() {
      let piece = StatedText.plain(current)
      // "By" and "and" belong to the names beside them.
      if piece.contains(where: \.isLetter) || piece.contains(where: \.isNumber) {
        pieces.append(piece)
      }
      current = ""
    }
    while index < page.end(of: node) {
      switch page.tag(index) {
      case .text: current += String(decoding: page.textBytes(index), as: UTF8.self)
      case .script, .style, .template, .svg, .noscript, .button, .time:
        guard index != node else { break }
        close()
        index = page.end(of: index)
        continue
      case .b, .i, .em, .strong, .font, .abbr: break
      default: close()
      }
      index += 1
      if pieces.count > 40 { return [] }
    }
    close()
    return pieces
  }

  /// Whether the element belongs to a comment, a teaser or a box about other things; what holds
  /// the headline, too, does not.
  private func isElsewhere(_ node: HTMLDocument.Node) -> Bool {
    for ancestor in page.ancestors(of: node).prefix(12) {
      if let heading, page.contains(ancestor, heading) { return false }
      switch page.tag(ancestor) {
      case .nav, .aside: return true
      // An article's own footer may say who wrote it.
      case .footer: return !page.ancestors(of: ancestor).contains { page.tag($0) == .article }
      case .body, .main, .article, .html: return false
      default: break
      }
      let isMarked = [HTMLAttribute.class, .id].contains { attribute in
        guard let value = page.attributeBytes(attribute, of: ancestor) else { return false }
        return Self.elsewhere.contains(where: value.contains)
      }
      if isMarked { return true }
    }
    return false
  }

  private static let elsewhere: [StaticString] = [
    "comment", "related", "sidebar", "teaser", "widget", "reply", "respond", "footer", "recommend",
    "popular", "most-read",
  ]

  /// Short blocks below the first heading.
  private func visibleLines() -> [HTMLDocument.Node] {
    guard let heading else { return [] }
    let from = page.end(of: heading)
    let region = from..<min(from + 160, page.nodes.upperBound)
    return region.filter { node in
      let tag = page.tag(node)
      guard tag == .p || tag == .div || tag == .span || tag == .address else { return false }
      return page.end(of: node) - node < 16 && !page.descendants(of: node).isEmpty
    }.filter { node in
      page.descendants(of: node).reduce(0) { $0 + page.textBytes($1).count } <= 400
    }
  }

  private static func isOrganisation(_ value: FieldValue) -> Bool {
    guard case .object(let fields) = value else { return false }
    return LinkedData.types(of: fields).contains {
      $0.hasSuffix("Organization") || $0 == "Corporation"
    }
  }

  private static let metaNames = [
    "author", "parsely-author", "sailthru.author", "article:author", "article:author_name", "byl",
    "byline", "dc.creator", "dcterms.creator", "dc:creator", "citation_author", "og:author",
    "authors", "creator", "cxenseparse:author", "article.author", "rbauthors",
  ]
}
