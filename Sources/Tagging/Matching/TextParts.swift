import ArticleModel

/// The parts of an article in one text, with a blank line between them so that no name joins
/// across.
struct TextParts {
  /// Where the headline ends.
  let titleEnd: Int
  /// Where the summary stands; empty if there is none.
  let summary: Range<Int>
  /// Where the body begins.
  let bodyStart: Int
  /// Where the text ends.
  let end: Int

  /// Returns the part that an offset lies in, and the offset within it.
  func place(of offset: Int) -> (part: Mention.Part, offset: Int) {
    if offset < titleEnd { return (.title, offset) }
    if summary.contains(offset) { return (.summary, offset - summary.lowerBound) }
    return (.body, max(0, offset - bodyStart))
  }

  /// Joins an article's parts.
  static func join(_ article: Article) -> (text: String, parts: TextParts) {
    var text = article.title
    let titleEnd = text.utf8.count
    var summary = titleEnd..<titleEnd
    if let words = article.summary, !words.isEmpty {
      text += "\n\n"
      let start = text.utf8.count
      text += words
      summary = start..<text.utf8.count
    }
    text += "\n\n"
    let bodyStart = text.utf8.count
    text += article.body
    return (
      text,
      TextParts(
        titleEnd: titleEnd, summary: summary, bodyStart: bodyStart, end: text.utf8.count)
    )
  }
}
