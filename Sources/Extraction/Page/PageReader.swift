import ArticleModel
import Markup
import TextProcessing

/// Finds the article in an HTML page.
struct PageReader {
  let dates: DateParser

  /// Returns the article of a page; title and body may be empty.
  func article(from page: WebPage, stated: StatedFields, path: String) -> Article {
    let utf8 =
      String(validating: page.bytes, as: UTF8.self) == nil
      ? String(String.UnicodeScalarView(page.bytes.map { Unicode.Scalar($0) })).utf8.map { $0 }
      : page.bytes
    let document = HTMLDocument(utf8)
    let meta = MetaTags(document)
    let title = stated.title ?? meta["og:title"] ?? ""
    let body = BodyFinder(
      page: document, title: title, summary: meta["og:description"] ?? meta["description"],
      stated: StatedBody(LinkedData(document))
    ).find()
    return Article(title: title, body: body.text, url: stated.url)
  }
}
