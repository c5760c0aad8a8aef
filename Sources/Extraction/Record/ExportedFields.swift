import ArticleModel

/// What `export --format jsonl` writes of an article besides the article.
///
/// Taking it back must give the article that was exported: what the archive
/// itself had added is dropped, since it is found anew.
struct ExportedFields {
  private var method: PublicationDate.Method?
  private var original: String?
  private var zone: String?
  private var otherDates: [PublicationDate] = []
  private var modified: PartialDate?
  private var captured: String?
  private var domain: String?
  private var originalURL: String?
  private var languageMethod: LanguageMethod?
  private var replacedCharacters = 0
  private let extra: FieldValue?

  /// Whether a record is an export.
  static func areIn(_ record: Record) -> Bool {
    record.fields["added_at"] != nil && record.fields["published_method"] != nil
  }

  /// Takes these fields out of a record; `nil` when the record is no export.
  init?(takenFrom fields: inout RecordFields) {
    guard fields.has("added_at"), fields.has("published_method") else { return nil }
    func text(_ name: String) -> String? {
      guard case .text(let text)? = fields.takeValue(name) else { return nil }
      return text
    }
    method = text("published_method").flatMap { .init(rawValue: $0) }
    original = text("published_original")
    zone = text("published_zone")
    modified = text("modified").flatMap { PartialDate($0) }
    captured = text("captured")
    domain = text("domain")
    originalURL = text("original_url")
    languageMethod = text("language_method").flatMap { .init(rawValue: $0) }
    if case .list(let dates)? = fields.takeValue("other_dates") {
      otherDates = dates.compactMap(Self.date)
    }
    if case .integer(let count)? = fields.takeValue("replaced") {
      replacedCharacters = max(0, Int(clamping: count))
    }
    extra = fields.takeValue("extra")
    for name in Self.added { _ = fields.takeValue(name) }
  }

  /// Gives an article back what it had beside its plain fields.
  func complete(_ article: inout Article) {
    if let method { article.published?.method = method }
    if let original { article.published?.original = original }
    article.published?.zone = zone
    article.otherDates = otherDates
    article.modified = modified
    article.captured = captured
    article.domain = domain
    article.languageMethod = article.language == nil ? nil : languageMethod
    article.replacedCharacters = replacedCharacters
    // The canonical address leads to the same article, but only the original shows what was given.
    if let originalURL, article.url.map({ $0 == CanonicalURL.canonical(originalURL) }) ?? true {
      article.url = originalURL
    }
  }

  private static func date(_ value: FieldValue) -> PublicationDate? {
    guard case .object(let fields) = value, case .text(let text)? = fields["date"],
      let date = PartialDate(text), case .text(let name)? = fields["method"],
      let method = PublicationDate.Method(rawValue: name)
    else { return nil }
    var found = PublicationDate(date: date, method: method, original: text)
    if case .text(let original)? = fields["original"] { found.original = original }
    if case .text(let zone)? = fields["zone"] { found.zone = zone }
    return found
  }

  /// Returns the JSON text of the article's own extra fields, with fields that have been put into
  /// the record since.
  func extra(with others: [String: FieldValue]) -> String? {
    switch extra {
    case .text(let json) where others.isEmpty: json
    case .object(let fields): FieldValue.json(of: fields.merging(others) { old, _ in old })
    case let value?: FieldValue.json(of: others.merging(["extra": value]) { old, _ in old })
    case nil: nil
    }
  }

  private static let added = [
    "id", "countries", "leaders", "organisations", "regions", "ambiguous", "candidates", "mentions",
    "words",
    "version", "added_at", "published_precision", "path",
    "snippet",
  ]
}
