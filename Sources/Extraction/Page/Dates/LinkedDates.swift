import ArticleModel
import TextProcessing

extension LinkedData {
  /// The dates that a page's linked data states of the article.
  ///
  /// An object about the page says less than one about the article, and the
  /// objects of other things, such as videos, nothing. Where several articles
  /// are described, the one with the page's headline or address is meant.
  func dates(headline: String, url: String?, parser: DateParser) -> [DateEvidence] {
    var evidence: [DateEvidence] = []
    let dated = objects.filter { $0["datePublished"] != nil || $0["dateCreated"] != nil }
    let articles = dated.filter { Self.isArticle($0) }
    let best = articles.max { Self.fit($0, headline, url) < Self.fit($1, headline, url) }
    let bestFit = best.map { Self.fit($0, headline, url) } ?? 0
    for object in objects {
      let types = Self.types(of: object)
      guard types.isDisjoint(with: Self.foreignTypes) else { continue }
      let isArticle = Self.isArticle(object)
      let isOther = isArticle && articles.count > 1 && Self.fit(object, headline, url) < bestFit
      let trust = isOther ? 20 : isArticle ? 90 : types.contains("WebPage") ? 74 : 60
      let type = types.sorted().first ?? ""
      let fields: [(name: String, role: DateEvidence.Role, trust: Int)] = [
        ("datePublished", .published, trust), ("dateCreated", .published, trust - 26),
        ("dateModified", .modified, isArticle && !isOther ? 45 : 25),
      ]
      for field in fields {
        guard let text = Self.text(object[field.name]),
          var item = DateEvidence(
            field: text, parser: parser, method: .linkedData,
            origin: "json-ld \(type).\(field.name)", role: field.role, trust: field.trust)
        else { continue }
        if isOther { item.note = "of another article" }
        evidence.append(item)
      }
    }
    return evidence
  }

  private static let foreignTypes: Set<String> = [
    "Comment", "Event", "VideoObject", "ImageObject", "AudioObject", "Person", "Organization",
    "NewsMediaOrganization", "Review", "Offer", "Product", "JobPosting", "BreadcrumbList",
    "ItemList", "Question", "Answer", "Rating", "AggregateRating", "WebSite", "ClaimReview",
  ]

  private static func isArticle(_ object: [String: FieldValue]) -> Bool {
    types(of: object).contains {
      $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report"
    }
  }

  private static func text(_ value: FieldValue?) -> String? {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .list(let values): text(values.first)
    case .object(let fields): texts(fields["@value"]).first
    default: nil
    }
  }

  /// How much of an object is that of the page.
  private static func fit(
    _ object: [String: FieldValue], _ headline: String, _ url: String?
  ) -> Int {
    var fit = object["datePublished"] == nil ? 0 : 1
    let title = texts(object["headline"]).first ?? texts(object["name"]).first
    if let title, !headline.isEmpty, title.count > 8 {
      let folded = PageContext.letters(of: title)
      if headline.contains(folded) || folded.contains(headline) { fit += 4 }
    }
    guard let url, !url.isEmpty else { return fit }
    var addresses = texts(object["url"]) + texts(object["@id"]) + texts(object["mainEntityOfPage"])
    if case .object(let page)? = object["mainEntityOfPage"] { addresses += texts(page["@id"]) }
    return addresses.contains { $0 == url || $0.hasPrefix(url + "#") } ? fit + 4 : fit
  }
}
