public import ArticleModel

/// Reads files of every supported kind for the documents in them.
///
/// The content decides how a file is read, then its name. A text file and a
/// file that is one JSON object have one document with the path of the file;
/// a line of JSON Lines and a row of a table have `FILE:LINE`, an element of a
/// JSON list and an item of a feed `FILE#N`, all counted from 1.
///
/// ```swift
/// try DocumentReader().forEachDocument(of: Input(path: "news.jsonl")) { result in
///   let document = try result.get()
/// }
/// ```
public struct DocumentReader: Sendable {
  /// What became of an input.
  public enum Outcome: Sendable {
    /// Its documents, and the errors in it, were handed over.
    case read
    /// It was found in a folder and is of no kind that is read.
    case skipped
  }

  /// The kinds of file that are read, with the endings of their names.
  public static var supportedKinds: String { DocumentFormats.summary }

  /// How large the things that are read may be.
  public var limits: ReadingLimits

  /// Returns why a table with these columns holds no articles, or `nil` when it may.
  public typealias ColumnCheck = @Sendable ([String]) -> String?

  /// Asked once a table, before its rows are read; a table that it refuses is passed over.
  public var columnCheck: ColumnCheck?

  /// Creates a reader.
  public init(limits: ReadingLimits = ReadingLimits(), columnCheck: ColumnCheck? = nil) {
    self.limits = limits
    self.columnCheck = columnCheck
  }

  /// Calls the body with each document of an input, and with each error in it, in order.
  ///
  /// An error that the input causes goes to the body, not to the caller.
  ///
  /// - Throws: What the body throws, which ends the reading.
  @discardableResult
  public func forEachDocument(
    of input: Input, _ body: (Result<RawDocument, InputError>) throws -> Void
  ) throws -> Outcome {
    do {
      return try withoutActuallyEscaping(body) { try read(input, $0) }
    } catch let failure as ReadFailure {
      try body(.failure(InputError(failure, path: input.path)))
      return .read
    }
  }

  private func read(
    _ input: Input, _ body: @escaping (Result<RawDocument, InputError>) throws -> Void
  ) throws -> Outcome {
    let file =
      input.isStandardInput
      ? try FileDescriptor.standardInput() : try FileDescriptor(opening: input.systemPath)
    let stream = try Self.decoded(ByteStream(file))
    let opening = ContentOpening(
      bytes: try stream.peek(ContentOpening.size),
      fileExtension: input.isStandardInput ? "" : Self.fileExtension(of: input.path))
    let sink = DocumentSink(
      path: input.path, modified: file.modified, limits: limits, columnCheck: columnCheck,
      body: body)
    switch DocumentFormats.choose(for: opening, isNamed: input.isNamed) {
    case .read(let format): try format.read(stream, into: sink)
    case .refuse(let reason):
      guard input.isNamed else { return .skipped }
      try sink.refuse(reason)
    }
    return .read
  }

  /// Returns the stream as UTF-8, as far as a byte order mark tells, and reads past the mark.
  private static func decoded(_ stream: ByteStream) throws(ReadFailure) -> ByteStream {
    let mark = try stream.peek(4)
    if mark.starts(with: [0xEF, 0xBB, 0xBF]) { stream.skip(3) }
    // The mark of UTF-32 begins with that of UTF-16; the format table refuses it.
    let isUTF16 = mark.starts(with: [0xFF, 0xFE]) && !mark.elementsEqual([0xFF, 0xFE, 0, 0])
    let isBigEndian = mark.starts(with: [0xFE, 0xFF])
    guard isUTF16 || isBigEndian else { return stream }
    stream.skip(2)
    return ByteStream(UTF16Source(stream, isBigEndian: isBigEndian))
  }

  private static func fileExtension(of path: String) -> String {
    let name = path.utf8.suffix(from: path.utf8.lastIndex(of: 0x2F) ?? path.utf8.startIndex)
    guard let dot = name.lastIndex(of: 0x2E) else { return "" }
    return String(path[path.utf8.index(after: dot)...]).lowercased()
  }
}
