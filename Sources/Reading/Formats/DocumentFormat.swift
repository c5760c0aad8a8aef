import ArticleModel

/// A kind of file that holds documents.
///
/// To read another kind, write a type like the ones beside this file and list
/// it in `DocumentFormats.all`.
protocol DocumentFormat: Sendable {
  /// What the kind is called in messages: `JSON Lines`.
  var name: String { get }

  /// The endings of file names, in lower case and without the full stop.
  var fileExtensions: [String] { get }

  /// Returns whether the content is without doubt of this kind.
  func recognizes(_ opening: ContentOpening) -> Bool

  /// Reads the stream to its end and hands over each document, or the reason why there is none.
  ///
  /// - Throws: `ReadFailure` when no more can be read, and whatever the sink throws.
  func read(_ stream: ByteStream, into sink: DocumentSink) throws
}

/// The beginning of a file, from which its kind is told.
struct ContentOpening {
  /// How much of a file is looked at.
  static let size = 64 << 10

  /// The first bytes, without a byte order mark.
  let bytes: ArraySlice<UInt8>
  /// The ending of the file's name in lower case; empty when it has none.
  let fileExtension: String

  /// The bytes from the first that is not ASCII white space.
  var trimmed: ArraySlice<UInt8> { bytes.drop(while: ContentOpening.isSpace) }

  /// Whether the bytes begin with the given ones.
  func hasPrefix(_ prefix: [UInt8]) -> Bool { bytes.starts(with: prefix) }

  /// Whether text begins with the given lower-case ASCII, whatever its case.
  func hasTextPrefix(_ prefix: String) -> Bool {
    trimmed.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }.starts(with: prefix.utf8)
  }

  /// Whether a byte is white space in JSON.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}

/// Where documents go, one after the other.
struct DocumentSink {
  /// Which document of a file is meant.
  enum Place {
    /// The only one.
    case whole
    /// The one on a line, counted from 1.
    case line(Int)
    /// The one in a list, counted from 1.
    case item(Int)
  }

  let path: String
  let modified: CalendarDate?
  let limits: ReadingLimits
  let tally: ReadingTally
  var columnCheck: DocumentReader.ColumnCheck?
  let body: (Result<RawDocument, InputError>) throws -> Void

  /// Hands over a document.
  func accept(
    _ content: RawDocument.Content, stated: StatedFields = StatedFields(), at place: Place = .whole
  ) throws {
    var document = RawDocument(
      content: content, stated: stated, path: path(of: place), modified: modified)
    document.replacedCharacters = tally.takeReplaced()
    try body(.success(document))
  }

  /// Hands over the reason why there is no document.
  func refuse(_ reason: String, at place: Place = .whole) throws {
    try body(.failure(InputError(.malformed, path: path(of: place), reason: reason)))
  }

  private func path(of place: Place) -> String {
    switch place {
    case .whole: path
    case .line(let number): "\(path):\(number)"
    case .item(let number): "\(path)#\(number)"
    }
  }
}
