import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes the folder in which a new archive is to lie.
enum Folder {
  /// Makes the folder of a file, and those above it, readable by nobody else.
  ///
  /// - Throws: ``ArchiveError/inaccessible(path:reason:)``.
  static func make(for file: String) throws {
    guard let slash = file.lastIndex(of: "/"), slash != file.startIndex else { return }
    try make(String(file[..<slash]))
  }

  private static func make(_ path: String) throws {
    guard mkdir(path, 0o700) != 0 else { return }
    switch errno {
    case EEXIST: return
    case ENOENT:
      try make(for: path)
      if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    default: break
    }
    throw ArchiveError.inaccessible(path: path, reason: String(cString: strerror(errno)))
  }
}
