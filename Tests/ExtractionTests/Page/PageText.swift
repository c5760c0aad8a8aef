import Markup

@testable import Extraction

/// Paragraphs of a report that was written for these tests.
enum Report {
  static let opening =
    "The ferry company said on Tuesday that it would add two boats to the northern line from May."
  static let middle =
    "Islanders have asked for more crossings since the bridge was closed, and the council agreed to pay a third."
  static let quotation =
    "“We cannot sell fish that stands on the quay for a day,” said Maren Holt, who runs the cold store."
  static let ending =
    "The first of the boats, built in 1998 and bought from a Danish line, will be refitted over the winter."

  /// The four as `p` elements.
  static let paragraphs = [opening, middle, quotation, ending].map { "<p>\($0)</p>" }.joined()
  static let texts = [opening, middle, quotation, ending]
}

/// Returns the paragraphs of the article in a page.
func body(
  _ html: String, title: String? = nil, summary: String? = nil
) -> [String] {
  let page = HTMLDocument(html)
  return BodyFinder(
    page: page, title: title, summary: summary, stated: StatedBody(LinkedData(page))
  ).find().text.split(separator: "\n\n").map(String.init)
}
