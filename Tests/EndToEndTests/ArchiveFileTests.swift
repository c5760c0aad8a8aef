import Foundation
import SQLite
import Testing

@Suite struct ArchiveFileTests {
  private static func records(_ count: Int) -> String {
    (0..<count).map {
      "{\"id\":\"r\($0)\",\"title\":\"Story \($0)\",\"body\":\"The text of story \($0).\",\"url\":\"https://example.org/\($0)\"}\n"
    }.joined()
  }

  private func count(_ program: ArchiveProgram) throws -> Int? {
    try program.run("stats --jsonl").objects().first?["articles"] as? Int
  }

  @Test("another program's file is refused unchanged", arguments: ["add -", "find x", "stats"])
  func notAnArchive(line: String) throws {
    let program = try ArchiveProgram()
    try program.write(String(repeating: "not a database ", count: 500), to: "news.db")
    let before = try program.read("news.db")
    let outcome = try program.run(line)
    #expect(outcome.status == 69)
    #expect(outcome.output.isEmpty)
    #expect(try program.read("news.db") == before)
  }

  @Test("an archive that is not there is 69") func missing() throws {
    let program = try ArchiveProgram()
    #expect(try program.run("find x").status == 69)
    #expect(!program.contains("news.db"))
  }

  @Test("another process that writes is waited for, then 75") func locked() throws {
    let program = try ArchiveProgram()
    #expect(try program.run(["add", "-"], input: Self.records(1)).status == 0)
    let connection = try Connection(path: program.archive, access: .readWrite)
    try connection.transaction(.immediate) {
      let outcome = try program.run("edit 1 --date 2020")
      #expect(outcome.status == 75)
      #expect(outcome.errors.contains("another process"))
      #expect(try program.run("find story").status == 0)
    }
  }

  @Test("two processes may add at once") func concurrent() throws {
    let program = try ArchiveProgram()
    try program.write(Self.records(3000), to: "a.jsonl")
    let first = try program.start(["add", "a.jsonl"])
    let second = try program.start(["add", "a.jsonl"])
    #expect(try first.end().status == 0)
    #expect(try second.end().status == 0)
    #expect(try count(program) == 3000)
  }

  @Test("what a killed process began, another run completes") func killed() throws {
    let program = try ArchiveProgram()
    try program.write(Self.records(20_000), to: "a.jsonl")
    let run = try program.start(["add", "a.jsonl"])
    // The write-ahead log grows with the first transaction.
    while run.process.isRunning {
      let log = try? FileManager.default.attributesOfItem(atPath: program.archive + "-wal")
      if (log?[.size] as? Int ?? 0) > 1 << 20 { break }
    }
    kill(run.process.processIdentifier, SIGKILL)
    #expect(try run.end().status != 0)
    #expect(try program.run("stats").status == 0)
    #expect(try program.run("add a.jsonl").status == 0)
    #expect(try count(program) == 20_000)
  }

  @Test("by itself the archive lies in a private folder") func defaultPlace() throws {
    let program = try ArchiveProgram()
    let environment = ["XDG_DATA_HOME": program.file("data"), "HOME": program.folder]
    let outcome = try program.run(
      ["add", "-"], input: Self.records(1), environment: environment)
    #expect(outcome.status == 0)
    #expect(program.contains("data/archive/archive.db"))
    let facts = try FileManager.default.attributesOfItem(atPath: program.file("data/archive"))
    #expect(facts[.posixPermissions] as? Int == 0o700)
  }
}
