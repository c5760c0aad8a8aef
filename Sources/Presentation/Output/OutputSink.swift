#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes text to a file descriptor through a buffer, and notices when that fails.
public final class OutputSink {
  /// What messages call the place where the text goes.
  public let name: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 16

  /// Creates a sink for an open descriptor, which stays the caller's to close.
  public init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    buffer.reserveCapacity(Self.capacity + 4096)
  }

  /// The sink of the process's standard output.
  public static func standardOutput() -> OutputSink {
    OutputSink(descriptor: 1, name: "standard output")
  }

  /// Takes text to be written.
  ///
  /// - Throws: ``OutputError``.
  public func write(_ text: String) throws {
    try write(text.utf8)
  }

  /// Takes bytes to be written as they are.
  ///
  /// - Throws: ``OutputError``.
  public func write(_ bytes: some Sequence<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Writes what is in the buffer.
  ///
  /// - Throws: ``OutputError``.
  public func flush() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    var position = 0
    while position < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        #if canImport(Glibc)
          Glibc.write(descriptor, bytes.baseAddress.map { $0 + position }, bytes.count - position)
        #else
          Darwin.write(descriptor, bytes.baseAddress.map { $0 + position }, bytes.count - position)
        #endif
      }
      if count < 0 {
        guard errno == EINTR else { throw OutputError(path: name, reason: SystemMessage.last) }
      } else {
        position += count
      }
    }
  }
}

/// The operating system's words for an error.
enum SystemMessage {
  /// The message of the last failed call.
  static var last: String {
    String(cString: strerror(errno))
  }
}
