#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The locale in which libarchive hands out names: without one it has no names beyond ASCII.
enum NameLocale {
  // Made once and kept; the pointer itself is never written to.
  nonisolated(unsafe) private static let utf8: locale_t? = {
    #if canImport(Darwin)
      newlocale(LC_CTYPE_MASK, "UTF-8", nil)
    #else
      newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    #endif
  }()

  /// Calls the body with UTF-8 as the encoding of names, on this thread only.
  static func with<Value>(_ body: () throws -> Value) rethrows -> Value {
    guard let utf8 else { return try body() }
    let before = uselocale(utf8)
    defer { _ = uselocale(before) }
    return try body()
  }
}
