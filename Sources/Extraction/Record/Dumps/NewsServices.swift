import ArticleModel

/// Records of news services, as their documentation describes them.
enum NewsServices {
  /// The Guardian's content API: the text lies in `fields`, if it was asked for.
  @Sendable
  static func guardian(_ record: inout DumpRecord) -> Bool {
    guard record.has("webTitle"), record.has("webUrl") else { return false }
    record.move("webTitle", to: "title")
    record.move("webUrl", to: "url")
    record.move("webPublicationDate", to: "date")
    record.move(
      "fields.bodyText", "fields.body", "blocks.body.0.bodyTextSummary", "blocks.body.0.bodyHtml",
      to: "body")
    record.move("fields.byline", to: "byline")
    record.move("fields.trailText", "fields.standfirst", to: "summary")
    record.move("fields.publication", to: "source")
    record.move("fields.lang", to: "language")
    return true
  }

  /// The New York Times' article search and archive: a headline is an object, the text its lead.
  @Sendable
  static func newYorkTimes(_ record: inout DumpRecord) -> Bool {
    guard record.has("headline"), record.text("headline.main") != nil,
      record.has("web_url") || record.has("pub_date")
    else { return false }
    record.move("headline.main", to: "title")
    record.move("lead_paragraph", "snippet", to: "body")
    record.move("byline.original", to: "byline")
    record.move("web_url", to: "url")
    record.move("_id", to: "id")
    if case .text(let name)? = record.value("byline"), name.lowercased().hasPrefix("by ") {
      record.set(.text(String(name.dropFirst(3))), as: "byline")
      record.remove("original_byline")
    }
    return true
  }

  /// GDELT's lists of articles, and rows that refer to pages as its tables do.
  ///
  /// It says when it saw a page, which is soon after publication for most, and
  /// no date of publication; so the date is the container's.
  @Sendable
  static func gdelt(_ record: inout DumpRecord) -> Bool {
    if record.has("SOURCEURL") || record.has("DocumentIdentifier") {
      record.move("SOURCEURL", "DocumentIdentifier", to: "url")
      record.move("SourceCommonName", to: "source")
      return true
    }
    if record.has("seendate"), record.text("seendate") != nil, record.has("url") {
      record.move("seendate", to: "date")
      record.move("domain", to: "source")
    } else if record.has("MobileURL"), record.text("Date") != nil {
      record.move("Date", to: "date")
    } else {
      return false
    }
    record.dateMethod = .container
    record.dateLabel = "seen by GDELT"
    return true
  }

  /// WordPress' REST interface: rendered texts are objects.
  @Sendable
  static func wordPress(_ record: inout DumpRecord) -> Bool {
    guard record.isObject("title") || record.isObject("content"),
      record.text("title.rendered") != nil || record.text("content.rendered") != nil
    else { return false }
    record.move("title.rendered", to: "title")
    record.move("content.rendered", to: "body")
    record.remove("content")
    record.move("excerpt.rendered", to: "summary")
    record.remove("excerpt")
    for part in ["title", "body", "summary"] { record.remove("original_" + part) }
    if case .integer? = record.value("author") { record.move("author", to: "author_id") }
    return true
  }
}
