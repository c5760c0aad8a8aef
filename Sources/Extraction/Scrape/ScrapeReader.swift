import ArticleModel
import TextProcessing

/// Reads an article from text as it was copied from a page.
///
/// The page's lines are weighed one by one; the stretch that holds most of its
/// sentences is the article, the headline stands above it, and what lies
/// around both only states dates, names and addresses.
struct ScrapeReader {
  let dates: DateParser

  /// Returns the article of a page; title and body are empty when it holds nothing but junk.
  func article(from text: String, path: String) -> Article {
    var text = PlainText.normalized(text)
    let frontMatter = FrontMatter(takenFrom: &text)
    let raw = PageText.lines(of: text)
    let isMarkdown = frontMatter != nil || Markdown.isLikely(raw, path: path)
    let lines =
      isMarkdown
      ? Markdown.pageLines(raw) : raw.map(Self.plainLine)
    let page = Page(lines)
    var article = ArticleSelection(page: page, dates: dates).article()
    if let frontMatter { FrontMatterReader(dates: dates).apply(frontMatter, to: &article) }
    return article
  }

  /// A bullet is not part of an item's words; a dash before a whole sentence opens speech.
  private static func plainLine(_ line: PageText.RawLine) -> PageLine {
    for bullet in ["• ", "* ", "- "] where line.text.hasPrefix(bullet) {
      let item = String(line.text.dropFirst(bullet.count))
      if bullet != "- " || !LineFeatures(of: item).endsSentence {
        return PageLine(
          item, markup: PageLine.Markup(isListItem: true), startsBlock: line.startsBlock)
      }
    }
    return PageLine(line.text, startsBlock: line.startsBlock)
  }
}
