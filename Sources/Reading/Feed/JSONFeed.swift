import ArticleModel
import TextProcessing

/// A feed in JSON (jsonfeed.org, versions 1 and 1.1).
struct JSONFeed {
  /// Its items, in order.
  private(set) var items: [Result<FeedItem, JSONFault>] = []

  /// Reads a feed; `nil` when the record is none.
  init?(_ record: Record) {
    guard let version = Self.text("version", in: record.fields),
      version.contains("jsonfeed.org/version"), case .list(let elements)? = record.fields["items"]
    else { return nil }
    let feed = record.fields
    items = elements.map { element in
      guard case .object(let fields) = element else {
        return .failure(JSONFault(reason: JSONFault.notAnObject(element)))
      }
      return .success(Self.item(fields, of: feed))
    }
  }

  private static func item(
    _ fields: [String: FieldValue], of feed: [String: FieldValue]
  ) -> FeedItem {
    var item = FeedItem()
    item.content =
      text("content_html", in: fields) ?? text("content_text", in: fields).map(FeedItem.escaped)
    let summary = text("summary", in: fields)
    item.description = summary.map(FeedItem.escaped)
    if item.content != nil { item.stated.summary = summary }
    let base = text("home_page_url", in: feed)
    item.stated.externalID = text("id", in: fields)
    item.stated.title = text("title", in: fields).map(\.collapsingWhitespace)?.nonEmpty
    item.stated.url = text("url", in: fields).map { AddressReference.resolve($0, against: base) }
    item.stated.byline = authors(fields) ?? authors(feed)
    item.stated.source = text("title", in: feed)
    item.stated.language = text("language", in: fields) ?? text("language", in: feed)
    item.stated.published = text("date_published", in: fields)
    item.stated.modified = text("date_modified", in: fields)
    return item
  }

  private static func authors(_ fields: [String: FieldValue]) -> String? {
    var authors: [FieldValue] = []
    if case .list(let list)? = fields["authors"] { authors = list }
    // Version 1 has a single one.
    if authors.isEmpty, let author = fields["author"] { authors = [author] }
    let names = authors.compactMap { author in
      if case .object(let fields) = author { text("name", in: fields) } else { nil }
    }
    return names.joined(separator: ", ").nonEmpty
  }

  /// Versions differ in whether an identifier is text or a number.
  private static func text(_ name: String, in fields: [String: FieldValue]) -> String? {
    switch fields[name] {
    case .text(let text): text.nonEmpty
    case .integer(let number): String(number)
    default: nil
    }
  }
}
