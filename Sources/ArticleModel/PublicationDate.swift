/// The date on which an article was published, and how it became known.
public struct PublicationDate: Hashable, Sendable {
  /// What stated a publication date.
  public enum Method: String, Sendable, CaseIterable {
    /// The `--date` option of the command that added the article.
    case option
    /// A field of a record, such as `date` or `published`.
    case record
    /// What the container says: the item of a feed, the header of a message.
    case container
    /// JSON-LD in the page: `datePublished`.
    case linkedData = "json-ld"
    /// Microdata or RDFa in the page: `itemprop="datePublished"`.
    case microdata
    /// A `meta` element: `article:published_time` and its kin.
    case meta
    /// A `time` element.
    case timeElement = "time-element"
    /// The address: `/2023/11/09/`.
    case address = "url"
    /// A line of the page that holds the date, such as "Published 9 November 2023".
    case visibleText = "visible-text"
    /// The opening of the first paragraph: "ASTANA, Nov 9 (Agency) — …".
    case dateline
    /// The file's own time of modification, used only when `--date-from-mtime` asks for it.
    case fileTime = "file-time"
    /// A correction made by hand.
    case edit
  }

  /// The date, as far as it is known.
  public var date: PartialDate
  /// What stated it.
  public var method: Method
  /// The words or the field value that stated it, unchanged.
  public var original: String
  /// The time zone that was stated with it: `Z`, `+06:00`; `nil` when none was.
  public var zone: String?

  /// Creates a publication date.
  public init(date: PartialDate, method: Method, original: String, zone: String? = nil) {
    self.date = date
    self.method = method
    self.original = original
    self.zone = zone
  }
}
