import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A terminal without a screen, which says what it was sent.
struct PseudoTerminal {
  private let master: Int32
  private let slave: Int32

  init() throws {
    #if canImport(Glibc)
      // What posix_openpt and its kin do, which Swift's Glibc lacks: TIOCSPTLCK and TIOCGPTN.
      master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var isLocked: Int32 = 0
      var number: UInt32 = 0
      try #require(ioctl(master, 0x4004_5431, &isLocked) == 0)
      try #require(ioctl(master, 0x8004_5430, &number) == 0)
      slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    #else
      master = posix_openpt(O_RDWR | O_NOCTTY)
      try #require(grantpt(master) == 0 && unlockpt(master) == 0)
      let path = try #require(ptsname(master).map { String(cString: $0) })
      slave = open(path, O_RDWR | O_NOCTTY)
    #endif
    try #require(slave >= 0)
  }

  /// Returns what a program sends that is started with the terminal's handle.
  func sent(by start: (FileHandle) throws -> Void) throws -> [UInt8] {
    defer { close(master) }
    try start(FileHandle(fileDescriptor: slave, closeOnDealloc: false))
    close(slave)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    // When the last writer is gone, a terminal gives an error.
    while case let count = read(master, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
