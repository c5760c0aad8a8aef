extension Connection {
  /// When a transaction takes the lock for writing.
  public enum TransactionKind: String, Sendable {
    /// At once, so that nothing fails half-way because another connection writes.
    case immediate = "BEGIN IMMEDIATE"
    /// At the first write; until then it is a read transaction.
    case deferred = "BEGIN DEFERRED"
  }

  /// Runs a closure in a transaction: commits when it returns, rolls back when
  /// it throws or the commit fails.
  ///
  /// Inside an open transaction the call makes a savepoint instead, whatever the
  /// kind: an error undoes only what `body` did, and the outer transaction
  /// decides about the rest. A few errors (a full disk, a failing device) make
  /// SQLite roll back the outer one as well, whose commit then fails.
  ///
  /// - Parameters:
  ///   - kind: When to take the lock.
  ///   - body: The work; it must not begin or end transactions by itself.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, or ``SQLiteError`` if beginning or committing fails.
  public func transaction<Result>(
    _ kind: TransactionKind = .immediate, _ body: () throws -> Result
  ) throws -> Result {
    let isNested = isInTransaction
    try execute(isNested ? "SAVEPOINT nested" : kind.rawValue)
    do {
      let result = try body()
      try execute(isNested ? "RELEASE nested" : "COMMIT")
      return result
    } catch {
      rollBack(isNested: isNested)
      throw error
    }
  }

  /// Undoes the work of a transaction or savepoint, if SQLite has not yet.
  ///
  /// Errors are dropped in favour of the one that led here.
  private func rollBack(isNested: Bool) {
    guard isInTransaction else { return }
    guard isNested else {
      try? execute("ROLLBACK")
      return
    }
    try? execute("ROLLBACK TO nested")
    try? execute("RELEASE nested")
  }
}
