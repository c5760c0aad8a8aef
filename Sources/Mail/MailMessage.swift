/// A message as it came by mail, or a page that a browser saved as MHTML.
public struct MailMessage: Sendable, Hashable {
  /// The text of a message in one of its forms.
  public struct Part: Sendable, Hashable {
    /// The bytes, decoded from base64 and quoted-printable.
    public var bytes: [UInt8]
    /// The encoding that the part states.
    public var charset: String?
    /// Whether it is HTML, and not plain text.
    public var isHTML: Bool
    /// The address that the part states for itself.
    public var location: String?
  }

  /// The subject, decoded.
  public var subject: String?
  /// The sender's display name, decoded.
  public var senderName: String?
  /// The sender's address.
  public var senderAddress: String?
  /// The date, as ISO 8601 with its time zone.
  public var date: String?
  /// The date, as ISO 8601 in UTC.
  public var utcDate: String?
  /// The identifier, without angle brackets.
  public var identifier: String?
  /// The name in `List-Id`.
  public var listName: String?
  /// Whether it went to a list of readers.
  public var isBulk = false
  /// The address at which the message, or the saved page, can be seen.
  public var location: String?
  /// Whether it is a page with what belongs to it, as browsers save them.
  public var isSavedPage = false
  /// The best form of the text: HTML before plain text, the longest of its kind; `nil` for none.
  public var body: Part?

  /// Reads a message; anything is one, if need be without headers and text.
  public init(_ bytes: [UInt8]) {
    self.init()
    MailParser.parse(bytes) { root in read(root) }
  }

  init() {}

  private mutating func read(_ root: MailParser.Message) {
    var best: (part: MailParser.Part, owner: MailParser.Message, size: Int)?
    for (part, owner) in root.textParts {
      let size = part.isHTML ? part.size + (1 << 40) : part.size
      // Of a page with frames, the first part is the page.
      if best != nil, root.isRelated { break }
      if part.size > 0, size > best?.size ?? 0 { best = (part, owner, size) }
    }
    if let part = best?.part {
      body = Part(
        bytes: part.bytes, charset: part.charset, isHTML: part.isHTML, location: part.location)
    }
    let message = best?.owner ?? root
    subject = message.subject
    (senderName, senderAddress) = message.sender
    (date, utcDate) = message.dates
    identifier = message.identifier
    listName = message.header("List-Id").flatMap(Self.nameOfList)
    isBulk =
      listName != nil || message.header("List-Unsubscribe") != nil
      || message.header("Precedence")?.lowercased() == "bulk"
    let snapshot = root.header("Snapshot-Content-Location") ?? root.header("Content-Location")
    location = snapshot ?? body?.location ?? message.header("Archived-At").map(Self.unbracketed)
    isSavedPage = root.isRelated && identifier == nil && (snapshot ?? body?.location) != nil
  }

  /// Returns the words before the identifier in angle brackets.
  private static func nameOfList(_ header: String) -> String? {
    let name = header.prefix { $0 != "<" }.drop { $0 == " " || $0 == "\"" }
    let trimmed = String(name.reversed().drop { $0 == " " || $0 == "\"" }.reversed())
    return trimmed.isEmpty || name.count == header.count ? nil : trimmed
  }

  private static func unbracketed(_ header: String) -> String {
    header.filter { !"<> ".contains($0) }
  }
}
