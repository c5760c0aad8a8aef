public import ArticleModel

/// The JSON object that `add --dry-run --jsonl` prints of an article.
///
/// Scripts rely on the names of its keys.
public struct ArticleRecord: Encodable {
  private let article: Article
  private let tags: ArticleTags

  /// Creates the record of an article.
  public init(_ article: Article, tags: ArticleTags) {
    self.article = article
    self.tags = tags
  }

  /// Every key is written, with `null` for what is not known.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: ArticleKey.self)
    try container.encode(article.path, forKey: .path)
    try container.encode(article.summary, forKey: .summary)
    try container.encodeEvidence(of: article)
    try container.encode(article.body, forKey: .body)
    try container.encodeDescription(of: article)
    try container.encodeTags(tags)
    try container.encode(tags.mentions.map(MentionRecord.init), forKey: .mentions)
  }
}

/// The keys of articles in JSON.
enum ArticleKey: String, CodingKey {
  case id
  case path
  case externalID = "external_id"
  case title
  case summary
  case byline
  case source
  case url
  case language
  case domain
  case originalURL = "original_url"
  case languageMethod = "language_method"
  case published
  case publishedOriginal = "published_original"
  case publishedZone = "published_zone"
  case otherDates = "other_dates"
  case modified
  case captured
  case replaced
  case publishedPrecision = "published_precision"
  case publishedMethod = "published_method"
  case body
  case countries
  case leaders
  case organisations
  case regions
  case ambiguous
  case candidates
  case mentions
  case words
  case version
  case addedAt = "added_at"
  case snippet
  case snippetMarks = "snippet_marks"
  case titleMarks = "title_marks"
  case copyOf = "copy_of"
  case extra
}

extension KeyedEncodingContainer<ArticleKey> {
  /// Writes the fields that every form of an article in JSON has.
  mutating func encodeDescription(of article: Article) throws {
    try encode(article.externalID, forKey: .externalID)
    try encode(article.title, forKey: .title)
    try encode(article.byline, forKey: .byline)
    try encode(article.source, forKey: .source)
    try encode(article.url, forKey: .url)
    try encode(article.domain, forKey: .domain)
    try encode(article.language, forKey: .language)
    try encode(article.published?.date.description, forKey: .published)
  }

  /// Writes what tells how the fields became known.
  mutating func encodeEvidence(of article: Article) throws {
    try encode(article.published?.date.precision.rawValue, forKey: .publishedPrecision)
    try encode(article.published?.method.rawValue, forKey: .publishedMethod)
    try encode(article.published?.original, forKey: .publishedOriginal)
    try encode(article.published?.zone, forKey: .publishedZone)
    try encode(article.otherDates.map(DateRecord.init), forKey: .otherDates)
    try encode(article.modified?.description, forKey: .modified)
    try encode(article.captured, forKey: .captured)
    try encode(article.languageMethod?.rawValue, forKey: .languageMethod)
    try encode(article.originalURL, forKey: .originalURL)
    try encode(article.replacedCharacters, forKey: .replaced)
  }

  /// Writes countries and leaders as lists of objects.
  mutating func encodeTags(_ tags: ArticleTags) throws {
    try encode(tags.countries.map(CountryRecord.init), forKey: .countries)
    try encode(tags.leaders.map(LeaderRecord.init), forKey: .leaders)
    try encode(tags.organisations.map(OrganisationRecord.init), forKey: .organisations)
    try encode(tags.regions.map(RegionRecord.init), forKey: .regions)
    try encode(tags.ambiguous.map(AmbiguousRecord.init), forKey: .ambiguous)
    try encode(tags.candidates.map(CandidateRecord.init), forKey: .candidates)
  }
}

private struct DateRecord: Encodable {
  let date: String
  let method: String
  let original: String
  let zone: String?

  init(_ date: PublicationDate) {
    self.date = date.date.description
    method = date.method.rawValue
    original = date.original
    zone = date.zone
  }
}
