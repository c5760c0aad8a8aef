#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that appears under its name only when it is complete.
///
/// The text goes to a temporary name in the same folder, which takes the
/// place of the old file in one step at the end. Until then, and after any
/// failure, what stood there stays. A process that signals may end has to call
/// ``UnfinishedFile/remove()`` from its handlers.
public final class AtomicFile {
  /// Takes the text of the file.
  public let sink: OutputSink
  private let path: String
  /// `nil` where the text goes straight to a device or a pipe.
  private let temporaryPath: String?
  private let isKnownAsUnfinished: Bool
  private var descriptor: Int32

  /// Begins a file; a link is followed, and a device or a pipe is written to as it is.
  ///
  /// Files that must not be lost are told from this one by their place on the
  /// disk, whatever their names.
  ///
  /// - Throws: ``OutputError`` if the folder cannot be written to, or the file is one to keep.
  public init(path: String, keeping precious: [String] = []) throws {
    let name = "'\(path)'"
    let facts = FileIdentity(path: path)
    if let facts, precious.contains(where: { FileIdentity(path: $0) == facts }) {
      throw OutputError(path: name, reason: "it is the archive itself; choose another name")
    }
    self.path = facts == nil ? path : FileIdentity.resolved(path)
    if let facts, !facts.isRegular {
      descriptor = open(path, O_WRONLY)
      let reason = SystemMessage.last
      temporaryPath = nil
      isKnownAsUnfinished = false
      sink = OutputSink(descriptor: descriptor, name: name)
      guard descriptor >= 0 else { throw OutputError(path: name, reason: reason) }
      return
    }
    var template = Array((self.path + ".XXXXXX").utf8CString)
    (descriptor, isKnownAsUnfinished) = UnfinishedFile.make(&template)
    let reason = SystemMessage.last
    temporaryPath = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    sink = OutputSink(descriptor: descriptor, name: name)
    guard descriptor >= 0 else { throw OutputError(path: name, reason: reason) }
    // mkstemp makes files private; an export is as readable as any file the user makes.
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, 0o666 & ~mask)
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if let temporaryPath { unlink(temporaryPath) }
    if isKnownAsUnfinished { UnfinishedFile.forget() }
  }

  /// Ends the file and gives it its name.
  ///
  /// - Throws: ``OutputError``; the file that stood under the name then stays.
  public func commit() throws {
    try sink.flush()
    if let temporaryPath {
      guard fsync(descriptor) == 0, rename(temporaryPath, path) == 0 else {
        throw OutputError(path: "'\(path)'", reason: SystemMessage.last)
      }
      if isKnownAsUnfinished { UnfinishedFile.forget() }
    }
    close(descriptor)
    descriptor = -1
  }
}

/// What a path leads to, however it is written.
private struct FileIdentity: Equatable {
  let device: UInt64
  let number: UInt64
  let isRegular: Bool

  /// Looks at a path, following links; `nil` if nothing is there.
  init?(path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    device = UInt64(facts.st_dev)
    number = UInt64(facts.st_ino)
    isRegular = facts.st_mode & S_IFMT == S_IFREG
  }

  /// Returns the path without links.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
