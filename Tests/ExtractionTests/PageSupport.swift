import ArticleModel
import Testing

@testable import Extraction

/// Returns what is found in an HTML page.
func page(
  _ html: String, url: String? = nil, stated: StatedFields = StatedFields(),
  defaults: ArticleExtractor.Defaults = .init()
) throws -> ExtractedArticle {
  var stated = stated
  stated.url = url ?? stated.url
  return try ArticleExtractor(defaults: defaults, today: today).extract(
    RawDocument(
      content: .page(WebPage(bytes: Array(html.utf8))), stated: stated, path: "page.html"))
}

/// An article's text in a page, long enough to tell the language.
let paragraph = """
  <p>The first train left the northern station on Monday morning, and the ministers of both \
  countries stood on the platform to see it off. The line will carry grain and coal at first.</p>
  """

/// Returns a page with a head and a body around one paragraph.
func html(head: String = "", body: String = "") -> String {
  "<!doctype html><html><head>\(head)</head><body>\(body)\(paragraph)</body></html>"
}

extension ExtractedArticle {
  /// The candidates of a field.
  func candidates(_ field: Candidate.Field) -> [Candidate] {
    candidates.filter { $0.field == field }
  }
}
