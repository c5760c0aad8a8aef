import ArticleModel
import Markup
import TextProcessing

/// Finds a page's headline by the agreement of those who state it.
struct PageTitle {
  let page: HTMLDocument
  let subject: PageSubject

  private struct Claim {
    var text: String
    var origin: String
    var weight: Double
    var note: String?
    var key: String
  }

  /// Returns the headline, without the site's name, and all that was considered.
  func find() -> (title: String?, candidates: [Candidate]) {
    var claims = collect()
    join(&claims)
    var scores: [String: Double] = [:]
    for claim in claims where claim.note == nil { scores[claim.key, default: 0] += claim.weight }
    if scores.isEmpty {
      // A page may call its site by its headline.
      for index in claims.indices {
        claims[index].note = nil
        scores[claims[index].key, default: 0] += claims[index].weight
      }
    }
    let best = claims.filter { $0.note == nil }.max { one, other in
      let (first, second) = (scores[one.key] ?? 0, scores[other.key] ?? 0)
      return first == second ? one.weight < other.weight : first < second
    }
    guard let best else { return (nil, claims.map { candidate($0, isChosen: false, "") }) }
    let spelling = self.spelling(among: claims.filter { $0.key == best.key && $0.note == nil })
    var isTaken = false
    let candidates = claims.map { claim in
      let wins = !isTaken && claim.key == best.key && claim.text == spelling
      if wins { isTaken = true }
      let reason =
        claim.key == best.key ? "agrees" : "fewer agree"
      return candidate(claim, isChosen: wins, reason)
    }
    return (spelling, candidates)
  }

  private func candidate(_ claim: Claim, isChosen: Bool, _ reason: String) -> Candidate {
    Candidate(
      .title, claim.text, origin: claim.origin, isChosen: isChosen,
      note: claim.note ?? (isChosen ? "most agree" : reason))
  }

  /// The page's own heading is set as its readers see it; capitals are the designer's.
  private func spelling(among claims: [Claim]) -> String {
    let ordered = claims.sorted { rank($0) < rank($1) }
    return (ordered.first { !LineFeatures(of: $0.text).isAllCapitals } ?? ordered.first)?.text ?? ""
  }

  private func rank(_ claim: Claim) -> Int {
    switch claim.origin.prefix(2) {
    case "h1": 0
    case "js": 1
    case "me": 2
    default: 3
    }
  }

  /// Claims cut short join those that they begin.
  private func join(_ claims: inout [Claim]) {
    for index in claims.indices where claims[index].note == nil {
      let text = claims[index].text
      guard text.hasSuffix("…") || text.hasSuffix("..."), claims[index].key.count >= 8 else {
        continue
      }
      let key = claims[index].key
      if let longer = claims.first(where: {
        $0.note == nil && $0.key.count > key.count && $0.key.hasPrefix(key)
      }) {
        claims[index].key = longer.key
        claims[index].text = longer.text
      }
    }
  }

  private func collect() -> [Claim] {
    let site = subject.site
    var stated: [(text: String, origin: String, weight: Double)] = []
    for name in ["headline", "name", "alternativeHeadline"] {
      for text in LinkedData.texts(subject.article?[name]).prefix(2) {
        let weight = name == "headline" ? 2.5 : name == "name" ? 1.2 : 0.4
        stated.append((StatedText.plain(text), "json-ld \(name)", weight))
      }
    }
    for (name, weight) in Self.metaNames {
      if let text = subject.meta[name] {
        stated.append((StatedText.plain(text), "meta \(name)", weight))
      }
    }
    if let text = subject.stated.title { stated.append((StatedText.plain(text), "container", 4)) }
    let headings = headings(stated: stated.map(\.text))
    var known = Set(stated.map { StatedText.key($0.text) })
    known.formUnion(headings.map { StatedText.key($0.text) })
    var claims: [Claim] = []
    func add(_ text: String, _ origin: String, _ weight: Double, others: Set<String>, isTitle: Bool)
    {
      let cut = TitleParts(text).headline(site: site, known: others, isWholeTitle: isTitle)
      let key = StatedText.key(cut)
      guard !key.isEmpty, cut.utf8.count <= 1000 else { return }
      let note = site.isName(cut) ? "names the site" : nil
      claims.append(Claim(text: cut, origin: origin, weight: weight, note: note, key: key))
    }
    for heading in headings {
      add(heading.text, heading.origin, heading.weight, others: known, isTitle: false)
    }
    for claim in stated {
      add(claim.text, claim.origin, claim.weight, others: known, isTitle: false)
    }
    if let title = subject.landmarks.title {
      let text = StatedText.plain(title)
      let others = known.subtracting([StatedText.key(text)])
      add(text, "title", 2, others: others, isTitle: true)
      // A headline that stands in the page's title is likelier than one that does not.
      let key = StatedText.key(text)
      for index in claims.indices
      where claims[index].key.count >= 6 && claims[index].origin != "title" {
        if key.hasBytes(of: claims[index].key) { claims[index].weight += 0.4 }
      }
    }
    return claims
  }

  private static let metaNames: [(String, Double)] = [
    ("og:title", 2.5), ("twitter:title", 0.8), ("parsely-title", 1), ("dc.title", 1),
    ("dcterms.title", 0.8), ("citation_title", 1.5), ("sailthru.title", 0.8), ("headline", 1),
    ("title", 0.8), ("weibo:article:title", 1), ("cxenseparse:recs:articletitle", 0.5),
    ("mrc__share_title", 0.3),
  ]

