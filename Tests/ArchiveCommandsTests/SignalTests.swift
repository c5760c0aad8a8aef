import ArgumentParsing
import Presentation
import Testing

@testable import ArchiveCommands

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct SignalTests {
  /// The folder that a test shares with the process that it starts, whose parent it is.
  private static func folder(_ name: String, of process: pid_t) -> String {
    FileManager.default.temporaryDirectory.path + "/signal-\(name)-\(process)"
  }

  /// Ends the process by a signal in the middle of a file.
  private static func die(by number: Int32, _ name: String) throws {
    let folder = folder(name, of: getppid())
    Signals.prepare()
    let file = try AtomicFile(path: folder + "/table.csv")
    try file.sink.write(String(repeating: "half a table\n", count: 20_000))
    guard try FileManager.default.contentsOfDirectory(atPath: folder).count == 2 else { exit(2) }
    // To the process: threads that run tests take no signals.
    alarm(60)
    kill(getpid(), number)
    while true { withExtendedLifetime(file) { _ = pause() } }
  }

  private func withFolder(_ name: String, _ body: () async -> Void) async throws {
    let folder = Self.folder(name, of: getpid())
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("old".utf8).write(to: URL(filePath: folder + "/table.csv"))
    await body()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["table.csv"])
    #expect(try Data(contentsOf: URL(filePath: folder + "/table.csv")) == Data("old".utf8))
  }

  @Test("a process that is told to end leaves no half file, and ends by the signal")
  func terminated() async throws {
    try await withFolder("term") {
      await #expect(processExitsWith: .signal(SIGTERM)) {
        try SignalTests.die(by: SIGTERM, "term")
      }
    }
  }

  @Test("so does one that the user interrupts") func interrupted() async throws {
    try await withFolder("int") {
      await #expect(processExitsWith: .signal(SIGINT)) { try SignalTests.die(by: SIGINT, "int") }
    }
  }

  @Test("so does one whose terminal is closed") func hungUp() async throws {
    try await withFolder("hup") {
      await #expect(processExitsWith: .signal(SIGHUP)) { try SignalTests.die(by: SIGHUP, "hup") }
    }
  }

  @Test("a signal that the process was started to ignore stays ignored") func ignored() async {
    await #expect(processExitsWith: .success) {
      signal(SIGHUP, SIG_IGN)
      Signals.prepare()
      kill(getpid(), SIGHUP)
      exit(0)
    }
  }

  @Test("at a limit of a file's size writing fails as on a full disk, and leaves nothing")
  func sizeLimit() async throws {
    try await withFolder("size") {
      await #expect(processExitsWith: .success) {
        Signals.prepare()
        var limit = rlimit(rlim_cur: 8192, rlim_max: 8192)
        #if canImport(Glibc)
          guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(2) }
        #else
          guard setrlimit(RLIMIT_FSIZE, &limit) == 0 else { exit(2) }
        #endif
        do {
          let path = SignalTests.folder("size", of: getppid()) + "/table.csv"
          let file = try AtomicFile(path: path)
          try file.sink.write(String(repeating: "half a table\n", count: 20_000))
          try file.commit()
          exit(3)
        } catch let error as OutputError {
          guard ExitCode(for: error) == .writeFailed else { exit(4) }
        }
        exit(0)
      }
    }
  }
}
