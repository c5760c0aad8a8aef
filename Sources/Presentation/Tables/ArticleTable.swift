import ArticleModel
import CSV
import Storage

/// The columns of articles in CSV, in their order.
///
/// Scripts rely on them.
enum ArticleTable {
  static let columns = [
    "id", "external_id", "published", "title", "byline", "source", "url", "language", "countries",
    "leaders", "regions", "words", "added_at",
  ]

  /// The column that comes last when the text is asked for.
  static let bodyColumn = "body"

  /// Returns the cells of one article.
  static func cells(_ stored: StoredArticle, hasBody: Bool) -> [CSVCell] {
    let article = stored.article
    var cells: [CSVCell] = [
      .integer(Int(stored.id)), text(article.externalID), text(article.published?.date.description),
      .text(article.title), text(article.byline), text(article.source), text(article.url),
      text(article.language), list(stored.tags.countries.map(\.code)),
      list(stored.tags.leaders.map(\.name)), list(stored.tags.regions.map(\.name)),
      .integer(stored.words), .text(stored.addedAt),
    ]
    if hasBody { cells.append(.text(article.body)) }
    return cells
  }

  private static func text(_ value: String?) -> CSVCell {
    value.map { .text($0) } ?? .empty
  }

  private static func list(_ values: [String]) -> CSVCell {
    values.isEmpty ? .empty : .text(values.joined(separator: ";"))
  }
}
