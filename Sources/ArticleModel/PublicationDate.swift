/// The date on which an article was published, and how it became known.
public struct PublicationDate: Hashable, Sendable {
  /// What stated a publication date.
  public enum Method: String, Sendable, CaseIterable {
    /// The `--date` option of the command that added the article.
    case option
    /// A field of a record, such as `date` or `published`.
    case record
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

  /// Creates a publication date.
  public init(date: PartialDate, method: Method, original: String) {
    self.date = date
    self.method = method
    self.original = original
  }
}
