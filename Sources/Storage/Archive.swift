import ArchiveMigrations
import Dispatch
public import SQLite

/// An archive of articles in one SQLite file.
///
/// ```swift
/// let archive = try Archive(path: "news.db", access: .create)
/// let writer = try ArticleWriter(archive)
/// let outcome = try writer.add(PreparedArticle(article, tags: tags))
/// ```
public final class Archive {
  /// What an archive is opened for.
  public enum Access: Sendable {
    /// Reads an archive that exists, and never changes it.
    case read
    /// Reads and writes an archive that exists; an older one is brought up to date.
    case write
    /// Like `write`, and makes the archive if there is none.
    case create
  }

  /// The file's name, as it was given.
  public let path: String
  /// The open database.
  public let connection: Connection
  private var reader: FTS5MatchReader?
  /// How the file looked when it was opened as one that nobody writes.
  private var unshared: UnsharedFile?

  /// Opens an archive.
  ///
  /// A file that is not an archive is refused before anything is written to it. One in a folder that is
  /// read-only can be read.
  ///
  /// - Throws: ``ArchiveError``.
  public convenience init(path: String, access: Access) throws {
    try self.init(path: path, access: access, busyTimeout: .seconds(5))
  }

  /// Opens an archive with another patience for locks, or another schema history.
  package init(
    path: String, access: Access, busyTimeout: Duration,
    migrations: [Migration] = ArchiveMigrations.all
  ) throws {
    self.path = path
    let facts = FileFacts(path: path)
    guard facts.isFile || access == .create else {
      throw facts.isSomethingElse
        ? ArchiveError.notAnArchive(path: path) : ArchiveError.missing(path: path)
    }
    // SQLite takes a file of one byte for an empty database, and would write over it.
    guard facts.size != 1 else { throw ArchiveError.notAnArchive(path: path) }
    (connection, unshared) = try Self.translatingErrors(path: path) {
      try Self.open(path, access, busyTimeout)
    }
    try Self.translatingErrors(path: path) {
      try bringUpToDate(Migrator(migrations), access: access)
    }
  }

  private init(inMemory connection: Connection) throws {
    path = ":memory:"
    self.connection = connection
    try Migrator(ArchiveMigrations.all).migrate(connection)
  }

  /// Creates an empty archive that lives in memory as long as this object.
  public static func inMemory() throws -> Archive {
    try Archive(inMemory: Connection.inMemory())
  }

  /// Runs work on the archive and gives SQLite's errors the archive's words.
  ///
  /// - Throws: ``ArchiveError`` for what a file, a disk or another process can
  ///   cause, and any other error of the work unchanged.
  public func run<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      let result = try Self.translatingErrors(path: path, work)
      try checkUnchanged()
      return result
    } catch let error as ArchiveError {
      // What is read while somebody writes looks damaged.
      if case .damaged = error { try checkUnchanged() }
      throw error
    }
  }

  /// Runs reading work on one state of the archive, whatever other processes write meanwhile.
  ///
  /// - Throws: As ``run(_:)`` does.
  public func snapshot<Result>(_ work: () throws -> Result) throws -> Result {
    try run { try connection.transaction(.deferred, work) }
  }

  /// Runs work in one transaction that takes the write lock at once.
  ///
  /// - Throws: As ``run(_:)`` does; everything that was written is then undone.
  public func transaction<Result>(_ work: () throws -> Result) throws -> Result {
    try run { try connection.transaction(.immediate, work) }
  }

  /// Keeps few pages of the file in memory, for work that reads most of them once: to take memory for
  /// each page takes longer than to read it.
  public func keepFewPages() throws {
    _ = try run { try connection.setPragma("cache_size", to: 64) }
  }

  /// Returns the reader of matches that all of the archive's users share.
  public func matchReader() throws -> FTS5MatchReader {
    if let reader { return reader }
    let made = try FTS5MatchReader(connection)
    reader = made
    return made
  }

  /// Runs work in the open transaction, or in one of its own.
  func inTransaction<Result>(_ work: () throws -> Result) throws -> Result {
    connection.isInTransaction ? try work() : try transaction(work)
  }
}

@available(*, unavailable)
extension Archive: Sendable {}

