import ArticleModel
import TextProcessing

/// Finds the address that a page is known by.
///
/// What a page says is evidence: templates name the front page or a section,
/// and a saved page may name another host than the one it came from.
struct PageAddress {
  let stated: StatedFields
  let meta: MetaTags
  let linkedData: LinkedData
  let article: [String: FieldValue]?
  let landmarks: PageLandmarks
  /// The page's first bytes, where browsers leave a comment on where they saved it from.
  let opening: ArraySlice<UInt8>

  /// The address, and all that was considered.
  struct Finding {
    var url: String?
    /// The host without `www.` and what marks a variant of the site; known even where no page is.
    var domain: String?
    var candidates: [Candidate]
  }

  /// Returns the page's address.
  func find() -> Finding {
    let origin = stated.url.flatMap(Self.absolute) ?? savedFrom()
    var claims: [(url: String, origin: String)] = []
    func add(_ url: String?, _ name: String) {
      guard let url = url?.trimmingWhitespace.nonEmpty else { return }
      claims.append((url, name))
    }
    for link in landmarks.canonicalLinks { add(link, "link canonical") }
    for url in meta.all("og:url").prefix(2) { add(url, "meta og:url") }
    for name in ["url", "mainEntityOfPage", "@id"] {
      for value in linkedData.resolved(article?[name]).prefix(2) {
        switch value {
        case .text(let text): add(text, "json-ld \(name)")
        case .object(let fields):
          add(
            LinkedData.texts(fields["@id"]).first ?? LinkedData.texts(fields["url"]).first,
            "json-ld \(name)")
        default: continue
        }
      }
    }
    add(stated.url, "container")
    if stated.url == nil { add(origin, "saved from") }
    return decide(claims, from: origin)
  }

  private func decide(_ claims: [(url: String, origin: String)], from origin: String?) -> Finding {
    let base =
      landmarks.base.flatMap { Self.resolve($0, against: origin) } ?? origin
      ?? claims.lazy.compactMap { Self.absolute($0.url) }.first
    var finding = Finding(url: nil, domain: nil, candidates: [])
    var firstHost: String?
    let canonicalOrigin = origin.map(CanonicalURL.canonical)
    var chosen: String?
    for claim in claims {
      guard let url = Self.resolve(claim.url, against: base) else { continue }
      let canonical = CanonicalURL.canonical(url)
      let refusal = self.refusal(of: canonical, from: canonicalOrigin)
      if firstHost == nil, refusal != .otherHost { firstHost = CanonicalURL.host(of: canonical) }
      let wins = finding.url == nil && refusal == nil
      if wins { (finding.url, chosen) = (url, canonical) }
      let note =
        refusal?.rawValue
        ?? (wins
          ? "names this page"
          : canonical == chosen
            ? "agrees" : "another was found before")
      finding.candidates.append(
        Candidate(.url, canonical, origin: claim.origin, isChosen: wins, note: note))
    }
    let host = chosen.flatMap(CanonicalURL.host) ?? firstHost
    finding.domain = host.map(CanonicalURL.siteHost)
    return finding
  }

  private enum Refusal: String {
    case noPage = "names a site, not a page"
    case section = "names a section above this page"
    case otherHost = "names a page of another host"
  }

  /// Why a claim is not believed, given where the page is known to come from.
  private func refusal(of url: String, from origin: String?) -> Refusal? {
    guard CanonicalURL.namesPage(url), !CanonicalURL.isFrontPage(url) else { return .noPage }
    guard let origin, origin != url, CanonicalURL.namesPage(origin) else { return nil }
    guard let host = CanonicalURL.host(of: url), let ours = CanonicalURL.host(of: origin) else {
      return nil
    }
    guard CanonicalURL.areRelated(host, ours) else { return .otherHost }
    let path = CanonicalURL.path(of: url)
    let own = CanonicalURL.path(of: origin)
    // "/politics" for "/politics/rail-link-opens".
    if own.hasPrefix(path + "/"), own.count > path.count + 8, !url.contains("?") {
      let rest = own.dropFirst(path.count + 1)
      let isPagePart = rest.allSatisfy { $0.isNumber || $0 == "/" } || rest.count < 8
      if !isPagePart { return .section }
    }
    return nil
  }

  /// What browsers and SingleFile write: "saved from url=(0042)https://…", "url: https://…".
  private func savedFrom() -> String? {
    let text = String(decoding: opening.prefix(4096), as: UTF8.self)
    for mark in ["saved from url=(", "Page saved with SingleFile"] {
      guard let place = text.firstRange(of: mark) else { continue }
      let rest = text[place.upperBound...]
      guard let start = rest.firstRange(of: "http") else { continue }
      let url = rest[start.lowerBound...].prefix { !$0.isWhitespace && $0 != ">" && $0 != "\"" }
      let trimmed = url.hasSuffix("--") ? url.dropLast(2) : url
      if let url = Self.absolute(String(trimmed)) { return url }
    }
    return nil
  }

  private static func absolute(_ text: String) -> String? {
    let text = text.trimmingWhitespace
    return CanonicalURL.isWebAddress(text) ? text : nil
  }

  /// Returns an absolute address; relative ones are meant from the base.
  static func resolve(_ text: String, against base: String?) -> String? {
    let text = text.trimmingWhitespace
    if let url = absolute(text) { return url }
    if text.hasPrefix("//") { return absolute("https:" + text) }
    guard let base, let scheme = base.firstRange(of: "://"), !text.isEmpty,
      !text.hasPrefix("#"), !text.prefix(while: { $0 != "/" && $0 != "?" }).contains(":")
    else { return nil }
    let rest = base[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
    let host = rest.prefix { $0 != "/" }
    if text.hasPrefix("/") { return absolute(base[..<scheme.upperBound] + host + text) }
    if text.hasPrefix("?") { return absolute(base[..<scheme.upperBound] + rest + text) }
    var folders = rest[host.endIndex...].split(separator: "/", omittingEmptySubsequences: true)
    if rest.last != "/", !folders.isEmpty { folders.removeLast() }
    for part in text.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." { _ = folders.popLast() } else if part != "." { folders.append(part) }
    }
    return absolute(base[..<scheme.upperBound] + host + "/" + folders.joined(separator: "/"))
  }
}

extension String {
  /// Where another text occurs first; ASCII is compared as it stands.
  func firstRange(of text: String) -> Range<Index>? {
    self[...].firstRange(of: text)
  }
}

extension Substring {
  /// Where another text occurs first.
  func firstRange(of text: String) -> Range<Index>? {
    let needle = Array(text.utf8)
    guard let first = needle.first else { return nil }
    var index = startIndex
    while let start = utf8[index...].firstIndex(of: first) {
      if utf8[start...].starts(with: needle) {
        return start..<utf8.index(start, offsetBy: needle.count)
      }
      index = utf8.index(after: start)
    }
    return nil
  }
}
