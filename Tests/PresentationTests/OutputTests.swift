import TestSupport
import Testing

@testable import Presentation

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

@Suite struct OutputTests {
  /// Calls the closure with a folder that is removed afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.path + "/output-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  @Test("a committed file replaces the old one and leaves nothing else") func commit() throws {
    try withFolder { folder in
      try Data("old".utf8).write(to: URL(filePath: folder + "/a.csv"))
      let file = try AtomicFile(path: folder + "/a.csv")
      try file.sink.write("new")
      #expect(try text(folder + "/a.csv") == "old")
      try file.commit()
      #expect(try text(folder + "/a.csv") == "new")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.csv"])
    }
  }

  @Test("a dropped file leaves the old one and nothing else") func dropped() throws {
    try withFolder { folder in
      try Data("old".utf8).write(to: URL(filePath: folder + "/a.csv"))
      do {
        let file = try AtomicFile(path: folder + "/a.csv")
        try file.sink.write(String(repeating: "new", count: 100_000))
      }
      #expect(try text(folder + "/a.csv") == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.csv"])
    }
  }

  @Test("a folder in the way is an error and leaves nothing") func folderInTheWay() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/a", withIntermediateDirectories: false)
      #expect(throws: OutputError.self) { try AtomicFile(path: folder + "/a") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
    }
  }

  @Test func aFileToKeepIsNotWrittenUnderAnyName() throws {
    let directory = try TemporaryDirectory()
    let kept = directory.file("archive.db")
    let other = try AtomicFile(path: kept)
    try other.sink.write("precious")
    try other.commit()
    #expect(throws: OutputError.self) { try AtomicFile(path: kept, keeping: [kept]) }
    let odd = directory.file("./archive.db")
    #expect(throws: OutputError.self) { try AtomicFile(path: odd, keeping: [kept]) }
  }

  @Test func aDeviceIsWrittenAndStays() throws {
    let file = try AtomicFile(path: "/dev/null")
    try file.sink.write("gone")
    try file.commit()
    let again = try AtomicFile(path: "/dev/full")
    try again.sink.write("too much")
    #expect(throws: OutputError.self) { try again.commit() }
  }

  @Test("text for people is harmless wherever it goes, data as it is but on a terminal")
  func harmless() throws {
    try withFolder { folder in
      let hostile = "\u{1B}[1mtitle\u{1B}[0m \u{1B}[2J\u{202E}\r\n"
      for isTerminal in [false, true] {
        let path = folder + "/out"
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        defer { close(descriptor) }
        let sink = OutputSink(descriptor: descriptor, name: "x", showsOnTerminal: isTerminal)
        try sink.write(hostile)
        try sink.write(data: hostile)
        try sink.write(data: Array(hostile.utf8) + [0xFF, 0x07])
        try sink.flush()
        let person = "\u{1B}[1mtitle\u{1B}[0m [2J\r\n"
        let shown = "[1mtitle[0m [2J\r\n"
        let all =
          isTerminal
          ? Array((person + shown + shown + "\u{FFFD}").utf8)
          : Array((person + hostile + hostile).utf8) + [0xFF, 0x07]
        #expect(Array(try Data(contentsOf: URL(filePath: path))) == all)
      }
    }
  }

  @Test("a reader who has left is told from a full disk") func closedPipe() async {
    await #expect(processExitsWith: .success) {
      signal(SIGPIPE, SIG_IGN)
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { exit(2) }
      close(ends[0])
      do {
        let sink = OutputSink(descriptor: ends[1], name: "pipe")
        try sink.write("text")
        try sink.flush()
        exit(3)
      } catch let error as OutputError {
        exit(error.isClosedPipe ? 0 : 4)
      }
    }
  }

  @Test("a missing folder is an error that names the file") func missingFolder() {
    let error = #expect(throws: OutputError.self) { try AtomicFile(path: "/no/such/a.csv") }
    #expect(error?.description.contains("'/no/such/a.csv'") == true)
  }

  @Test("a sink on a closed descriptor throws") func closed() {
    let sink = OutputSink(descriptor: -1, name: "nowhere")
    #expect(throws: OutputError.self) {
      try sink.write("text")
      try sink.flush()
    }
  }

  #if os(Linux)
    @Test("a full disk is noticed, by a long write without a flush as well") func full() throws {
      let descriptor = open("/dev/full", O_WRONLY)
      defer { close(descriptor) }
      try #require(descriptor >= 0)
      let sink = OutputSink(descriptor: descriptor, name: "full")
      try sink.write("short")
      #expect(throws: OutputError.self) { try sink.flush() }
      #expect(throws: OutputError.self) { try sink.write(String(repeating: "x", count: 1 << 17)) }
    }
  #endif
}
