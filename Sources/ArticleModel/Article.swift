/// A news article as it was understood from what was read, before it is stored.
///
/// ```swift
/// let article = Article(title: "Rail link opens", body: "The first train left on Monday.")
/// ```
public struct Article: Hashable, Sendable {
  /// The identifier that the record carried where it came from.
  public var externalID: String?
  /// The headline; empty only when the input has none.
  public var title: String
  /// The standfirst: one or two sentences between headline and text.
  public var summary: String?
  /// Paragraphs and sub-headings in reading order, separated by a blank line.
  public var body: String
  /// Who wrote it, without "By".
  public var byline: String?
  /// The outlet's name.
  public var source: String?
  /// The host that it was published on, without `www.`: `example.org`.
  public var domain: String?
  /// The canonical address, which identifies the article.
  public var url: String?
  /// The address as it was given, where it differs from the canonical one.
  public var originalURL: String?
  /// The language as a lower-case BCP 47 primary subtag: `en`, `kk`.
  public var language: String?
  /// How the language became known; `nil` when it is not, or was noted before this was.
  public var languageMethod: LanguageMethod?
  /// When it was published; `nil` when nothing says so.
  public var published: PublicationDate?
  /// Other sources' dates that disagree with the one believed, the most trusted first.
  public var otherDates: [PublicationDate] = []
  /// When it was last changed, as the page says; never taken for the date of publication.
  public var modified: PartialDate?
  /// When a crawler fetched it, as ISO 8601 in UTC.
  public var captured: String?
  /// How many invalid bytes of the text were replaced by U+FFFD.
  public var replacedCharacters = 0
  /// Fields of the record that have no column of their own, as the text of a JSON object.
  public var extra: String?
  /// Where it was read: a path, with `:LINE` for one record of many, or `-`.
  public var path: String

  /// Creates an article.
  public init(
    externalID: String? = nil, title: String, summary: String? = nil, body: String,
    byline: String? = nil, source: String? = nil, domain: String? = nil, url: String? = nil,
    originalURL: String? = nil,
    language: String? = nil, published: PublicationDate? = nil, extra: String? = nil,
    path: String = ""
  ) {
    self.externalID = externalID
    self.title = title
    self.summary = summary
    self.body = body
    self.byline = byline
    self.source = source
    self.domain = domain
    self.url = url
    self.originalURL = originalURL
    self.language = language
    self.published = published
    self.extra = extra
    self.path = path
  }
}
