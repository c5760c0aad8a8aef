import CSQLite

/// Reads what a full-text query finds, row by row, without the cost of FTS5's own ranking.
///
/// An auxiliary function of FTS5 sees each row with the places of its words. This one hands them
/// to a closure and returns NULL, so that SQLite makes no row of a result and sorts nothing.
/// It keeps its connection open, and belongs to the same thread.
public final class FTS5MatchReader {
  private let connection: Connection
  private let sink: MatchSink

  /// Registers the function with a connection; one reader a connection is enough.
  ///
  /// - Throws: ``SQLiteError`` if FTS5 does not take it.
  public init(_ connection: Connection) throws(SQLiteError) {
    self.connection = connection
    sink = MatchSink()
    try FTS5Interface(of: connection).register(
      Self.function, userData: Unmanaged.passRetained(sink).toOpaque(), receiveMatch
    ) { data in
      if let data { Unmanaged<MatchSink>.fromOpaque(data).release() }
    }
  }

  private static let function = "read_match"

  /// Calls a closure with each row that an expression finds in a table, by ascending rowid.
  ///
  /// The closure may read from the same connection, with this reader too.
  ///
  /// - Parameters:
  ///   - expression: An expression of the MATCH language.
  ///   - table: The name of an FTS5 table, which is taken for SQL.
  ///   - rowids: The rows to look at.
  ///   - body: Gets each match, which is valid during the call alone.
  /// - Throws: ``SQLiteError`` if the expression is wrong or reading fails, or what `body` throws.
  public func forEachMatch(
    of expression: String, in table: String, rowids: ClosedRange<Int64>? = nil,
    _ body: (FTS5Match) throws -> Void
  ) throws {
    let range = rowids == nil ? "" : " AND rowid BETWEEN ?2 AND ?3"
    let sql = """
      SELECT 1 FROM \(table) WHERE \(table) MATCH ?1\(range) AND \(Self.function)(\(table)) IS NOT NULL
      """
    var bindings: [(any ValueConvertible)?] = [expression]
    if let rowids { bindings += [rowids.lowerBound, rowids.upperBound] }
    try withoutActuallyEscaping(body) { body in
      let outer = (sink.body, sink.error)
      defer { (sink.body, sink.error) = outer }
      sink.body = body
      sink.error = nil
      do {
        try connection.execute(sql, bindings)
      } catch {
        throw sink.error ?? error
      }
    }
  }
}

@available(*, unavailable)
extension FTS5MatchReader: Sendable {}

/// A row that a full-text query has found.
public struct FTS5Match {
  private let api: UnsafePointer<Fts5ExtensionApi>
  private let context: OpaquePointer

  fileprivate init(_ api: UnsafePointer<Fts5ExtensionApi>, _ context: OpaquePointer) {
    self.api = api
    self.context = context
  }

  /// The row's number.
  public var rowid: Int64 { api.pointee.xRowid(context) }

  /// The number of phrases of the expression.
  public var phraseCount: Int { Int(api.pointee.xPhraseCount(context)) }

  /// The number of rows of the table.
  public var rowCount: Int {
    var count: sqlite3_int64 = 0
    return api.pointee.xRowCount(context, &count) == SQLITE_OK ? Int(count) : 0
  }

  /// Returns the number of tokens that a column has in all rows together.
  public func totalTokens(inColumn column: Int) -> Int {
    var count: sqlite3_int64 = 0
    let code = api.pointee.xColumnTotalSize(context, Int32(column), &count)
    return code == SQLITE_OK ? Int(count) : 0
  }

  /// Adds to the counts of each column how often the first phrases of the expression stand there.
  public func countOccurrences(
    ofFirst phrases: Int, into counts: UnsafeMutableBufferPointer<Int32>
  ) {
    for phrase in 0..<phrases { countOccurrences(of: phrase, into: counts) }
  }

  /// Adds to the counts of each column how often a phrase of the expression stands there.
  public func countOccurrences(
    of phrase: Int, into counts: UnsafeMutableBufferPointer<Int32>
  ) {
    guard let phrase = Int32(exactly: phrase) else { return }
    var iterator = Fts5PhraseIter()
    var column: Int32 = 0
    var offset: Int32 = 0
    let code = api.pointee.xPhraseFirst(context, phrase, &iterator, &column, &offset)
    guard code == SQLITE_OK else { return }
    while column >= 0 {
      if Int(column) < counts.count { counts[Int(column)] &+= 1 }
      api.pointee.xPhraseNext(context, &iterator, &column, &offset)
    }
  }
}

/// What the C callback needs to reach the Swift closure.
private final class MatchSink {
  var body: ((FTS5Match) throws -> Void)?
  var error: (any Error)?
}

private func receiveMatch(
  api: UnsafePointer<Fts5ExtensionApi>?, context: OpaquePointer?, result: OpaquePointer?,
  count: Int32, values: UnsafeMutablePointer<OpaquePointer?>?
) {
  guard let api, let context, let data = api.pointee.xUserData(context) else { return }
  let sink = Unmanaged<MatchSink>.fromOpaque(data).takeUnretainedValue()
  do {
    try sink.body?(FTS5Match(api, context))
  } catch {
    sink.error = error
    sqlite3_result_error_code(result, SQLITE_ABORT)
  }
}
