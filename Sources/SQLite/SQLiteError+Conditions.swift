import CSQLite

extension SQLiteError {
  /// The primary result code: the low byte of the extended one.
  public var primaryCode: Int32 { extendedCode & 0xff }

  /// Whether another connection held a lock for longer than the busy timeout;
  /// the same call may succeed later.
  public var isBusy: Bool { primaryCode == SQLITE_BUSY || primaryCode == SQLITE_LOCKED }

  /// Whether a constraint (uniqueness, foreign key, check, not null) refused the change.
  public var isConstraintViolation: Bool { primaryCode == SQLITE_CONSTRAINT }

  /// Whether the file is something else than an SQLite database.
  public var isNotADatabase: Bool { primaryCode == SQLITE_NOTADB }

  /// Whether the database is damaged.
  public var isCorrupt: Bool { primaryCode == SQLITE_CORRUPT }

  /// Whether the database, or the connection to it, allows no writing.
  public var isReadOnly: Bool { primaryCode == SQLITE_READONLY }

  /// Whether the disk, or the room allowed to the database, is full.
  public var isFull: Bool { primaryCode == SQLITE_FULL }

  /// Whether the operating system failed to read or write the file.
  public var isIOFailure: Bool { primaryCode == SQLITE_IOERR }

  /// Whether the operating system failed to write or to make a file longer, though the disk is not full.
  public var isWriteFailure: Bool {
    // SQLITE_IOERR_WRITE and _SHMSIZE, macros that Swift does not see.
    [3, 19].contains { extendedCode == SQLITE_IOERR | $0 << 8 }
  }

  /// Whether the file cannot be opened: missing, a directory, or not permitted.
  public var isCannotOpen: Bool { primaryCode == SQLITE_CANTOPEN }

  /// Whether a value is of another kind than the one asked for.
  public var isMismatch: Bool { primaryCode == SQLITE_MISMATCH }
}
