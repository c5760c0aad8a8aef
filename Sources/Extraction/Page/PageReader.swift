import ArticleModel
import Markup
import TextEncoding
import TextProcessing

/// Finds the article in an HTML page.
///
/// What the page says of itself is evidence, not truth: each field's finder
/// weighs all who state it, and tells what it considered.
struct PageReader {
  let dates: DateParser
  var notes: ExtractionNotes?

  /// Returns the article of a page, and the candidates of its fields; title and body may be empty.
  func article(
    from page: WebPage, stated: StatedFields, path: String
  ) throws(InputError) -> ExtractedArticle {
    guard !page.isFragment else {
      return ExtractedArticle(
        FragmentReader(dates: dates, notes: notes).article(from: page, stated: stated, path: path))
    }
    let text = TextDecoder.decode(page.bytes, transport: page.charset, isMarkup: true)
    let document = HTMLDocument(text.utf8)
    let subject = PageSubject(document, opening: text.utf8[...], stated: stated)
    let title = PageTitle(page: document, subject: subject).find()
    let body = BodyFinder(
      page: document, title: title.title, summary: subject.description,
      stated: StatedBody(subject.linkedData)
    ).find()
    let bodyText = body.text
    let byline = PageByline(page: document, subject: subject, title: title.title).find()
    let source = PageSource(page: document, subject: subject).find()
    let summary = PageSummary(subject: subject).find(title: title.title, body: bodyText)
    let language = PageLanguage(subject).find(in: Self.sample(title.title, bodyText))
    var article = Article(
      externalID: stated.externalID, title: title.title ?? "", summary: summary.summary,
      body: bodyText, byline: byline.byline, source: source.source, domain: subject.address.domain,
      url: subject.address.url, language: language.language)
    if language.language != nil {
      article.languageMethod = language.isIdentified ? .identified : .stated
    }
    article.captured = stated.captured
    let dated = PageDates(
      page: document, meta: subject.meta, linkedData: subject.linkedData, url: article.url,
      captured: stated.captured, language: article.language, parser: dates
    ).find()
    article.published = dated.published
    article.otherDates = dated.others
    article.modified = dated.modified
    article.takeDate(of: stated, dates: dates)
    article.replacedCharacters = text.replaced
    var extracted = ExtractedArticle(
      article,
      candidates: title.candidates + summary.candidates + byline.candidates + source.candidates
        + language.candidates + subject.address.candidates + dated.candidates
        + bodyCandidate(body, bodyText, in: document))
    extracted.objection =
      ArticleJudge(
        page: document, body: body, text: bodyText, title: title.title,
        isDescribed: subject.isDescribedAsArticle, address: article.url
      ).objection()?.rawValue
    return extracted
  }

  /// The text by which the language is told; a headline alone when there is nothing else.
  private static func sample(_ title: String?, _ body: String) -> String {
    body.utf8.count >= 200 ? body : (title ?? "") + ". " + body
  }

  private func bodyCandidate(
    _ body: PageBody, _ text: String, in document: HTMLDocument
  ) -> [Candidate] {
    guard !text.isEmpty else { return [] }
    let isStated = body.statedText != nil
    let origin = isStated ? "json-ld articleBody" : "element \(document.tag(body.element).name)"
    let note = isStated ? "the page shows less" : "\(body.blocks.count) blocks"
    return [
      Candidate(.body, String(text.prefix(200)), origin: origin, isChosen: true, note: note)
    ]
  }
}
