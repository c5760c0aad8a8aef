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
    let document = HTMLDocument(page.bytes)
    let subject = PageSubject(document, opening: page.bytes[...], stated: stated)
    var candidates: [Candidate] = []
    let title = PageTitle(page: document, subject: subject).find()
    let body = body(of: document)
    let byline = PageByline(page: document, subject: subject, title: title.title).find()
    let source = PageSource(subject: subject).find()
    let summary = PageSummary(subject: subject).find(title: title.title, body: body)
    let language = PageLanguage(subject).find(in: Self.sample(title.title, body))
    candidates += title.candidates + summary.candidates + byline.candidates + source.candidates
    candidates += language.candidates + subject.address.candidates
    var article = Article(
      externalID: stated.externalID, title: title.title ?? "", summary: summary.summary,
      body: body, byline: byline.byline, source: source.source, domain: subject.address.domain,
      url: subject.address.url, language: language.language)
    article.languageIsIdentified = language.isIdentified
    article.captured = stated.captured
    return ExtractedArticle(article, candidates: candidates)
  }

  /// The text by which the language is told; a headline alone when there is nothing else.
  private static func sample(_ title: String?, _ body: String) -> String {
    body.utf8.count >= 200 ? body : (title ?? "") + ". " + body
  }

  private func body(of document: HTMLDocument) -> String {
    document.nodes.filter { document.tag($0) == .p }
      .map { document.text(of: $0).collapsingWhitespace }.filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }
}
