import Presentation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program does about signals.
enum Signals {
  /// Has a write beyond the limit of a file's size fail as on a full disk, and files that are not finished
  /// removed when a signal ends the process.
  static func prepare() {
    signal(SIGXFSZ, SIG_IGN)
    // Whatever is set up at its first use is set up now, and not within a handler.
    UnfinishedFile.remove()
    for number in [SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGXCPU] {
      let before = signal(number) { number in
        UnfinishedFile.remove()
        // Ends the process as if there were no handler, as soon as this one returns.
        signal(number, SIG_DFL)
        raise(number)
      }
      // nohup and shells have signals ignored; so they stay.
      if isIgnoring(before) { signal(number, SIG_IGN) }
    }
  }

  private static func isIgnoring(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
