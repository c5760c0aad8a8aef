import ArticleModel
import Markup

@testable import Extraction

/// Returns the dates of a page.
func findDates(
  _ html: String, url: String? = nil, captured: String? = nil, language: String? = nil
) -> PageDates.Found {
  let page = HTMLDocument(html)
  return PageDates(
    page: page, meta: MetaTags(page), linkedData: LinkedData(page), url: url, captured: captured,
    language: language, parser: DateParser(today: today)
  ).find()
}

/// Returns the date of publication of a page, as ISO 8601.
func published(_ html: String, url: String? = nil, captured: String? = nil) -> String? {
  findDates(html, url: url, captured: captured).published?.date.description
}

/// Returns a page with a headline, a line below it and text.
func story(
  head: String = "", above: String = "", line: String = "", below: String = "", lang: String = "en"
) -> String {
  let text = String(
    repeating: "<p>The ferry to Brenholm will sail again after the quay was raised by a metre, "
      + "as the harbour master told the council in a long letter on the tides.</p>", count: 6)
  return """
    <html lang="\(lang)"><head><title>Ferry sails again | The Brenholm Post</title>\(head)</head>
    <body>\(above)<main><h1>Ferry sails again</h1>\(line)\(text)\(below)</main></body></html>
    """
}

/// Returns JSON-LD in its script.
func linkedData(_ json: String) -> String {
  #"<script type="application/ld+json">"# + json + "</script>"
}
