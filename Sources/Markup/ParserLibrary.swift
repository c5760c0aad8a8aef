import CXML2

/// libxml2 as a whole.
enum ParserLibrary {
  /// Makes the library ready, once; to be asked before any parser is made.
  ///
  /// Versions before 2.11 set up their tables when the first parser is made, without a lock: two
  /// threads that do so at once may leave a mutex behind that nobody can take, and wait for ever.
  static let isReady: Bool = {
    xmlInitParser()
    return true
  }()
}
