/// One document as it was read, before anything in it is understood.
public struct RawDocument: Sendable {
  /// What kind of thing was read.
  public enum Content: Sendable {
    /// Text as copied from a page: headline and paragraphs amid menus and other junk.
    case scrape(String)
    /// Named fields, as of a JSON object.
    case record(Record)
    /// An HTML page, or a fragment of one, in an encoding that is yet to be told.
    case page(WebPage)
  }

  /// What was read.
  public var content: Content
  /// What its container says of it: the item of a feed, the header of a message or of a capture.
  public var stated: StatedFields
  /// Where it was read: a path, with `:LINE` for one record of many, or `-`.
  public var path: String
  /// The day on which the file was last changed; `nil` for standard input.
  public var modified: CalendarDate?
  /// How many invalid bytes became U+FFFD when it was read; those of a page are not told yet.
  public var replacedCharacters = 0

  /// Creates a document.
  public init(
    content: Content, stated: StatedFields = StatedFields(), path: String,
    modified: CalendarDate? = nil
  ) {
    self.content = content
    self.stated = stated
    self.path = path
    self.modified = modified
  }
}

/// HTML as it came, with what its carrier says of the encoding.
public struct WebPage: Sendable, Hashable {
  /// The bytes as they came.
  public var bytes: [UInt8]
  /// The encoding that the transport stated, as of a `Content-Type` header; often wrong.
  public var charset: String?
  /// Whether the bytes are the article's own HTML, as in a feed's item, and not a whole page.
  public var isFragment: Bool

  /// Creates a page.
  public init(bytes: [UInt8], charset: String? = nil, isFragment: Bool = false) {
    self.bytes = bytes
    self.charset = charset
    self.isFragment = isFragment
  }
}

/// What the container of a document says of it, as it says it.
public struct StatedFields: Sendable, Hashable, Codable {
  /// The identifier under which the container has it: a feed's `guid`, a message's `Message-ID`.
  public var externalID: String?
  /// The headline, or a message's subject.
  public var title: String?
  /// The standfirst, as plain text.
  public var summary: String?
  /// Who wrote it.
  public var byline: String?
  /// The outlet's name: a feed's title.
  public var source: String?
  /// The address.
  public var url: String?
  /// The language tag.
  public var language: String?
  /// The date of publication, as text.
  public var published: String?
  /// When it was last changed, as text.
  public var modified: String?
  /// When a crawler fetched it, as ISO 8601 in UTC.
  public var captured: String?

  /// Creates fields of which none is stated.
  public init() {}
}

/// The fields of one record, in the order of their names.
public struct Record: Sendable, Equatable {
  /// The values by field name, as the record spells the names.
  public var fields: [String: FieldValue]

  /// Creates a record.
  public init(_ fields: [String: FieldValue]) {
    self.fields = fields
  }
}

/// The value of a record's field: a JSON value.
public enum FieldValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case real(Double)
  case text(String)
  case list([FieldValue])
  case object([String: FieldValue])
}