  /// Headings that may be the headline: those of the first level, and others that the page's own
  /// title confirms.
  private func headings(stated: [String]) -> [(text: String, origin: String, weight: Double)] {
    let marked = Set(subject.landmarks.headlines)
    let title = subject.landmarks.title.map { StatedText.key(StatedText.plain($0)) } ?? ""
    var elsewhere = stated.map(StatedText.key).filter { !$0.isEmpty }
    let statedKeys = Set(elsewhere)
    if elsewhere.isEmpty, let title = subject.landmarks.title.map(StatedText.plain) {
      // Without headings, so that a site's name that is one is cut off.
      elsewhere.append(
        StatedText.key(
          TitleParts(title).headline(
            site: subject.site, known: Set(elsewhere), isWholeTitle: true)))
    }
    var found: [(text: String, origin: String, weight: Double)] = []
    var keys: Set<String> = []
    var tops = 0
    for node in subject.landmarks.headings + subject.landmarks.headlines
    where page.end(of: node) - node <= 64 {
      let isTop = page.tag(node) == .h1
      let text = headline(of: node, stated: statedKeys)
      let key = StatedText.key(text)
      guard !key.isEmpty, text.utf8.count <= 600, !keys.contains(key) else { continue }
      guard isTop || key.utf8.count >= 8 && title.hasBytes(of: key) else { continue }
      keys.insert(key)
      let share = isTop ? share(of: text, in: elsewhere) : 0
      var weight = isTop ? (share >= 0.6 ? 8 : share > 0 ? 4 : 1.5) : 0.6
      if isMarked(node, marked) { weight += isTop && share > 0 ? 1.5 : 0.5 }
      if isTop, share > 0 { tops += 1 }
      weight *= surroundings(of: node)
      found.append(
        (
          text, isTop ? "h1" : page.tag(node).isHeading ? page.tag(node).name : "class headline",
          weight
        ))
      if found.count == 12 { break }
    }
    // One of many headings of the first level is no more than a section's.
    return tops < 2 ? found : found.map { ($0.text, $0.origin, $0.weight * 0.6) }
  }

  private func surroundings(of node: HTMLDocument.Node) -> Double {
    for ancestor in page.ancestors(of: node).prefix(8) {
      switch page.tag(ancestor) {
      case .article, .main: return 1.1
      case .nav, .aside, .footer, .dialog, .form: return 0.3
      case .header where isSiteHeader(ancestor): return 0.7
      default: continue
      }
    }
    return 1
  }

  /// The words of a heading without the line that stands above the headline in some of them.
  private func headline(of node: HTMLDocument.Node, stated: Set<String>) -> String {
    let all = StatedText.words(of: node, in: page)
    let allKey = StatedText.key(all)
    for child in page.descendants(of: node) where page.tag(child) != .text {
      let part = StatedText.words(of: child, in: page)
      let key = StatedText.key(part)
      if key.utf8.count * 4 >= allKey.utf8.count, key != allKey, stated.contains(key) {
        return part
      }
    }
    for child in page.descendants(of: node) {
      guard page.tag(child) != .text, let name = page.attributeBytes(.class, of: child),
        Self.kickers.contains(where: name.contains)
      else { continue }
      let kicker = StatedText.words(of: child, in: page)
      if !kicker.isEmpty, kicker.utf8.count < all.utf8.count, all.hasPrefix(kicker) {
        let rest = all.dropFirst(kicker.count).drop {
          !$0.isLetter && !$0.isNumber && !"„“\"'»«‘’¿¡(".contains($0)
        }
        return rest.isEmpty ? all : String(rest)
      }
    }
    return all
  }

  private static let kickers: [StaticString] = [
    "kicker", "topline", "dachzeile", "overline", "eyebrow", "pretitle", "pre-title", "supertitle",
    "roofline", "rubric", "flag", "category", "overhead", "spitzmarke", "intro", "tagline", "label",
  ]

  /// How much of a heading's words the page gives as its headline elsewhere, from 0 to 1: those of
  /// a form, a list or a logo share none.
  private func share(of text: String, in others: [String]) -> Double {
    let words = Self.words(of: text)
    guard !others.isEmpty else { return 1 }
    guard !words.isEmpty else { return others.contains(StatedText.key(text)) ? 1 : 0 }
    return others.map { other in
      Double(words.count { other.hasBytes(of: $0) }) / Double(words.count)
    }.max() ?? 1
  }

  private static func words(of text: String) -> [String] {
    let isWide = text.unicodeScalars.contains(where: Script.isUnsegmented)
    let words =
      isWide ? text.map(String.init) : text.letterAndDigitRuns.map(String.init)
    let keys = words.map(StatedText.key)
    return isWide ? keys.filter { !$0.isEmpty } : keys.filter { $0.count >= 4 }
  }

  private func isMarked(_ node: HTMLDocument.Node, _ marked: Set<HTMLDocument.Node>) -> Bool {
    marked.contains(node) || marked.contains { page.contains(node, $0) || page.parent(node) == $0 }
  }

  /// The header of the page itself, and not that of an article in it.
  private func isSiteHeader(_ node: HTMLDocument.Node) -> Bool {
    !page.ancestors(of: node).prefix(8).contains {
      page.tag($0) == .article || page.tag($0) == .main
    }
  }
}
