import Foundation
import Testing

@Suite struct HelpTests {
  @Test(
    "the help of each command is as recorded; RECORD_SNAPSHOTS=1 records it anew",
    arguments: [
      "archive", "add", "find", "search-file", "show", "export", "stats", "countries", "leaders",
      "sources", "gazetteer", "edit", "tag", "why", "retag", "remove", "extract", "reprocess",
      "boilerplate", "upgrade",
    ])
  func help(command: String) throws {
    let outcome = try ArchiveProgram().run((command == "archive" ? [] : [command]) + ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let snapshot = URL(filePath: ArchiveProgram.snapshots + "/\(command).txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try outcome.bytes.write(to: snapshot)
    }
    #expect(outcome.output == String(decoding: try Data(contentsOf: snapshot), as: UTF8.self))
  }

  @Test(
    "wrong usage ends with 64 and says what to do",
    arguments: [
      ("fnid word", "find"), ("find word --cuontry KZ", "--country"), ("find", "Give some words"),
      ("find --country Atlantis", "Atlantis"), ("find --date soon", "soon"),
      ("export --format xls", "csv"), ("show twelve", "twelve"), ("leaders Atlantis", "Atlantis"),
      ("leaders KZ --on soon", "soon"), ("leaders --archive x.db add A", "after its name"),
      ("countries alias Korea Land", "KP"), ("leaders remove nobody-known", "nobody-known"),
      ("gazetteer import", "<file>"),
    ])
  func usage(line: String, part: String) throws {
    let program = try ArchiveProgram()
    #expect(try program.run("add \(ArchiveProgram.samples)/languages.jsonl").status == 0)
    let outcome = try program.run(line)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(part))
  }

  @Test("a country that may be several names them") func candidates() throws {
    let program = try ArchiveProgram()
    #expect(try program.run("add \(ArchiveProgram.samples)/languages.jsonl").status == 0)
    let outcome = try program.run("find --country Korea")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("South Korea"))
  }
}
