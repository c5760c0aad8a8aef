#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

extension GazetteerCompiler {
  /// Writes the compiled form of the tables to standard output, and returns whether all of it went.
  public static func writeToStandardOutput() -> Bool {
    let bytes = compile()
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }
}
