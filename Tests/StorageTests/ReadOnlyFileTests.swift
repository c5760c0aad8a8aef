import SQLite
import Storage
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct ReadOnlyFileTests {
  /// Runs as somebody whom permissions bind, which the superuser is not.
  static func giveUpPrivileges() {
    if geteuid() == 0 { _ = seteuid(65_534) }
  }

  @Test("a file that must not be written is read, and refused for writing")
  func readOnlyFile() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      let path = directory.file("a.db")
      do {
        let sample = try SampleArchive(path: path)
        try sample.add("Title", "body")
        _ = try sample.archive.connection.setPragma("journal_mode", to: "delete")
      }
      let before = try directory.read("a.db")
      chmod(path, 0o444)
      chmod(directory.path, 0o555)
      ReadOnlyFileTests.giveUpPrivileges()
      guard try Archive(path: path, access: .read).statistics().articles == 1 else { exit(2) }
      for access in [Archive.Access.write, .create] {
        do {
          _ = try Archive(path: path, access: access)
          exit(3)
        } catch ArchiveError.inaccessible {
          continue
        } catch {
          exit(4)
        }
      }
      guard try directory.read("a.db") == before else { exit(5) }
      if getuid() == 0 { seteuid(0) }
      chmod(directory.path, 0o755)
      exit(0)
    }
  }

  @Test("a file that must not be read is inaccessible")
  func unreadableFile() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      let path = directory.file("a.db")
      try SampleArchive(path: path).add("Title", "body")
      chmod(path, 0)
      ReadOnlyFileTests.giveUpPrivileges()
      for access in [Archive.Access.read, .write, .create] {
        do {
          _ = try Archive(path: path, access: access)
          exit(3)
        } catch ArchiveError.inaccessible {
          continue
        } catch {
          exit(4)
        }
      }
      if getuid() == 0 { seteuid(0) }
      exit(0)
    }
  }
}
