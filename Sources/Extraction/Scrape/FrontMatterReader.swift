import ArticleModel
import TextProcessing

/// Puts what front matter states into an article; it wins over what the page shows.
struct FrontMatterReader {
  let dates: DateParser

  private static let known: Set<String> = [
    "title", "author", "byline", "url", "link", "permalink", "source", "publisher", "site",
    "language",
    "lang", "description", "summary",
  ]

  /// Applies the values; those without a place in the article are kept in `extra`.
  func apply(_ frontMatter: FrontMatter, to article: inout Article) {
    var known = Self.known
    article.title = frontMatter.text("title")?.collapsingWhitespace ?? article.title
    article.byline = frontMatter.list("author", "byline")?.collapsingWhitespace ?? article.byline
    article.summary = article.summary ?? frontMatter.text("description", "summary")
    // Clippers write the address under "source".
    let sources = ["source", "publisher", "site"].compactMap { frontMatter.text($0) }
    let address = frontMatter.text("url", "link", "permalink")
    article.url = address ?? sources.first(where: CanonicalURL.isWebAddress) ?? article.url
    article.source = sources.first { !CanonicalURL.isWebAddress($0) } ?? article.source
    let language = frontMatter.text("language", "lang").flatMap(LanguageTag.primarySubtag)
    article.language = language ?? article.language
    for key in ["published", "date", "datepublished", "pubdate", "publication_date"] {
      guard let text = frontMatter.text(key), let date = dates.date(inField: text) else { continue }
      article.published = PublicationDate(date: date, method: .record, original: text)
      known.insert(key)
      break
    }
    let rest = frontMatter.values.filter { !known.contains($0.key) && !$0.value.isEmpty }
    article.extra = FieldValue.json(
      of: rest.mapValues { $0.count == 1 ? .text($0[0]) : .list($0.map(FieldValue.text)) })
  }
}
