import ArticleModel
import LanguageIdentification
import TextProcessing

/// Decides in which language an article is, by its text and by what the page says.
///
/// Templates say `en` of pages in any language, so the text is believed where it
/// is clear. Of languages near to each other, which statistics mix up, the
/// one that the page states is taken.
struct PageLanguage {
  /// What is stated, with what states it, the most trusted first.
  let stated: [(tag: String, origin: String)]

  init(stated: [(tag: String, origin: String)]) {
    self.stated = stated.compactMap { claim in
      LanguageTag.primarySubtag(claim.tag).map { ($0, claim.origin) }
    }
  }

  init(_ subject: PageSubject) {
    var claims: [(tag: String, origin: String)] = []
    if let tag = subject.landmarks.language { claims.append((tag, "html lang")) }
    for tag in LinkedData.texts(subject.article?["inLanguage"]) {
      claims.append((tag, "json-ld inLanguage"))
    }
    for name in ["og:locale", "content-language", "dc.language", "language", "inlanguage"] {
      if let tag = subject.meta[name] { claims.append((tag, "meta \(name)")) }
    }
    if let tag = subject.stated.language { claims.append((tag, "container")) }
    self.init(stated: claims)
  }

  /// Returns the language, whether it was told by the text alone, and all that was considered.
  func find(in text: String) -> (language: String?, isIdentified: Bool, candidates: [Candidate]) {
    let identified = LanguageIdentifier.language(of: text)
    let believed: Int?
    if let identified {
      believed =
        stated.firstIndex { $0.tag == identified }
        ?? stated.firstIndex { CloseLanguages.areClose($0.tag, identified) }
    } else {
      believed = stated.indices.first
    }
    var candidates = stated.indices.map { index in
      Candidate(
        .language, stated[index].tag, origin: stated[index].origin, isChosen: index == believed,
        note: index == believed
          ? (identified == nil ? "the text does not tell" : "the text agrees")
          : identified.map { $0 == stated[index].tag ? "agrees" : "the text is in another" })
    }
    if let identified {
      candidates.append(
        Candidate(
          .language, identified, origin: "text", isChosen: believed == nil,
          note: believed == nil ? "told by letters and words" : nil))
    }
    return (
      believed.map { stated[$0].tag } ?? identified, believed == nil && identified != nil,
      candidates
    )
  }
}
