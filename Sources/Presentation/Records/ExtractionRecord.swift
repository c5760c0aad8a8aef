import ArticleModel
public import Extraction

/// The JSON object that `extract --jsonl` prints of an article.
///
/// Scripts rely on the names of its keys.
public struct ExtractionRecord: Encodable {
  private let extracted: ExtractedArticle
  private let fields: [Candidate.Field]

  private enum Key: String, CodingKey {
    case path, title, summary, byline, source, domain, url, language, published, modified, body
    case originalURL = "original_url"
    case publishedPrecision = "published_precision"
    case publishedMethod = "published_method"
    case languageIdentified = "language_identified"
    case candidates
  }

  /// Creates the record of an article with the candidates of some fields.
  public init(_ extracted: ExtractedArticle, fields: [Candidate.Field]) {
    self.extracted = extracted
    self.fields = fields
  }

  /// Every key is written, with `null` for what is not known.
  public func encode(to encoder: any Encoder) throws {
    let article = extracted.article
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(article.path, forKey: .path)
    try container.encode(article.title, forKey: .title)
    try container.encode(article.summary, forKey: .summary)
    try container.encode(article.byline, forKey: .byline)
    try container.encode(article.source, forKey: .source)
    try container.encode(article.domain, forKey: .domain)
    try container.encode(article.url, forKey: .url)
    try container.encode(article.originalURL, forKey: .originalURL)
    try container.encode(article.language, forKey: .language)
    try container.encode(article.languageMethod == .identified, forKey: .languageIdentified)
    try container.encode(article.published?.date.description, forKey: .published)
    try container.encode(article.published?.date.precision.rawValue, forKey: .publishedPrecision)
    try container.encode(article.published?.method.rawValue, forKey: .publishedMethod)
    try container.encode(article.modified?.description, forKey: .modified)
    try container.encode(article.body, forKey: .body)
    let shown = extracted.candidates.filter { fields.contains($0.field) }
    try container.encode(shown.map(FieldCandidateRecord.init), forKey: .candidates)
  }
}

private struct FieldCandidateRecord: Encodable {
  let field: String
  let value: String
  let origin: String
  let chosen: Bool
  let note: String?

  private enum Key: String, CodingKey {
    case field, value, origin, chosen, note
  }

  init(_ candidate: Candidate) {
    field = candidate.field.rawValue
    value = candidate.value
    origin = candidate.origin
    chosen = candidate.isChosen
    note = candidate.note
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(field, forKey: .field)
    try container.encode(value, forKey: .value)
    try container.encode(origin, forKey: .origin)
    try container.encode(chosen, forKey: .chosen)
    try container.encode(note, forKey: .note)
  }
}
