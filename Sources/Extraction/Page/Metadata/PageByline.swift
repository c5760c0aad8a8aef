import ArticleModel
import Markup
import TextProcessing

/// Finds who wrote a page's article.
struct PageByline {
  let page: HTMLDocument
  let subject: PageSubject

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
    let best = claims.indices.filter { claims[$0].note == nil }
      .max { claims[$0].rank < claims[$1].rank || claims[$0].rank == claims[$1].rank && $0 > $1 }
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
    func add(_ texts: [String], _ origin: String, isOrganisation: Bool = false) {
      let raw = texts.map(StatedText.plain).filter { !$0.isEmpty }
      guard !raw.isEmpty else { return }
      let names = PersonNames.unique(raw.flatMap(PersonNames.names))
      let kept = names.filter { !subject.site.isName($0) }
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
    if let article = subject.article {
      for name in ["author", "creator"] {
        let authors = subject.linkedData.resolved(article[name])
        let people = authors.filter { !Self.isOrganisation($0) }
        add(people.flatMap { subject.linkedData.names($0) }, "json-ld \(name)")
        let others = authors.filter(Self.isOrganisation)
        add(others.flatMap { subject.linkedData.names($0) }, "json-ld \(name)", isOrganisation: true)
      }
    }
    for name in Self.metaNames {
      let texts = subject.meta.all(name).filter { !CanonicalURL.isWebAddress($0) }
      add(texts, "meta \(name)")
    }
    addElements(to: add)
    if let byline = subject.stated.byline { add([byline], "container") }
    return claims
  }

  private func addElements(to add: ([String], String, Bool) -> Void) {
    var last = 0
    var seen: [String: Int] = [:]
    for (node, origin) in subject.landmarks.authors where node >= last {
      guard seen[origin, default: 0] < 3, !isElsewhere(node) else { continue }
      let texts = self.texts(of: node)
      guard !texts.isEmpty else { continue }
      seen[origin, default: 0] += 1
      last = page.end(of: node)
      add(texts, origin, false)
    }
    for node in visibleLines() {
      let text = StatedText.plain(page.text(of: node))
      guard let names = Byline.marked(PageLine(text, startsBlock: true)) else { continue }
      add([names], "text", false)
      break
    }
  }

  /// The names in an element: those of its links or of its parts called `name`, else all its words.
  private func texts(of node: HTMLDocument.Node) -> [String] {
    if page.tag(node) == .meta { return [page.attribute(.content, of: node) ?? ""] }
    let all = page.text(of: node).collapsingWhitespace
    guard all.utf8.count <= 400 else { return [] }
    let named = page.descendants(of: node).filter {
      page.attributeBytes(.itemprop, of: $0).map { $0.elementsEqual("name".utf8) } ?? false
    }
    if !named.isEmpty {
      return named.map { page.attribute(.content, of: $0) ?? page.text(of: $0).collapsingWhitespace }
    }
    let links = page.descendants(of: node).filter {
      page.tag($0) == .a && page.attributeBytes(.rel, of: $0)?.contains("author") ?? false
    }
    if !links.isEmpty { return links.map { page.text(of: $0).collapsingWhitespace } }
    guard all.utf8.count <= 200 else { return [] }
    return all.isEmpty ? [] : [Byline.marked(PageLine(all, startsBlock: true)) ?? all]
  }

  /// Whether the element belongs to a comment, a teaser or a box about other things.
  private func isElsewhere(_ node: HTMLDocument.Node) -> Bool {
    page.ancestors(of: node).prefix(12).contains { ancestor in
      switch page.tag(ancestor) {
      case .nav, .aside, .footer: return true
      default: break
      }
      return [HTMLAttribute.class, .id].contains { attribute in
        guard let value = page.attributeBytes(attribute, of: ancestor) else { return false }
        return value.contains("comment") || value.contains("related") || value.contains("sidebar")
          || value.contains("teaser") || value.contains("widget") || value.contains("reply")
      }
    }
  }

  /// Short blocks below the first heading.
  private func visibleLines() -> [HTMLDocument.Node] {
    guard let heading = subject.landmarks.headings.first(where: { page.tag($0) == .h1 }) else {
      return []
    }
    let from = page.end(of: heading)
    let region = from..<min(from + 160, page.nodes.upperBound)
    return region.filter { node in
      let tag = page.tag(node)
      guard tag == .p || tag == .div || tag == .span || tag == .address else { return false }
      return page.end(of: node) - node < 16 && !page.descendants(of: node).isEmpty
    }.filter { page.text(of: $0).utf8.count <= 240 }
  }

  private static func isOrganisation(_ value: FieldValue) -> Bool {
    guard case .object(let fields) = value else { return false }
    return LinkedData.types(of: fields).contains { $0.hasSuffix("Organization") || $0 == "Corporation" }
  }

  private static let metaNames = [
    "author", "parsely-author", "sailthru.author", "article:author", "article:author_name", "byl",
    "byline", "dc.creator", "dcterms.creator", "dc:creator", "citation_author", "og:author",
    "authors", "creator", "cxenseparse:author", "article.author", "rbauthors",
  ]
}
