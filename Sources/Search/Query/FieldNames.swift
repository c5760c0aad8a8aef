import TextProcessing

/// What people type for the fields of a query, which are those of other programs.
enum FieldNames {
  /// Names that a field goes by elsewhere, with ours.
  private static let others: [String: String] = [
    "lang": "language", "languages": "language", "author": "byline", "by": "byline",
    "writer": "byline", "org": "organisation", "organization": "organisation",
    "organisations": "organisation", "organizations": "organisation", "headline": "title",
    "heading": "title", "subject": "title", "intitle": "title", "text": "body", "content": "body",
    "site": "source", "outlet": "source", "publisher": "source", "sources": "source",
    "published": "date", "dates": "date", "after": "since", "from": "since", "before": "until",
    "to": "until", "publication": "source", "year": "date", "month": "date", "day": "date",
    "countries": "country", "regions": "region", "continent": "region", "leaders": "leader",
    "president": "leader",
  ]

  /// Every name that means something before a colon.
  static let all =
    QueryTerm.Field.allCases.map { String($0.prefix.dropLast()) }.filter { !$0.isEmpty }
    + QueryFilter.Field.allCases.map(\.rawValue)

  /// Returns our name for one in lower case that is none, but close to one or used elsewhere.
  static func meant(by name: String) -> String? {
    guard !QuerySyntax.isField(name) else { return nil }
    if let other = others[name] { return other }
    guard name.utf8.count >= 4, name.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    func isNear(_ known: String) -> Bool { EditDistance.between(name, known, limit: 1) != nil }
    return all.first(where: isNear)
      ?? others.keys.sorted().first { $0.utf8.count > 4 && isNear($0) }.flatMap { others[$0] }
  }

  /// Whether a word such as `foo:bar` looks like a condition, unlike `10:30` and addresses.
  static func looksLikeField(_ name: String, _ rest: Substring) -> Bool {
    !name.isEmpty && name.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
      && rest.unicodeScalars.first.map(QuerySyntax.isLetterOrDigit) == true
  }
}
