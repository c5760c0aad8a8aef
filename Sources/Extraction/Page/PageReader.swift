import ArticleModel
import Markup
import TextProcessing

/// Finds the article in an HTML page.
struct PageReader {
  let dates: DateParser

  /// Returns the article of a page; title and body may be empty.
  func article(from page: WebPage, stated: StatedFields, path: String) -> Article {
    let document = HTMLDocument(page.bytes)
    let paragraphs = document.nodes.filter { document.tag($0) == .p }
      .map { document.text(of: $0).collapsingWhitespace }.filter { !$0.isEmpty }
    return Article(
      title: stated.title ?? "", body: paragraphs.joined(separator: "\n\n"), url: stated.url)
  }
}
