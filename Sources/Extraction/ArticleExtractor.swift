public import ArticleModel
import TextProcessing

/// Turns a document as it was read into an article.
///
/// ```swift
/// let extractor = ArticleExtractor(today: today)
/// let article = try extractor.article(from: document)
/// ```
public struct ArticleExtractor: Sendable {
  /// What the user says of documents that do not say it themselves.
  public struct Defaults: Sendable {
    /// The date of publication.
    public var date: PartialDate?
    /// The date as the user wrote it; `nil` for its ISO 8601 form.
    public var dateText: String?
    /// The outlet's name.
    public var source: String?
    /// The language, as a BCP 47 tag.
    public var language: String?
    /// Whether the day on which a file was last changed dates an article that nothing else dates.
    public var dateFromFileTime: Bool
    /// Whether a page that holds no article, such as an index or an error page, is taken all the same.
    public var acceptsNonArticles: Bool

    /// Creates defaults.
    public init(
      date: PartialDate? = nil, dateText: String? = nil, source: String? = nil,
      language: String? = nil, dateFromFileTime: Bool = false, acceptsNonArticles: Bool = false
    ) {
      self.date = date
      self.dateText = dateText
      self.source = source
      self.language = language
      self.dateFromFileTime = dateFromFileTime
      self.acceptsNonArticles = acceptsNonArticles
    }
  }

  /// What the user says of documents that do not say it.
  public let defaults: Defaults
  private let dates: DateParser

  /// Creates an extractor.
  ///
  /// What a document states itself always wins over the defaults.
  ///
  /// - Parameters:
  ///   - defaults: What the user says of documents that do not say it.
  ///   - today: The present day; later dates are not believed.
  public init(defaults: Defaults = Defaults(), today: CalendarDate) {
    self.defaults = defaults
    dates = DateParser(today: today)
  }

  /// Returns the article that a document holds.
  ///
  /// - Throws: `InputError` when there is neither a headline nor text, or when
  ///   a field of a record holds a value of the wrong kind.
  public func article(from document: RawDocument) throws(InputError) -> Article {
    var article: Article
    switch document.content {
    case .scrape(let text):
      article = ScrapeReader(dates: dates).article(from: text, path: document.path)
    case .page(let page):
      article = PageReader(dates: dates).article(
        from: page, stated: document.stated, path: document.path)
    case .record(let record):
      article = try RecordReader(dates: dates).article(from: record, path: document.path)
    }
    article.path = document.path
    guard !article.title.isEmpty || !article.body.isEmpty else {
      throw InputError(.malformed, path: document.path, reason: "no headline and no text found")
    }
    setAddress(of: &article)
    addDefaults(to: &article, modified: document.modified)
    return article
  }

  private func setAddress(of article: inout Article) {
    guard let given = article.url?.nonEmpty else {
      article.url = nil
      return
    }
    // What names no page, such as "N/A" or an outlet's front page, must not make one article of two.
    guard CanonicalURL.namesPage(given) else {
      article.url = nil
      article.originalURL = given
      return
    }
    let canonical = CanonicalURL.canonical(given)
    article.url = canonical
    article.domain = article.domain ?? CanonicalURL.domain(of: canonical)
    article.originalURL = canonical == given ? nil : given
  }

  private func setLanguage(of article: inout Article) {
    if article.language != nil {
      article.languageMethod = article.languageMethod ?? .stated
    } else if let language = defaults.language.flatMap(LanguageTag.primarySubtag) {
      article.language = language
      article.languageMethod = .option
    } else {
      article.languageMethod = nil
    }
  }

  private func addDefaults(to article: inout Article, modified: CalendarDate?) {
    article.source = article.source ?? defaults.source?.nonEmpty
    setLanguage(of: &article)
    guard article.published == nil else { return }
    if let date = defaults.date {
      article.published = PublicationDate(
        date: date, method: .option, original: defaults.dateText ?? date.description)
    } else if defaults.dateFromFileTime, let modified {
      let date = PartialDate(modified)
      article.published = PublicationDate(
        date: date, method: .fileTime, original: date.description)
    }
  }
}
