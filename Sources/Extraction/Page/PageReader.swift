import ArticleModel
import Markup
import TextProcessing

/// Finds the article in an HTML page.
///
/// What the page says of itself is evidence, not truth: each field's finder
/// weighs all who state it, and tells what it considered.
struct PageReader {
  let dates: DateParser

  /// Returns the article of a page, and the candidates of its fields; title and body may be empty.
  func article(
    from page: WebPage, stated: StatedFields, path: String
  ) throws(InputError) -> ExtractedArticle {
    let document = HTMLDocument(Self.utf8(of: page))
    let subject = PageSubject(document, opening: page.bytes[...], stated: stated)
    let title = PageTitle(page: document, subject: subject).find()
    let body = BodyFinder(
      page: document, title: title.title, summary: subject.description,
      stated: StatedBody(subject.linkedData)
    ).find()
    let text = body.text
    let byline = PageByline(page: document, subject: subject, title: title.title).find()
    let source = PageSource(subject: subject).find()
    let summary = PageSummary(subject: subject).find(title: title.title, body: text)
    let language = PageLanguage(subject).find(in: Self.sample(title.title, text))
    var article = Article(
      externalID: stated.externalID, title: title.title ?? "", summary: summary.summary,
      body: text, byline: byline.byline, source: source.source, domain: subject.address.domain,
      url: subject.address.url, language: language.language)
    article.languageIsIdentified = language.isIdentified
    article.captured = stated.captured
    return ExtractedArticle(
      article,
      candidates: title.candidates + summary.candidates + byline.candidates + source.candidates
        + language.candidates + subject.address.candidates + bodyCandidate(body, in: document))
  }

  /// The text by which the language is told; a headline alone when there is nothing else.
  private static func sample(_ title: String?, _ body: String) -> String {
    body.utf8.count >= 200 ? body : (title ?? "") + ". " + body
  }

  private func bodyCandidate(_ body: PageBody, in document: HTMLDocument) -> [Candidate] {
    let text = body.text
    guard !text.isEmpty else { return [] }
    let isStated = body.statedText != nil
    let origin = isStated ? "json-ld articleBody" : "element \(document.tag(body.element).name)"
    let note = isStated ? "the page shows less" : "\(body.blocks.count) blocks"
    return [
      Candidate(.body, String(text.prefix(200)), origin: origin, isChosen: true, note: note)
    ]
  }

  /// The page in UTF-8; a page that is not is taken for Latin-1.
  private static func utf8(of page: WebPage) -> [UInt8] {
    guard String(validating: page.bytes, as: UTF8.self) == nil else { return page.bytes }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: page.bytes.lazy.map { Unicode.Scalar($0) })
    return Array(String(text).utf8)
  }
}
