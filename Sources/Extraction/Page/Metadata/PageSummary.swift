import ArticleModel
import TextProcessing

/// Finds an article's standfirst in what a page says of itself.
///
/// Descriptions that are cut off, that repeat the headline or that are the
/// opening of the text tell nothing that the article does not.
struct PageSummary {
  let subject: PageSubject

  /// Returns the standfirst, and all that was considered.
  func find(title: String?, body: String) -> (summary: String?, candidates: [Candidate]) {
    var claims: [(text: String, origin: String)] = []
    if let text = subject.stated.summary { claims.append((text, "container")) }
    for text in LinkedData.texts(subject.article?["description"]).prefix(1) {
      claims.append((text, "json-ld description"))
    }
    for name in ["og:description", "description", "twitter:description", "dc.description"] {
      if let text = subject.meta[name] { claims.append((text, "meta \(name)")) }
    }
    guard !claims.isEmpty else { return (nil, []) }
    let opening = StatedText.key(String(decoding: body.utf8.prefix(1000), as: UTF8.self))
    let titleKey = title.map(StatedText.key) ?? ""
    var summary: String?
    var seen: Set<String> = []
    var candidates: [Candidate] = []
    for claim in claims {
      let text = StatedText.plain(claim.text)
      let key = StatedText.key(text)
      guard !key.isEmpty, seen.insert(key).inserted else { continue }
      var note: String?
      if text.hasSuffix("…") || text.hasSuffix("...") || text.hasSuffix("[…]")
        || text.hasSuffix("[...]")
      {
        note = "cut off"
      } else if key == titleKey || subject.site.isName(text) {
        note = "repeats the headline or the site's name"
      } else if opening.hasBytes(of: key)
        || key.hasPrefix(String(opening.prefix(80))) && opening.count >= 80
      {
        note = "opens the text"
      } else if LineFeatures(of: text).weight < 5 {
        note = "too short"
      }
      let wins = summary == nil && note == nil
      if wins { summary = text }
      candidates.append(
        Candidate(
          .summary, text, origin: claim.origin, isChosen: wins,
          note: note ?? (wins ? nil : "another was found before")))
    }
    return (summary, candidates)
  }
}
