import ArticleModel

/// What `export --format jsonl` writes of an article besides the article.
///
/// Taking it back must give the article that was exported: what the archive
/// itself had added is dropped, since it is found anew.
struct ExportedFields {
  /// How the date of publication had become known.
  let method: PublicationDate.Method?
  private let extra: FieldValue?

  /// Whether a record is an export.
  static func areIn(_ record: Record) -> Bool {
    record.fields["added_at"] != nil && record.fields["published_method"] != nil
  }

  /// Takes these fields out of a record; `nil` when the record is no export.
  init?(takenFrom fields: inout RecordFields) {
    guard fields.has("added_at"), fields.has("published_method") else { return nil }
    var method: PublicationDate.Method?
    if case .text(let name)? = fields.takeValue("published_method") {
      method = .init(rawValue: name)
    }
    self.method = method
    extra = fields.takeValue("extra")
    for name in Self.added { _ = fields.takeValue(name) }
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
    "id", "countries", "leaders", "words", "version", "added_at", "published_precision", "path",
    "snippet",
  ]
}
