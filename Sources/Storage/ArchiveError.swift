/// Why an archive cannot be used, or not for what was asked.
public enum ArchiveError: Error, Hashable, Sendable {
  /// There is no file at the path.
  case missing(path: String)
  /// The file is a database of another program, or no database at all.
  case notAnArchive(path: String)
  /// A later version of the program made the archive.
  case newer(path: String, ids: [String])
  /// An earlier version made it, and reading alone must not change it.
  case older(path: String)
  /// The file is damaged.
  case damaged(path: String, reason: String)
  /// The file or its folder cannot be opened, or not written.
  case inaccessible(path: String, reason: String)
  /// Another process is writing and did not finish in time.
  case locked(path: String)
  /// The disk is full or failed.
  case writeFailed(path: String, reason: String)
  /// The archive holds no article of this number.
  case noArticle(id: Int64)
  /// What the article was extracted from was not kept.
  case noOriginal(id: Int64)
  /// The article has no version of this number.
  case noVersion(id: Int64, version: Int)
}

extension ArchiveError: CustomStringConvertible {
  /// The message for the user: what is wrong, then what to try.
  public var description: String {
    switch self {
    case .missing(let path):
      "there is no archive at '\(path)' yet; make one with 'archive add', or name another with --archive"
    case .notAnArchive(let path):
      "'\(path)' is not an archive made by this program; nothing was changed"
    case .newer(let path, let ids):
      "'\(path)' was made by a newer version of archive (it has \(ids.joined(separator: ", "))); "
        + "install that version to use it; nothing was changed"
    case .older(let path):
      "'\(path)' was made by an older version of archive; bring it up to date with 'archive upgrade'"
    case .damaged(let path, let reason):
      "'\(path)' is damaged (\(reason)); make a copy before anything else, then restore a backup "
        + "or recover the rows with the sqlite3 shell's .recover"
    case .inaccessible(let path, let reason):
      "cannot open '\(path)': \(reason)"
    case .locked(let path):
      "'\(path)' is being written by another process; try again when it is done"
    case .writeFailed(let path, let reason):
      "cannot write '\(path)': \(reason)"
    case .noArticle(let id):
      "there is no article \(id) in the archive"
    case .noOriginal(let id):
      "no original of article \(id) was kept: it was a record, whose fields are all in "
        + "'archive show --jsonl', or was added with --no-original or by an older version"
    case .noVersion(let id, let version):
      "article \(id) has no version \(version)"
    }
  }
}
