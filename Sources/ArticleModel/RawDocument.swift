/// One document as it was read, before anything in it is understood.
public struct RawDocument: Sendable {
  /// What kind of thing was read.
  public enum Content: Sendable {
    /// Text as copied from a page: headline and paragraphs amid menus and other junk.
    case scrape(String)
    /// Named fields, as of a JSON object.
    case record(Record)
  }

  /// What was read.
  public var content: Content
  /// Where it was read: a path, with `:LINE` for one record of many, or `-`.
  public var path: String
  /// The day on which the file was last changed; `nil` for standard input.
  public var modified: CalendarDate?

  /// Creates a document.
  public init(content: Content, path: String, modified: CalendarDate? = nil) {
    self.content = content
    self.path = path
    self.modified = modified
  }
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
