import ArticleModel
import Markup
import TextProcessing

/// Reads the article whose own HTML a container holds, with what the container states of it: the
/// item of a feed.
struct FragmentReader {
  let dates: DateParser
  let notes: ExtractionNotes?

  /// Returns the article; title and body may be empty.
  func article(from page: WebPage, stated: StatedFields, path: String) -> Article {
    var article = Article(
      externalID: stated.externalID?.nonEmpty,
      title: PlainText.normalized(stated.title ?? "").collapsingWhitespace,
      body: Self.body(HTMLDocument(page.bytes)),
      byline: stated.byline.map(PlainText.normalized)?.collapsingWhitespace.nonEmpty,
      source: stated.source.map(PlainText.normalized)?.collapsingWhitespace.nonEmpty,
      url: stated.url?.nonEmpty,
      language: stated.language.flatMap(LanguageTag.tag))
    article.summary = stated.summary.flatMap { Self.summary($0, of: article.body) }
    article.captured = stated.captured
    article.modified = stated.modified.flatMap { dates.date(inField: $0) }
    guard let text = stated.published?.nonEmpty else { return article }
    if let date = dates.date(inField: text) {
      article.published = PublicationDate(date: date, method: .container, original: text)
    } else {
      notes?.unusableDate(text, path: path)
    }
    return article
  }

  /// Returns the text of the blocks, without captions and controls, and without what the feed's
  /// program puts below.
  static func body(_ page: HTMLDocument) -> String {
    var kept: [TextBlock] = []
    for trust in [PageRoles.Trust.tags, .nothing] where kept.isEmpty {
      kept = BlockBuilder.blocks(of: page, roles: PageRoles(page, trust: trust))
        .filter { $0.roles.isDisjoint(with: .outside) }
    }
    if let last = kept.last, isFootnote(last.text) { kept.removeLast() }
    return BlockText.text(of: kept)
  }

  /// A description that is only a piece of the text is no summary of it.
  private static func summary(_ text: String, of body: String) -> String? {
    guard var words = PlainText.normalized(text).collapsingWhitespace.nonEmpty else { return nil }
    let summary = words
    for tail in ["[…]", "[...]", "…", "..."] where words.hasSuffix(tail) {
      words = words.dropLast(tail.count).trimmingWhitespace
    }
    guard !words.isEmpty, words.utf8.count < 2000 else { return nil }
    return body.collapsingWhitespace.contains(words) ? nil : summary
  }

  /// "The post Rail link opens appeared first on Harbour Gazette.", as WordPress ends its feeds.
  private static func isFootnote(_ text: String) -> Bool {
    (text.hasPrefix("The post ") && text.contains(" appeared first on "))
      || text == "Continue reading" || text.hasPrefix("Continue reading →")
  }
}
