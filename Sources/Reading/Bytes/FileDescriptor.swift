import ArticleModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file or standard input: the only place, with `FileStatus`, that calls the system.
final class FileDescriptor: ByteSource {
  private let number: CInt
  private let isOwned: Bool
  private let opened: FileStatus
  private var total: Int64 = 0

  /// Opens a file for reading.
  convenience init(opening path: SystemPath) throws(ReadFailure) {
    let terminated = try path.terminated()
    let number = Self.retrying { open(terminated, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard number >= 0 else { throw FileStatus.failure() }
    do throws(ReadFailure) {
      let status = try FileStatus(of: number)
      guard status.kind != .folder else { throw ReadFailure(.unreadable, "it is a folder") }
      self.init(number: number, isOwned: true, status: status)
    } catch {
      close(number)
      throw error
    }
  }

  /// Returns the standard input of this process, which stays open.
  static func standardInput() throws(ReadFailure) -> FileDescriptor {
    FileDescriptor(number: 0, isOwned: false, status: try FileStatus(of: 0))
  }

  private init(number: CInt, isOwned: Bool, status: FileStatus) {
    self.number = number
    self.isOwned = isOwned
    opened = status
  }

  deinit {
    if isOwned { close(number) }
  }

  /// The local day of the last change; `nil` for standard input.
  var modified: CalendarDate? {
    guard isOwned, opened.kind == .regular else { return nil }
    return CalendarDate(localDayOf: opened.seconds)
  }

  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    let count = Self.retrying { read(number, buffer.baseAddress, buffer.count) }
    guard count >= 0 else { throw FileStatus.failure() }
    total += Int64(count)
    if count == 0 { try checkUnchanged() }
    return count
  }

  /// Makes a system call again for as long as a signal interrupts it.
  private static func retrying<Count: SignedInteger>(_ call: () -> Count) -> Count {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// Refuses a file that was written to meanwhile, because what was read may be half of each state.
  private func checkUnchanged() throws(ReadFailure) {
    guard isOwned, opened.kind == .regular else { return }
    let now = try FileStatus(of: number)
    guard total == opened.size, now == opened else {
      throw ReadFailure(.unreadable, "the file changed while it was read; add it again")
    }
  }
}

/// What the system says of a file, without opening it.
struct FileStatus: Equatable {
  /// What a name stands for.
  enum Kind {
    case regular
    case folder
    /// A pipe or a terminal: readable, but without size or name of its own.
    case stream
    case other
  }

  /// What tells one file from another, whatever their names.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  let kind: Kind
  let identity: Identity
  let size: Int64
  /// The time of the last change, in seconds since 1970, with its nanoseconds.
  let seconds: Int
  let nanoseconds: Int

  /// Asks about a path; the target counts, not a symbolic link to it.
  init(of path: SystemPath) throws(ReadFailure) {
    var info = stat()
    guard stat(try path.terminated(), &info) == 0 else { throw Self.failure() }
    self.init(info)
  }

  init(of descriptor: CInt) throws(ReadFailure) {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw Self.failure() }
    self.init(info)
  }

  private init(_ info: stat) {
    switch info.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    case S_IFIFO, S_IFCHR: kind = .stream
    default: kind = .other
    }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: info.st_dev),
      number: UInt64(truncatingIfNeeded: info.st_ino))
    size = Int64(info.st_size)
    #if canImport(Darwin)
      seconds = info.st_mtimespec.tv_sec
      nanoseconds = info.st_mtimespec.tv_nsec
    #else
      seconds = info.st_mtim.tv_sec
      nanoseconds = info.st_mtim.tv_nsec
    #endif
  }

  /// Returns the reason of the system call that failed last, in plain words.
  static func failure() -> ReadFailure {
    let code = errno
    switch code {
    case ENOENT, ENOTDIR: return ReadFailure(.unreadable, "no such file or folder")
    case EACCES, EPERM: return ReadFailure(.unreadable, "permission denied")
    case ELOOP: return ReadFailure(.unreadable, "the symbolic links go in a circle")
    case ENAMETOOLONG: return ReadFailure(.unreadable, "the path is too long")
    case EMFILE, ENFILE: return ReadFailure(.unreadable, "too many files are open")
    default:
      var text = [CChar](repeating: 0, count: 256)
      _ = strerror_r(code, &text, text.count - 1)
      let words = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let reason = words.isEmpty ? "system error \(code)" : String(decoding: words, as: UTF8.self)
      return ReadFailure(.unreadable, reason)
    }
  }
}

extension CalendarDate {
  /// Creates the local day of a time in seconds since 1970; `nil` for one that no calendar has.
  init?(localDayOf time: Int) {
    var seconds = time_t(time)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    self.init(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}

extension FolderListing {
  /// Reads the names in a folder and closes it.
  init(of path: SystemPath) throws(ReadFailure) {
    let terminated = try path.terminated()
    guard let folder = opendir(terminated) else { throw FileStatus.failure() }
    defer { closedir(folder) }
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      // The name is read where it lies: the structure is shorter than its type says.
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let name = UnsafeRawPointer(entry).advanced(by: offset)
      let length = strlen(name.assumingMemoryBound(to: CChar.self))
      let kind: EntryKind =
        switch CInt(entry.pointee.d_type) {
        case CInt(DT_REG): .regular
        case CInt(DT_DIR): .folder
        case CInt(DT_LNK), CInt(DT_UNKNOWN): .unresolved
        default: .special
        }
      add(UnsafeRawBufferPointer(start: name, count: length), kind: kind)
    }
    guard errno == 0 else { throw FileStatus.failure() }
  }
}
