public import ArticleModel
public import Compression
import TextProcessing

/// What an article was extracted from: the bytes of a page or the text of a scrape, compressed.
///
/// With it a better extraction can be applied later, and the same input is
/// known again although it is now understood otherwise.
public struct Original: Sendable {
  /// What was read.
  public enum Kind: String, Sendable {
    /// HTML as it came, in the encoding in which it came.
    case html
    /// Text in UTF-8.
    case text
  }

  /// What was read.
  public let kind: Kind
  /// The encoding that the transport stated.
  public let charset: String?
  /// Whether it is the article's own HTML and not a whole page.
  public let isFragment: Bool
  /// What the container said of it.
  public let stated: StatedFields
  /// What the user said of it when it was added, as JSON that its writer understands.
  public let options: String?
  /// The day on which the file was last changed.
  public let fileDate: CalendarDate?
  /// The number of bytes as they came.
  public let size: Int
  /// The number of bytes as they are stored.
  public var storedSize: Int { data.count }
  /// Finds the same original.
  let fingerprint: Int64
  /// The bytes as a Zstandard frame.
  let data: [UInt8]

  /// Compresses what a document holds; `nil` for a record, whose fields are all kept by themselves.
  public init?(_ document: RawDocument, options: String?, compressor: Compressor) {
    let bytes: [UInt8]
    switch document.content {
    case .record: return nil
    case .scrape(let text):
      (kind, charset, isFragment, bytes) = (.text, nil, false, Array(text.utf8))
    case .page(let page):
      (kind, charset, isFragment) = (.html, page.charset, page.isFragment)
      bytes = page.bytes
    }
    guard let data = compressor.compress(bytes) else { return nil }
    self.data = data
    size = bytes.count
    stated = document.stated
    self.options = options
    fileDate = document.modified
    var fingerprint = Fingerprint()
    fingerprint.combine(bytes: bytes)
    // One page under two headlines is two articles, as two messages that only say "see below".
    for field in Self.identity(of: stated) { fingerprint.combine(field ?? "") }
    self.fingerprint = fingerprint.value
  }

  init(
    kind: Kind, charset: String?, isFragment: Bool, stated: StatedFields, options: String?,
    fileDate: CalendarDate?, size: Int, fingerprint: Int64, data: [UInt8]
  ) {
    self.kind = kind
    self.charset = charset
    self.isFragment = isFragment
    self.stated = stated
    self.options = options
    self.fileDate = fileDate
    self.size = size
    self.fingerprint = fingerprint
    self.data = data
  }

  /// Returns the bytes as they came; the text of a scrape in UTF-8.
  ///
  /// - Throws: `CompressionError`.
  public func bytes() throws(CompressionError) -> [UInt8] {
    try Decompressor.decompress(data, size: size)
  }

  /// Returns the document as it was read, under the path that it had.
  ///
  /// - Throws: `CompressionError`.
  public func document(path: String) throws(CompressionError) -> RawDocument {
    let bytes = try bytes()
    let content: RawDocument.Content =
      switch kind {
      case .html: .page(WebPage(bytes: bytes, charset: charset, isFragment: isFragment))
      case .text: .scrape(String(decoding: bytes, as: UTF8.self))
      }
    return RawDocument(content: content, stated: stated, path: path, modified: fileDate)
  }

  /// Whether two are the same input, whenever and from wherever they were fetched.
  func isSame(as other: Original) -> Bool {
    guard kind == other.kind, size == other.size, fingerprint == other.fingerprint,
      Self.identity(of: stated) == Self.identity(of: other.stated)
    else { return false }
    if data == other.data { return true }
    // Another version of the library may make another frame of the same bytes.
    guard let bytes = try? bytes(), let others = try? other.bytes() else { return false }
    return bytes == others
  }

  private static func identity(of stated: StatedFields) -> [String?] {
    [stated.externalID, stated.title, stated.url]
  }
}
