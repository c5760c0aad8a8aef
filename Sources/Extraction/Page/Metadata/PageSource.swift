import ArticleModel
import Markup
import TextProcessing

/// Finds what a page calls its outlet.
struct PageSource {
  let page: HTMLDocument
  let subject: PageSubject

  /// Returns the outlet's name, and all that was considered.
  func find() -> (source: String?, candidates: [Candidate]) {
    var claims = subject.site.names.map { (text: $0.text, origin: $0.origin) }
    if let part = titlePart() { claims.append((part, "title")) }
    if let handle = subject.meta["twitter:site"]?.drop(while: { $0 == "@" }), !handle.isEmpty,
      !handle.contains("/"), !handle.allSatisfy(\.isNumber)
    {
      claims.append((String(handle), "meta twitter:site"))
    }
    if claims.isEmpty, let owner = copyrightOwner() { claims.append((owner, "copyright line")) }
    var candidates: [Candidate] = []
    var source: String?
    for claim in claims {
      let note = refusal(of: claim.text)
      let wins = source == nil && note == nil
      if wins { source = claim.text }
      candidates.append(
        Candidate(
          .source, claim.text, origin: claim.origin, isChosen: wins,
          note: note ?? (wins ? nil : "another was found before")))
    }
    return (source, candidates)
  }

  /// Whom the last line of copyright on the page names.
  private func copyrightOwner() -> String? {
    for node in page.nodes.reversed() where page.tag(node) == .text {
      let bytes = page.textBytes(node)
      guard bytes.count < 400,
        bytes.withUnsafeBufferPointer({ ByteSearch.firstOffset(of: Self.sign, in: $0) }) != nil
      else { continue }
      let line = PageLine(String(decoding: bytes, as: UTF8.self), startsBlock: true)
      if let owner = Outlet.copyrightOwner(line) { return owner }
    }
    return nil
  }

  private static let sign = Array("©".utf8)

  private func refusal(of name: String) -> String? {
    let words = LineFeatures(of: name).weight
    if words > 10 { return "too long for a name" }
    if !name.contains(where: \.isLetter) { return "no name" }
    return Self.vague.contains(Folding.fold(name)) ? "says nothing" : nil
  }

  /// The first or last part of the page's title that the address spells too.
  private func titlePart() -> String? {
    guard let title = subject.landmarks.title else { return nil }
    let parts = StatedText.plain(title).unicodeScalars.split { Self.separators.contains($0) }.map {
      Substring($0)
    }
    .flatMap { part in part.split(separator: " - ") }
    .map { $0.trimmingWhitespace }
    guard parts.count > 1 else { return nil }
    return [parts.last, parts.first].compactMap { $0 }.first { subject.site.isInHost($0) }
  }

  private static let separators: Set<Unicode.Scalar> = [
    "|", "｜", "–", "—", "»", "«", "•", "·", ":",
  ]

  private static let vague: Set<String> = [
    "home", "homepage", "website", "blog", "news", "wordpress", "startseite", "accueil", "site",
    "my site", "my blog", "just another wordpress site", "default",
  ]
}
