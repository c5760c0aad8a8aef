#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes text to a file descriptor through a buffer, and notices when that fails.
///
/// All output goes through here, so that this is where a terminal is kept from obeying it.
public final class OutputSink {
  /// What messages call the place where the text goes.
  public let name: String
  private let descriptor: Int32
  private let isTerminal: Bool
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 16

  /// Creates a sink for an open descriptor, which stays the caller's to close.
  ///
  /// A program that shows what it is given on a terminal, such as a pager, counts as one.
  public init(descriptor: Int32, name: String, showsOnTerminal: Bool = false) {
    self.descriptor = descriptor
    self.name = name
    isTerminal = showsOnTerminal || isatty(descriptor) == 1
    buffer.reserveCapacity(Self.capacity + 4096)
  }

  /// The sink of the process's standard output.
  public static func standardOutput() -> OutputSink {
    OutputSink(descriptor: 1, name: "standard output")
  }

  /// Takes text for people; what a terminal might obey is left out, but for the looks of a `TextStyle`.
  ///
  /// - Throws: ``OutputError``.
  public func write(_ text: String) throws {
    try append(SafeText.page(text, keepsLooks: true).utf8)
  }

  /// Takes text for programs, such as CSV, to be written as it is; only a terminal gets it harmless.
  ///
  /// - Throws: ``OutputError``.
  public func write(data text: String) throws {
    try append((isTerminal ? SafeText.page(text, keepsLooks: false) : text).utf8)
  }

  /// Takes bytes to be written as they are; only a terminal gets them as harmless text.
  ///
  /// - Throws: ``OutputError``.
  public func write(data bytes: [UInt8]) throws {
    guard isTerminal else { return try append(bytes) }
    try write(data: String(decoding: bytes, as: UTF8.self))
  }

  private func append(_ bytes: some Sequence<UInt8>) throws {
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
        let code = errno
        guard code == EINTR else {
          throw OutputError(
            path: name, reason: SystemMessage.of(code), isClosedPipe: code == EPIPE)
        }
      } else {
        position += count
      }
    }
  }
}

/// The operating system's words for an error.
enum SystemMessage {
  /// The message of the last failed call.
  static var last: String { of(errno) }

  /// The message of an error's number.
  static func of(_ code: Int32) -> String { String(cString: strerror(code)) }
}
