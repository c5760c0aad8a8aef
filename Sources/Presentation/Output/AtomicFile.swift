#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that appears under its name only when it is complete.
///
/// The text goes to a temporary name in the same folder, which takes the
/// place of the old file in one step at the end. Until then, and after any
/// failure, what stood there stays.
public final class AtomicFile {
  /// Takes the text of the file.
  public let sink: OutputSink
  private let path: String
  private let temporaryPath: String
  private var descriptor: Int32

  /// Begins a file.
  ///
  /// - Throws: ``OutputError`` if the folder cannot be written to.
  public init(path: String) throws {
    self.path = path
    var template = Array((path + ".XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    temporaryPath = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    sink = OutputSink(descriptor: descriptor, name: "'\(path)'")
    guard descriptor >= 0 else { throw OutputError(path: "'\(path)'", reason: SystemMessage.last) }
    // mkstemp makes files private; an export is as readable as any file the user makes.
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, 0o666 & ~mask)
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporaryPath)
  }

  /// Ends the file and gives it its name.
  ///
  /// - Throws: ``OutputError``; the file that stood under the name then stays.
  public func commit() throws {
    try sink.flush()
    guard fsync(descriptor) == 0, rename(temporaryPath, path) == 0 else {
      throw OutputError(path: "'\(path)'", reason: SystemMessage.last)
    }
    close(descriptor)
    descriptor = -1
  }
}
