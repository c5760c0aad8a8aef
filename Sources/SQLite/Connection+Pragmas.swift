import CSQLite

extension Connection {
  /// How far a checkpoint goes; see <https://www.sqlite.org/pragma.html#pragma_wal_checkpoint>.
  public enum CheckpointMode: Sendable {
    /// Moves what can be moved without waiting.
    case passive
    /// Waits for other connections and moves everything.
    case full
    /// Like ``full``, and makes the next writer start at the head of the log.
    case restart
    /// Like ``restart``, and cuts the log file to no length.
    case truncate

    fileprivate var code: Int32 {
      switch self {
      case .passive: SQLITE_CHECKPOINT_PASSIVE
      case .full: SQLITE_CHECKPOINT_FULL
      case .restart: SQLITE_CHECKPOINT_RESTART
      case .truncate: SQLITE_CHECKPOINT_TRUNCATE
      }
    }
  }

  /// Returns the value of a pragma, or `nil` if it has none.
  ///
  /// - Precondition: `name` is letters, digits and underscores, with at most a
  ///   schema name before a period.
  /// - Throws: ``SQLiteError`` if reading fails. An unknown pragma has no value.
  public func pragma<Result: ValueConvertible>(
    _ name: String, as type: Result.Type = Result.self
  ) throws(SQLiteError) -> Result? {
    Self.checkPragmaName(name)
    return try value("PRAGMA \(name)", as: type)
  }

  /// Sets a pragma to a number or a word and returns SQLite's answer.
  ///
  /// Some pragmas answer with the value now in force, which may be another one
  /// (`journal_mode`); most do not answer.
  ///
  /// - Precondition: `name` is letters, digits and underscores, with at most a
  ///   schema name before a period; `value` is an integer or a text.
  /// - Throws: ``SQLiteError`` if setting fails.
  @discardableResult
  public func setPragma(
    _ name: String, to value: some ValueConvertible
  ) throws(SQLiteError) -> Value? {
    Self.checkPragmaName(name)
    let literal: String
    switch value.sqlValue {
    case .integer(let integer):
      literal = String(integer)
    case .text(let text):
      let doubled = text.split(separator: "'", omittingEmptySubsequences: false)
      literal = "'\(doubled.joined(separator: "''"))'"
    case .null, .real, .blob:
      preconditionFailure("a pragma takes an integer or a text")
    }
    return try self.value("PRAGMA \(name) = \(literal)")
  }

  /// Moves the write-ahead log into the database file; does nothing without one.
  ///
  /// - Throws: ``SQLiteError`` that ``SQLiteError/isBusy`` if another connection
  ///   is in the way, except in the passive mode.
  public func checkpoint(_ mode: CheckpointMode = .truncate) throws(SQLiteError) {
    let code = sqlite3_wal_checkpoint_v2(database, nil, mode.code, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteError(code, of: database) }
  }

  private static func checkPragmaName(_ name: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isWord = { (part: Substring) in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
    precondition(parts.count <= 2 && parts.allSatisfy(isWord), "'\(name)' is not a pragma's name")
  }
}
