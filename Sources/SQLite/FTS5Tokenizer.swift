import CSQLite

/// A tokenizer of FTS5, for use on texts that are in no table.
///
/// It gives the very tokens that FTS5 puts into its index.
///
/// ```swift
/// let porter = try FTS5Tokenizer(
///   "porter", arguments: ["unicode61", "remove_diacritics", "2"], connection: connection)
/// try porter.tokens(in: "Élections held").map(\.text)  // ["elect", "held"]
/// ```
///
/// It keeps its connection open, and belongs to the same thread.
public final class FTS5Tokenizer {
  /// One token of a text.
  public struct Token: Hashable, Sendable {
    /// The token as it stands in the index: folded, stemmed.
    public let text: String
    /// Where the token was found, in bytes of UTF-8.
    public let range: Range<Int>
    /// Whether the token is another form of the one before it, at the same position.
    public let isColocated: Bool

    /// Creates a token.
    public init(text: String, range: Range<Int>, isColocated: Bool = false) {
      self.text = text
      self.range = range
      self.isColocated = isColocated
    }
  }

  /// The length, in bytes, to which FTS5 cuts longer tokens: FTS5_MAX_TOKEN_SIZE
  /// in its source.
  public static let longestToken = 32_768

  private let connection: Connection
  private let methods: fts5_tokenizer
  private let instance: OpaquePointer

  /// Creates a tokenizer from its name and arguments, as the `tokenize` option
  /// of an FTS5 table lists them.
  ///
  /// - Throws: ``SQLiteError`` if the name or an argument is not known.
  public init(
    _ name: String, arguments: [String] = [], connection: Connection
  ) throws(SQLiteError) {
    let found = try FTS5Interface(of: connection).tokenizer(named: name)
    let (code, created) = Self.create(found.methods, context: found.context, arguments: arguments)
    guard code == SQLITE_OK, let created else {
      let list = arguments.joined(separator: " ")
      throw SQLiteError(code, message: "tokenizer '\(name)' does not accept '\(list)'")
    }
    self.connection = connection
    methods = found.methods
    instance = created
  }

  deinit {
    methods.xDelete?(instance)
  }

  private static func create(
    _ methods: fts5_tokenizer, context: UnsafeMutableRawPointer?, arguments: [String]
  ) -> (code: Int32, instance: OpaquePointer?) {
    // All arguments one after the other, each with the NUL that C wants.
    var storage: [CChar] = []
    var starts: [Int] = []
    for argument in arguments {
      starts.append(storage.count)
      storage += argument.utf8CString
    }
    var instance: OpaquePointer?
    let code = storage.withUnsafeBufferPointer { storage in
      var pointers = starts.map { start in storage.baseAddress.map { $0 + start } }
      return methods.xCreate?(context, &pointers, Int32(pointers.count), &instance)
    }
    return (code ?? SQLITE_ERROR, instance)
  }
}

@available(*, unavailable)
extension FTS5Tokenizer: Sendable {}

// MARK: - Tokenizing

extension FTS5Tokenizer {
  /// Returns the tokens of a text, in order.
  ///
  /// - Throws: ``SQLiteError`` if the text is 2 GB or longer, or memory runs out.
  public func tokens(in text: String) throws -> [Token] {
    var tokens: [Token] = []
    try forEachToken(in: text) { tokens.append(Token($0, $1, $2)) }
    return tokens
  }

  /// Returns the tokens of a text in UTF-8, in order.
  ///
  /// Other bytes do no harm.
  ///
  /// - Throws: ``SQLiteError`` if the text is 2 GB or longer, or memory runs out.
  public func tokens(in text: [UInt8]) throws -> [Token] {
    var tokens: [Token] = []
    // A word and its space take about six bytes.
    tokens.reserveCapacity(text.count / 6 + 1)
    try forEachToken(in: text) { tokens.append(Token($0, $1, $2)) }
    return tokens
  }

  /// Calls a closure with each token of a text, making no string of it.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - body: A closure that gets the token's UTF-8, its range in the text and
  ///     whether it is colocated, as in ``Token``. An error that it throws ends
  ///     the work and comes out unchanged.
  /// - Throws: What `body` throws, or ``SQLiteError`` if the text is 2 GB or
  ///   longer or memory runs out.
  public func forEachToken(
    in text: String, _ body: (Span<UInt8>, Range<Int>, Bool) throws -> Void
  ) throws {
    var text = text
    try text.withUTF8 { try tokenize($0, body) }
  }

  /// Calls a closure with each token of a text in UTF-8, making no string of it.
  ///
  /// - Parameters:
  ///   - text: The text in UTF-8. Other bytes do no harm.
  ///   - body: A closure that gets the token's UTF-8, its range in the text and
  ///     whether it is colocated, as in ``Token``. An error that it throws ends
  ///     the work and comes out unchanged.
  /// - Throws: What `body` throws, or ``SQLiteError`` if the text is 2 GB or
  ///   longer or memory runs out.
  public func forEachToken(
    in text: [UInt8], _ body: (Span<UInt8>, Range<Int>, Bool) throws -> Void
  ) throws {
    try text.withUnsafeBufferPointer { try tokenize($0, body) }
  }

  /// Tokenizes a text.
  ///
  /// - Precondition: The connection is open.
  private func tokenize(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (Span<UInt8>, Range<Int>, Bool) throws -> Void
  ) throws {
    _ = connection.database
    guard let length = Int32(exactly: text.count) else {
      throw SQLiteError(SQLITE_TOOBIG, message: "a text of \(text.count) bytes is too long")
    }
    // FTS5 wants an address, which an empty text need not have.
    guard !text.isEmpty else { return }
    let (code, error) = withoutActuallyEscaping(body) { body in
      var sink = TokenSink(body: body)
      let start = UnsafeRawPointer(text.baseAddress)?.assumingMemoryBound(to: CChar.self)
      let code = withUnsafeMutablePointer(to: &sink) { sink in
        methods.xTokenize?(instance, sink, FTS5_TOKENIZE_DOCUMENT, start, length, receiveToken)
      }
      return (code ?? SQLITE_ERROR, sink.error)
    }
    if let error { throw error }
    guard code == SQLITE_OK else {
      throw SQLiteError(code, message: "the tokenizer failed")
    }
  }
}

extension FTS5Tokenizer.Token {
  fileprivate init(_ bytes: Span<UInt8>, _ range: Range<Int>, _ isColocated: Bool) {
    let text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    self.init(text: text, range: range, isColocated: isColocated)
  }
}

/// What the C callback needs to reach the Swift closure.
private struct TokenSink {
  let body: (Span<UInt8>, Range<Int>, Bool) throws -> Void
  var error: (any Error)?
}

/// Hands a token from FTS5 to the closure in the sink; anything but SQLITE_OK
/// ends the tokenizing.
private func receiveToken(
  context: UnsafeMutableRawPointer?, flags: Int32, start: UnsafePointer<CChar>?, length: Int32,
  from: Int32, to: Int32
) -> Int32 {
  guard let sink = context?.assumingMemoryBound(to: TokenSink.self) else { return SQLITE_MISUSE }
  let count = min(Int(length), FTS5Tokenizer.longestToken)
  let bytes = UnsafeBufferPointer(
    start: UnsafeRawPointer(start)?.assumingMemoryBound(to: UInt8.self), count: count)
  do {
    try sink.pointee.body(
      bytes.span, Int(from)..<Int(to), flags & FTS5_TOKEN_COLOCATED != 0)
    return SQLITE_OK
  } catch {
    sink.pointee.error = error
    return SQLITE_ABORT
  }
}
