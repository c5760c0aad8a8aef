#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What this process may do with an archive's file and its folder, and what stands beside it.
struct ArchivePlace: Equatable {
  /// Whether there is a file.
  var exists = true
  /// Whether the file may be read.
  var isReadable = true
  /// Whether the file may be written.
  var isWritable = true
  /// Whether files may be made in the folder, as SQLite must beside an archive that it shares with others.
  var isFolderWritable = true
  /// Whether a log lies beside the archive, as it does while somebody may be writing.
  var hasLog = false
  /// The end of the name of a log with changes in it that are not in the archive's file yet.
  var pendingLog: String?

  /// What can be done about an archive that SQLite could not open.
  enum Answer: Equatable {
    /// To read it as a file that nobody writes.
    case readUnshared
    /// Nothing; this is why.
    case refuse(String)
    /// Nothing is known that SQLite did not say.
    case unknown
  }

  /// Whether one who only reads does better to leave no files beside an archive that belongs to others.
  ///
  /// They would be the reader's own, and the owner could perhaps not write to them.
  var isForeignAndQuiet: Bool {
    exists && isReadable && !isWritable && !hasLog && pendingLog == nil
  }

  /// Returns what can be done for one who only reads; `path` is how the user knows the archive.
  func answerToReader(path: String) -> Answer {
    guard !exists || isReadable else { return .refuse("you may not read this file") }
    guard !isFolderWritable else { return .unknown }
    guard let pendingLog else { return .readUnshared }
    return .refuse(
      "'\(path)\(pendingLog)' beside it holds changes that only somebody who may write to the folder can "
        + "bring in; have such a user run 'archive upgrade', or copy both files to a folder of your own"
    )
  }

  /// Returns what can be done for one who writes.
  var answerToWriter: Answer {
    guard exists else {
      return isFolderWritable ? .unknown : .refuse("its folder is missing or read-only")
    }
    guard isReadable else { return .refuse("you may not read this file") }
    guard isWritable else {
      return .refuse("you may not write this file; commands that only read can use it")
    }
    return isFolderWritable
      ? .unknown
      : .refuse(
        "writing needs files beside it, and its folder is read-only; commands that only read can use it"
      )
  }
}

extension ArchivePlace {
  /// Looks at a path, following links as SQLite does.
  init(path: String) {
    let file = Self.resolved(path)
    let slash = file.lastIndex(of: "/")
    let folder = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
    exists = Self.allows(F_OK, file)
    isReadable = Self.allows(R_OK, file)
    isWritable = Self.allows(W_OK, file)
    isFolderWritable = Self.allows(W_OK, folder)
    hasLog = Self.allows(F_OK, file + "-wal")
    pendingLog = Self.pendingLog(of: file)
  }

  /// Returns a path without links.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Returns the end of the name of a log with changes in it beside a file that is no link.
  static func pendingLog(of file: String) -> String? {
    // The second is the log of SQLite's older mode, to which another program may have switched.
    ["-wal", "-journal"].first { FileFacts(path: file + $0).size > 0 }
  }

  /// Asks for the user in whose name files are opened.
  private static func allows(_ mode: Int32, _ path: String) -> Bool {
    faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0
  }
}

/// By what it would show that somebody wrote an archive that is read as if nobody did.
struct UnsharedFile: Equatable {
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int
  private let pendingLog: String?

  init(path: String) {
    var facts = stat()
    let isThere = stat(path, &facts) == 0
    size = isThere ? Int(facts.st_size) : -1
    #if canImport(Glibc)
      let time = facts.st_mtim
    #else
      let time = facts.st_mtimespec
    #endif
    seconds = isThere ? Int(time.tv_sec) : 0
    nanoseconds = isThere ? Int(time.tv_nsec) : 0
    pendingLog = ArchivePlace.pendingLog(of: ArchivePlace.resolved(path))
  }
}
