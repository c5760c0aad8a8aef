/// The names under which records hold one part of an article, in the order in which they are tried.
struct FieldNames {
  /// Names that mean nothing else: a value of the wrong kind is the record's mistake.
  let plain: [String]
  /// Names that programs also use for other things: a value of the wrong kind is another thing.
  let others: [String]

  /// What the user's own mapping calls the part.
  let field: FieldMap.Field

  private init(_ field: FieldMap.Field, _ plain: String..., or others: String...) {
    self.field = field
    self.plain = plain
    self.others = others
  }

  /// All names, in the form in which they are compared.
  var all: [String] { (plain + others).map(Self.key) }

  /// The form in which names are compared: neither case nor `_`, `-` and spaces count.
  static func key(_ name: String) -> String {
    name.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
  }

  static let identifier = FieldNames(.id, "id")
  static let externalID = FieldNames(.id, "external_id")
  static let title = FieldNames(.title, "title", or: "headline", "webTitle")
  static let summary = FieldNames(
    .summary, "summary", "description", or: "standfirst", "abstract", "abstractNote", "lead",
    "excerpt")
  static let body = FieldNames(
    .body, "body", "text", or: "content", "article", "articleBody", "bodyText", "maintext",
    "content_text", "full_text", "content_html")
  static let byline = FieldNames(.byline, "byline", "author", or: "authors", "creator")
  static let source = FieldNames(
    .source, "source", or: "publisher", "site_name", "sitename", "outlet", "media_name",
    "publicationTitle", "source_domain", "domain_name")
  static let url = FieldNames(.url, "url", or: "link", "permalink", "web_url", "canonical_link")
  static let language = FieldNames(.language, "language", or: "lang", "meta_lang")
  static let published = FieldNames(
    .date, "date", "published", or: "publishedAt", "pubDate", "datePublished", "publish_date",
    "date_publish", "publication_date", "published_on", "published_date")
}
