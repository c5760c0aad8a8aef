import CSQLite

/// An error reported by SQLite, or by this layer in SQLite's terms.
///
/// ```swift
/// do {
///   try connection.execute("INSERT INTO tag(name) VALUES (?)", ["news"])
/// } catch let error as SQLiteError where error.isConstraintViolation {
///   // The tag is there already.
/// }
/// ```
public struct SQLiteError: Error, Hashable, Sendable {
  /// The extended result code, as listed at <https://www.sqlite.org/rescode.html>.
  public let extendedCode: Int32

  /// What went wrong, in English, usually in SQLite's own words.
  ///
  /// SQLite may quote a bound value here (FTS5 quotes the word it cannot parse);
  /// ``description`` never does.
  public let message: String

  /// The statement at fault, with its parameters as placeholders, or `nil` if
  /// the error did not come from a statement.
  public let sql: String?

  /// Whether ``message`` may quote a bound value.
  private let isMessagePrivate: Bool

  init(_ code: Int32, message: String, sql: String? = nil, isMessagePrivate: Bool = false) {
    self.extendedCode = code
    self.message = message
    self.sql = sql
    self.isMessagePrivate = isMessagePrivate
  }

  /// Creates the error for a result code that a call on `database` just returned.
  ///
  /// - Parameters:
  ///   - code: The result code.
  ///   - database: The connection; `nil` if there is none.
  ///   - sql: The statement at fault.
  ///   - bindsText: Whether text or blobs were bound to the statement that failed.
  init(_ code: Int32, of database: OpaquePointer?, sql: String? = nil, bindsText: Bool = false) {
    let message: String
    // Some calls fail without setting the connection's message, which is then
    // that of an older error.
    if let database, sqlite3_extended_errcode(database) == code,
      let text = sqlite3_errmsg(database)
    {
      message = String(cString: text)
    } else {
      message = Self.meaning(of: code)
    }
    self.init(
      code, message: message, sql: sql,
      isMessagePrivate: bindsText && Self.isWordedFreely(code))
  }

  /// Returns whether the code is one under which SQL functions, FTS5 and triggers
  /// word the message, sometimes from their arguments.
  private static func isWordedFreely(_ code: Int32) -> Bool {
    // SQLITE_CONSTRAINT_FUNCTION, _TRIGGER and _VTAB, macros that Swift does not see.
    let constraints: [Int32] = [4, 7, 9].map { SQLITE_CONSTRAINT | $0 << 8 }
    return code & 0xff == SQLITE_ERROR || constraints.contains(code)
  }

  private static func meaning(of code: Int32) -> String {
    sqlite3_errstr(code).map { String(cString: $0) } ?? "unknown error"
  }
}

extension SQLiteError: CustomStringConvertible {
  /// The error on one line: what went wrong, the code, and the statement.
  ///
  /// It never holds a bound value, nor characters that could steer a terminal.
  public var description: String {
    let reason = isMessagePrivate ? Self.meaning(of: extendedCode) : message
    let summary = "\(reason.printable(limit: 300)) (SQLite code \(extendedCode))"
    guard let sql else { return summary }
    return "\(summary) in: \(sql.printable(limit: 300))"
  }
}
