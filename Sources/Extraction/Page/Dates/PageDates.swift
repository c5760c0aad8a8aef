import ArticleModel
import Markup
import TextProcessing

/// Finds when the article of a page was published.
///
/// Everything that states a date is gathered first, each with how far it is to
/// be believed; then the date with the best evidence wins. Sources of
/// different kinds that agree count for more than one that shouts.
struct PageDates {
  /// What was found.
  struct Found {
    /// When the article was published; `nil` when nothing says so.
    var published: PublicationDate?
    /// What disagrees with it, the most trusted first.
    var others: [PublicationDate] = []
    /// When the page says that the article was last changed.
    var modified: PartialDate?
    /// Everything that was considered.
    var candidates: [Candidate] = []
  }

  private let page: HTMLDocument
  private let meta: MetaTags
  private let linkedData: LinkedData
  private let url: String?
  private let captured: String?
  private let survey: PageSurvey
  private var parser: DateParser

  /// Creates a finder for one page.
  ///
  /// The address, the language and the moment of capture, as ISO 8601, are
  /// those that are known from elsewhere; the page's own are looked for.
  init(
    page: HTMLDocument, meta: MetaTags, linkedData: LinkedData, url: String?, captured: String?,
    language: String?, parser: DateParser
  ) {
    self.page = page
    self.meta = meta
    self.linkedData = linkedData
    self.captured = captured
    survey = PageSurvey(page)
    self.url = url ?? survey.canonical ?? meta["og:url"]
    self.parser = parser
    let tag = survey.languageTag ?? meta["og:locale"]
    let parts = tag.map { $0.split { $0 == "-" || $0 == "_" }.map(String.init) } ?? []
    self.parser.conventions = DateConventions(
      language: language ?? parts.first.flatMap(LanguageTag.primarySubtag),
      region: parts.dropFirst().first { $0.utf8.count == 2 }, host: self.url.flatMap(Self.host))
  }

  /// Returns the date with the best evidence, and what else was found.
  func find() -> Found {
    let title =
      meta["og:title"] ?? survey.title.map { page.text(of: $0).collapsingWhitespace } ?? ""
    let context = PageContext(page: page, survey: survey, title: title)
    let position = PagePosition(
      headline: context.headline.map {
        let start = survey.offsets[$0] ?? 0
        return start..<start + page.text(of: $0).utf8.count
      })
    var evidence = linkedData.dates(headline: context.headlineText, url: url, parser: parser)
    evidence += metaDates()
    if let url, let date = AddressDate.date(in: url, parser: parser) { evidence.append(date) }
    let capturedDay = captured.flatMap { parser.date(inField: $0) }?.firstDay
    let elements = ElementDates(
      page: page, survey: survey, context: context, position: position, parser: parser
    ).find()
    evidence += elements
    var text = TextDates(
      page: page, survey: survey, context: context, position: position, parser: parser,
      relative: capturedDay.map {
        RelativeDate(captured: $0, hour: captured.flatMap(DateZone.hour))
      },
      marks: elements.compactMap { item in
        // Text in an element labelled for a change is no date of publication.
        item.role == .modified && !item.isModifiedByName
          ? item.node.map { ($0, item.date, item.role) } : nil
      })
    evidence += text.find()
    if !evidence.contains(where: { $0.role == .published && $0.trust >= DateRanking.notableTrust })
    {
      evidence += ScriptDates(page: page, scripts: survey.scripts, parser: parser).find()
    }
    let ranking = DateRanking(
      evidence, order: text.order, captured: capturedDay,
      hasHeadline: context.headline != nil)
    let (published, others) = ranking.decide()
    let modified = ranking.evidence.filter { $0.role == .modified && $0.trust >= 25 }
      .max { $0.trust < $1.trust }
    return Found(
      published: published?.publicationDate, others: others.map(\.publicationDate),
      modified: modified?.date,
      candidates: candidates(of: ranking.evidence, published: published))
  }

  private func metaDates() -> [DateEvidence] {
    survey.metas.flatMap { node -> [DateEvidence] in
      // Microdata in the text is read with its place.
      guard page.attributeBytes(.httpEquiv, of: node) == nil,
        let content = page.attribute(.content, of: node),
        let name = page.attribute(.property, of: node) ?? page.attribute(.name, of: node),
        let meaning = MetaDateNames.meaning(of: name)
      else { return [] }
      return DateEvidence(
        field: content, parser: parser, method: .meta, origin: "meta \(name)", role: meaning.role,
        trust: meaning.trust
      ).map { [$0] } ?? []
    }
  }

  private func candidates(
    of evidence: [DateEvidence], published: DateEvidence?
  ) -> [Candidate] {
    evidence.prefix(60).map { item in
      let isChosen = item.role == .published && item.date == published?.date
      let note =
        item.note ?? (item.role == .modified ? "of a change" : isChosen ? nil : "less certain")
      return Candidate(
        .date, item.date.description, origin: item.origin, isChosen: isChosen, note: note)
    }
  }

  private static func host(of url: String) -> String? {
    guard let start = url.range(of: "://") else { return nil }
    let rest = url[start.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    return rest.isEmpty ? nil : String(rest)
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<Index>? {
    guard let start = indices.first(where: { self[$0...].hasPrefix(text) }) else { return nil }
    return start..<index(start, offsetBy: text.count)
  }
}
