#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What stands at a path, as far as opening an archive needs to know it.
struct FileFacts {
  /// Whether a regular file is there.
  let isFile: Bool
  /// Whether a folder, a device or the like is there.
  let isSomethingElse: Bool
  /// The file's length in bytes; 0 if there is none.
  let size: Int

  /// Looks at a path, following links.
  init(path: String) {
    var facts = stat()
    let isThere = stat(path, &facts) == 0
    isFile = isThere && facts.st_mode & S_IFMT == S_IFREG
    isSomethingElse = isThere && !isFile
    size = isFile ? Int(facts.st_size) : 0
  }
}
