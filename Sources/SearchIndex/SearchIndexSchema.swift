/// The names and settings of the full-text index, as the migrations create it.
///
/// Storage writes by them and search reads by them.
public enum SearchIndexSchema {
  /// The FTS5 table.
  public static let table = "article_index"

  /// The view that holds the indexed text, one row an article.
  public static let content = "article_index_content"

  /// The columns in their order in the table.
  public enum Column: String, CaseIterable, Sendable {
    case title
    case summary
    case body
    /// Other forms of the headline's words, and pairs of characters of scripts without spaces.
    case titleForms = "title_forms"
    /// The same of summary and body.
    case textForms = "text_forms"
    /// One token for each filter value.
    case facets
  }

  /// FTS5's tokenizer and its arguments.
  public static let tokenizer = (
    name: "porter", arguments: ["unicode61", "remove_diacritics", "2"]
  )
}
