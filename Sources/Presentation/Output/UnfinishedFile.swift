import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The temporary file that a signal would leave behind.
///
/// A command writes one file at a time; of several at once the first is known.
public enum UnfinishedFile {
  // The address of its path; 0 for none. A pointer would not be `Sendable`.
  private static let path = Atomic<UInt>(0)

  /// Removes the file, if there is one.
  ///
  /// It calls nothing that a signal handler must not call, once it has been called outside of one.
  public static func remove() {
    if let path = UnsafePointer<CChar>(bitPattern: path.load(ordering: .acquiring)) { unlink(path) }
  }

  /// Makes a temporary file, known from the moment it is there; says whether it is known.
  static func make(_ template: inout [CChar]) -> (descriptor: Int32, isKnown: Bool) {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let descriptor = mkstemp(&template)
    guard descriptor >= 0, let name = strdup(template) else { return (descriptor, false) }
    let isFirst = path.compareExchange(
      expected: 0, desired: UInt(bitPattern: name), ordering: .acquiringAndReleasing
    ).exchanged
    if !isFirst { free(name) }
    return (descriptor, isFirst)
  }

  /// Forgets the file, which has its name now or is gone.
  ///
  /// Its path is never freed, since a handler on another thread may be reading it.
  static func forget() {
    path.store(0, ordering: .releasing)
  }
}
