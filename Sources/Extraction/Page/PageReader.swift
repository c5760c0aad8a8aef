import ArticleModel
import Markup
import TextEncoding
import TextProcessing

/// Finds the article in an HTML page.
struct PageReader {
  let dates: DateParser

  /// Returns the article of a page; title and body may be empty.
  func article(from page: WebPage, stated: StatedFields, path: String) -> Article {
    let text = TextDecoder.decode(page.bytes, transport: page.charset, isMarkup: true)
    let document = HTMLDocument(text.utf8)
    let meta = MetaTags(document)
    let title = stated.title ?? meta["og:title"] ?? ""
    let body = BodyFinder(page: document, title: title, summary: meta["og:description"] ?? meta["description"], stated: StatedBody(LinkedData(document))).find()
    var article = Article(title: title, body: body.text, url: stated.url)
    article.replacedCharacters = text.replaced
    return article
  }
}