extension Archive {
  private static func open(
    _ path: String, _ access: Access, _ busyTimeout: Duration
  ) throws -> (Connection, UnsharedFile?) {
    let mode: Connection.Access
    switch access {
    case .read where ArchivePlace(path: path).isForeignAndQuiet:
      return try openUnshared(path)
    case .write, .create:
      // SQLite would open it for reading, and leave files of its own beside it.
      let place = ArchivePlace(path: path)
      if place.exists, !place.isWritable, case .refuse(let reason) = place.answerToWriter {
        throw ArchiveError.inaccessible(path: path, reason: reason)
      }
      mode = access == .write ? .readWrite : .create
    case .read: mode = .readOnly
    }
    do {
      return (try Connection(path: path, access: mode, busyTimeout: busyTimeout), nil)
    } catch {
      guard error.isCannotOpen || error.isReadOnly else { throw error }
      let place = ArchivePlace(path: path)
      switch access == .read ? place.answerToReader(path: path) : place.answerToWriter {
      case .readUnshared: return try openUnshared(path)
      case .refuse(let reason): throw ArchiveError.inaccessible(path: path, reason: reason)
      case .unknown: throw error
      }
    }
  }

  private static func openUnshared(_ path: String) throws -> (Connection, UnsharedFile?) {
    let file = UnsharedFile(path: path)
    return (try Connection(path: path, access: .unshared), file)
  }

  /// Makes sure that nobody wrote a file that was opened as one that nobody writes.
  private func checkUnchanged() throws {
    guard let unshared, UnsharedFile(path: path) != unshared else { return }
    throw ArchiveError.locked(path: path)
  }

  private func bringUpToDate(_ migrator: Migrator, access: Access) throws {
    let tables = try connection.value("SELECT count(*) FROM sqlite_schema", as: Int.self) ?? 0
    let mark = try connection.pragma("application_id", as: Int.self) ?? 0
    let isEmpty = tables == 0 && mark == 0
    guard isEmpty ? access == .create : mark == ArchiveMigrations.applicationID else {
      throw ArchiveError.notAnArchive(path: path)
    }
    if try migrator.hasUnknownSteps(on: connection) {
      let known = Set(migrator.migrations.map(\.id))
      let ids = try connection.rows("SELECT id FROM schema_migration ORDER BY id")
        .map { try $0.get("id", as: String.self) }
      throw ArchiveError.newer(path: path, ids: ids.filter { !known.contains($0) })
    }
    guard access != .read else {
      guard try migrator.pending(on: connection).isEmpty else {
        throw ArchiveError.older(path: path)
      }
      return
    }
    guard !connection.isReadOnly else {
      let answer = ArchivePlace(path: path).answerToWriter
      let reason = if case .refuse(let reason) = answer { reason } else { "it is read-only" }
      throw ArchiveError.inaccessible(path: path, reason: reason)
    }
    if isEmpty { try connection.setPragma("page_size", to: 8192) }
    // Readers and one writer at once; with NORMAL a power cut may lose the last
    // commit but never damages the file (sqlite.org/wal.html).
    try switchToWAL()
    try connection.setPragma("synchronous", to: "normal")
    // In KiB. The indexes on address and fingerprint are written all over.
    try connection.setPragma("cache_size", to: -65_536)
    try migrator.migrate(connection)
  }

  /// Switches to WAL; SQLite does not wait for a lock here, so two processes that make one archive
  /// would refuse each other.
  private func switchToWAL() throws {
    var attempts = 0
    while true {
      do {
        try connection.setPragma("journal_mode", to: "wal")
        return
      } catch {
        guard error.isBusy, attempts < 100 else { throw error }
        attempts += 1
        _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(20))
      }
    }
  }

  private static func translatingErrors<Result>(
    path: String, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch let error as SQLiteError {
      throw ArchiveError(error, path: path) ?? error
    } catch MigratorError.newer(let ids) {
      throw ArchiveError.newer(path: path, ids: ids)
    } catch let error as MigratorError {
      throw ArchiveError.damaged(path: path, reason: error.description)
    }
  }
}

extension ArchiveError {
  /// The archive's words for an error of SQLite, or `nil` for one that is our own mistake.
  fileprivate init?(_ error: SQLiteError, path: String) {
    if error.isBusy {
      self = .locked(path: path)
    } else if error.isNotADatabase {
      self = .notAnArchive(path: path)
    } else if error.isCorrupt {
      self = .damaged(path: path, reason: error.message)
    } else if error.isCannotOpen || error.isReadOnly {
      self = .inaccessible(path: path, reason: error.message)
    } else if error.isFull || error.isIOFailure {
      let causes =
        error.isWriteFailure ? "; a limit of a file's size or a quota may be reached" : ""
      self = .writeFailed(path: path, reason: error.message + causes)
    } else {
      return nil
    }
  }
}
