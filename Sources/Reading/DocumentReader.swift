public import ArticleModel

/// Reads files of every supported kind for the documents in them.
///
/// The content decides how a file is read, then its name. A text file and a
/// file that is one JSON object have one document with the path of the file;
/// a line of JSON Lines and a row of a table have `FILE:LINE`, and an element of a
/// JSON list, an item of a feed, a capture of a WARC file or a message of a mailbox
/// `FILE#N`, all counted from 1. What is
/// packed in a zip or tar file has `FILE!ENTRY`.
///
/// ```swift
/// try DocumentReader().forEachDocument(of: Input(path: "news.jsonl")) { result in
///   let document = try result.get()
/// }
/// ```
public struct DocumentReader: Sendable {
  /// What became of an input.
  public enum Outcome: Sendable, Hashable {
    /// Its documents, and the errors in it, were handed over.
    case read
    /// It was found in a folder and is of no kind that is read.
    case skipped
    /// It holds many, of which some are of no kind that is read; the others were handed over.
    case readInPart(skipped: Int)
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
    let tally = ReadingTally()
    let place = StreamPlace(
      path: input.path, name: input.isStandardInput ? "" : input.path, isNamed: input.isNamed,
      modified: file.modified)
    let isRead = try StreamReader(
      limits: limits, columnCheck: columnCheck, tally: tally, body: body
    )
    .read(ByteStream(file), at: place)
    guard isRead else { return .skipped }
    return tally.skipped > 0 ? .readInPart(skipped: tally.skipped) : .read
  }
}
