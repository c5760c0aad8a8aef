/// The names under which records hold one part of an article, in the order in which they are tried.
struct FieldNames {
  /// Names that mean nothing else: a value of the wrong kind is the record's mistake.
  let plain: [String]
  /// Names that programs also use for other things: a value of the wrong kind is another thing.
  let others: [String]

  private init(_ plain: String..., or others: String...) {
    self.plain = plain
    self.others = others
  }

  /// The form in which names are compared: neither case nor `_` and `-` count.
  static func key(_ name: String) -> String {
    name.lowercased().filter { $0 != "_" && $0 != "-" }
  }

  static let identifier = FieldNames("id")
  static let externalID = FieldNames("external_id")
  static let title = FieldNames("title", or: "headline")
  static let summary = FieldNames(
    "summary", "description", or: "standfirst", "abstract", "lead", "excerpt")
  static let body = FieldNames(
    "body", "text", or: "content", "article", "articleBody", "content_text", "full_text")
  static let byline = FieldNames("byline", "author", or: "authors", "creator")
  static let source = FieldNames("source", or: "publisher", "site_name", "outlet")
  static let url = FieldNames("url", or: "link", "permalink")
  static let language = FieldNames("language", or: "lang")
  static let published = FieldNames(
    "date", "published", or: "publishedAt", "pubDate", "datePublished")
}
