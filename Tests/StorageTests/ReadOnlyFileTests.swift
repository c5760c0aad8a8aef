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

  /// Makes an archive with an article, as one leaves it, and returns its path.
  static func makeArchive(in directory: TemporaryDirectory, name: String) throws -> String {
    let path = directory.file(name)
    try SampleArchive(path: path).add("Title", "body")
    guard !directory.contains(name + "-wal") else { exit(9) }
    return path
  }

  @Test(
    "an archive in a folder that is read-only is read, whatever its name, and refused for writing")
  func readOnlyFolder() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      for name in ["a.db", "a b?#%25&ü.db", "file:b.db"] {
        chmod(directory.path, 0o755)
        let path = try ReadOnlyFileTests.makeArchive(in: directory, name: name)
        chmod(directory.path, 0o555)
        ReadOnlyFileTests.giveUpPrivileges()
        let archive = try Archive(path: path, access: .read)
        guard try archive.run({ try archive.statistics() }).articles == 1 else { exit(2) }
        do {
          _ = try Archive(path: path, access: .write)
          exit(3)
        } catch ArchiveError.inaccessible(_, let reason) {
          guard reason.contains("commands that only read") else { exit(4) }
        }
        if getuid() == 0 { seteuid(0) }
      }
      chmod(directory.path, 0o755)
      exit(0)
    }
  }

  @Test("changes in a log that cannot be brought in are told of, not left out")
  func pendingLog() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      let path = try ReadOnlyFileTests.makeArchive(in: directory, name: "a.db")
      let writer = try Archive(path: path, access: .write)
      _ = try writer.connection.setPragma("wal_autocheckpoint", to: 0)
      try writer.connection.execute("CREATE TABLE more(x)")
      let copy = try directory.copy(path, to: "b.db")
      try directory.copy(path + "-wal", to: "b.db-wal")
      chmod(directory.path, 0o555)
      ReadOnlyFileTests.giveUpPrivileges()
      do {
        _ = try Archive(path: copy, access: .read)
        exit(3)
      } catch ArchiveError.inaccessible(_, let reason) {
        guard reason.contains("'\(copy)-wal'") else { exit(4) }
      }
      // Nobody brings the changes of one in that has no log but an empty one.
      if getuid() == 0 { seteuid(0) }
      chmod(directory.path, 0o755)
      try directory.write([], to: "b.db-wal")
      chmod(directory.path, 0o555)
      ReadOnlyFileTests.giveUpPrivileges()
      let archive = try Archive(path: copy, access: .read)
      guard try archive.run({ try archive.statistics() }).articles == 1 else { exit(5) }
      if getuid() == 0 { seteuid(0) }
      chmod(directory.path, 0o755)
      exit(0)
    }
  }

  @Test("who reads an archive of others leaves nothing beside it, nor does who may not write it")
  func leavesNothing() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      let path = try ReadOnlyFileTests.makeArchive(in: directory, name: "a.db")
      chmod(path, 0o444)
      chmod(directory.path, 0o777)
      ReadOnlyFileTests.giveUpPrivileges()
      let archive = try Archive(path: path, access: .read)
      guard try archive.run({ try archive.statistics() }).articles == 1 else { exit(2) }
      guard (try? Archive(path: path, access: .write)) == nil else { exit(3) }
      for end in ["-wal", "-shm", "-journal"] where directory.contains("a.db" + end) { exit(4) }
      if getuid() == 0 { seteuid(0) }
      exit(0)
    }
  }

  @Test("an archive that is written while it is read as one that nobody writes is locked")
  func writtenMeanwhile() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      let path = try ReadOnlyFileTests.makeArchive(in: directory, name: "a.db")
      chmod(path, 0o444)
      chmod(directory.path, 0o555)
      ReadOnlyFileTests.giveUpPrivileges()
      let archive = try Archive(path: path, access: .read)
      if getuid() == 0 { seteuid(0) }
      chmod(path, 0o644)
      chmod(directory.path, 0o755)
      try SampleArchive(path: path).add("Another", "body")
      do {
        _ = try archive.run { try archive.statistics() }
        exit(3)
      } catch ArchiveError.locked {
        exit(0)
      }
    }
  }
}
