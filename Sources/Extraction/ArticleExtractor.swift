public import ArticleModel
import LanguageIdentification
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
    /// Which fields of records hold what.
    public var fieldMap = FieldMap()
    /// Whether a page that holds no article, such as an index or an error page, is taken all the same,
    /// and so is a record whose text stands under a name that is not known.
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
  private let notes: ExtractionNotes?

  /// Creates an extractor.
  ///
  /// What a document states itself always wins over the defaults.
  ///
  /// - Parameters:
  ///   - defaults: What the user says of documents that do not say it.
  ///   - today: The present day; later dates are not believed.
  ///   - notes: Where to note what the user should know of what was taken.
  public init(
    defaults: Defaults = Defaults(), today: CalendarDate, notes: ExtractionNotes? = nil
  ) {
    self.defaults = defaults
    self.notes = notes
    dates = DateParser(today: today)
  }

  /// Returns the article that a document holds.
  ///
  /// - Throws: `InputError` when there is neither a headline nor text, or when
  ///   a field of a record holds a value of the wrong kind.
  public func article(from document: RawDocument) throws(InputError) -> Article {
    try extract(document).article
  }

  /// Returns the article that a document holds, and the values among which its fields were chosen.
  ///
  /// - Throws: What ``article(from:)`` throws.
  public func extract(_ document: RawDocument) throws(InputError) -> ExtractedArticle {
    var extracted: ExtractedArticle
    let origin: String
    switch document.content {
    case .scrape(let text):
      origin = "copied text"
      extracted = ExtractedArticle(
        ScrapeReader(dates: dates).article(from: text, path: document.path))
      extracted.article.take(document.stated, dates: dates)
    case .page(let page):
      origin = "page"
      extracted = try PageReader(dates: dates, notes: notes).article(
        from: page, stated: document.stated, path: document.path)
    case .record(let record):
      origin = "record field"
      extracted = ExtractedArticle(
        try RecordReader(
          dates: dates, map: defaults.fieldMap, notes: notes,
          acceptsTextless: defaults.acceptsNonArticles
        ).article(from: record, path: document.path))
    }
    extracted.article.path = document.path
    extracted.article.replacedCharacters += document.replacedCharacters
    guard !extracted.article.title.isEmpty || !extracted.article.body.isEmpty else {
      throw InputError(
        .malformed, path: document.path, reason: Self.emptiness(of: extracted.article))
    }
    if let objection = extracted.objection, !defaults.acceptsNonArticles {
      throw InputError(
        .malformed, path: document.path,
        reason: "the page holds no article: \(objection); --force takes it in all the same")
    }
    setAddress(of: &extracted.article)
    extracted.candidates += FieldEvidence.missing(in: extracted, origin: origin)
    addDefaults(to: &extracted.article, modified: document.modified)
    extracted.candidates += FieldEvidence.missing(in: extracted, origin: "option")
    return extracted
  }

  private static func emptiness(of article: Article) -> String {
    article.url?.nonEmpty == nil
      ? "no headline and no text found"
      : "it names a page, but has neither its headline nor its text; save the page and add that"
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
    article.originalURL = canonical == given ? nil : given
    article.domain = article.domain ?? CanonicalURL.host(of: canonical).map(CanonicalURL.siteHost)
  }

  /// What the document states comes before the option, and that before what the text tells.
  private func setLanguage(of article: inout Article) {
    if article.language != nil, article.languageMethod != .identified {
      article.languageMethod = article.languageMethod ?? .stated
    } else if let option = defaults.language.flatMap(LanguageTag.tag) {
      article.language = option
      article.languageMethod = .option
    } else if article.language == nil {
      let text =
        article.body.isEmpty ? article.title + ". " + (article.summary ?? "") : article.body
      article.language = LanguageIdentifier.language(of: text)
      article.languageMethod = article.language == nil ? nil : .identified
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
