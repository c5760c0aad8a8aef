import Foundation
import SQLite
import Testing

@Suite struct ReprocessTests {
  static func text(_ number: Int) -> String {
    """
    Ferry \(number) returns to the harbour

    By Nora Lind
    5 March 2024

    Ferry number \(number) sailed again on Tuesday after two winters in dry dock, and four hundred \
    people stood on the quay to see it go, some of them with flags and some with sandwiches.

    The crossing number \(number) takes eleven minutes and costs the price of a bus ticket, the \
    town said in a note to residents, who had asked for it since the bridge was closed.
    """
  }

  /// Adds texts, then has the archive believe that their titles were found otherwise.
  private func prepare(_ program: ArchiveProgram, count: Int) throws {
    for number in 0..<count { try program.write(Self.text(number), to: "\(number).txt") }
    #expect(try program.run(["add", "--source", "Quay News", program.folder]).status == 0)
    try forget(program)
  }

  private func forget(_ program: ArchiveProgram) throws {
    let connection = try Connection(path: program.archive, access: .readWrite)
    try connection.execute("UPDATE original SET options = '{\"source\":\"Harbour Gazette\"}'")
  }

  private func count(_ program: ArchiveProgram, source: String) throws -> Int {
    Int(try program.run(["find", "--count", "--source", source]).output.dropLast()) ?? 0
  }

  @Test("a dry run shows what changes, a run changes it, corrections stay") func run() throws {
    let program = try ArchiveProgram()
    try prepare(program, count: 8)
    #expect(try program.run("edit 3 --title Mine").status == 0)
    let preview = try program.run("reprocess --dry-run --examples 2")
    #expect(preview.status == 0)
    #expect(preview.output.contains("\"Quay News\" -> \"Harbour Gazette\""))
    #expect(preview.output.components(separatedBy: "source").count == 3)
    #expect(preview.errors.contains("8 articles of 8 would change"))
    #expect(try count(program, source: "Quay") == 8)
    #expect(try program.run("reprocess").errors.contains("Changes: sources 8"))
    #expect(try count(program, source: "Harbour") == 8)
    #expect(try program.run("show 3").output.hasPrefix("Mine"))
    #expect(try program.run("reprocess").errors.contains("0 articles of 8 changed"))
    #expect(
      try program.run(["add", "--source", "Harbour Gazette", program.folder]).errors
        .contains("0 articles added, 8 known"))
    #expect(try program.run("reprocess --source nowhere").status == 64)
    #expect(try program.run("reprocess zebra").status == 1)
  }

  @Test("an original comes out as it went in; a record has none") func original() throws {
    let program = try ArchiveProgram()
    try prepare(program, count: 1)
    #expect(try program.run("show 1 --original").output == Self.text(0))
    #expect(try program.run("show 1 --original --output o.txt").status == 0)
    #expect(try program.read("o.txt") == Self.text(0))
    #expect(try program.run("show 1 --original --output news.db").status == 74)
    #expect(try program.run("show 9 --original").status == 1)
    #expect(try program.run("show 1 --output o.txt").status == 64)
    let added = try program.run(["add", "-"], input: #"{"title":"T","body":"B"}"#)
    #expect(added.status == 0)
    #expect(try program.run("show 2 --original").status == 1)
    #expect(try program.run("stats").output.contains("Originals:"))
  }

  @Test("an export taken into another archive gives the same export") func export() throws {
    let program = try ArchiveProgram()
    #expect(try program.run(["add", ArchiveProgram.samples]).status == 0)
    #expect(try program.run("export --format jsonl --body --output a.jsonl").status == 0)
    #expect(try program.run("add a.jsonl").errors.contains("0 articles added"))
    #expect(try program.run("add --archive b.db a.jsonl").status == 0)
    #expect(
      try program.run("export --archive b.db --format jsonl --body --output b.jsonl").status == 0)
    func articles(_ name: String) throws -> [[String: NSObject]] {
      try program.read(name).split(separator: "\n").map { line in
        var fields = try #require(
          try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: NSObject])
        for own in ["id", "added_at"] { fields[own] = nil }
        return fields
      }.sorted {
        "\($0["title"] ?? NSNull())\($0["url"] ?? NSNull())"
          < "\($1["title"] ?? NSNull())\($1["url"] ?? NSNull())"
      }
    }
    #expect(try articles("a.jsonl") == articles("b.jsonl"))
  }

  @Test("without originals there is nothing to read again") func noOriginal() throws {
    let program = try ArchiveProgram()
    try program.write(Self.text(0), to: "a.txt")
    #expect(try program.run("add --no-original a.txt").status == 0)
    #expect(try program.run("show 1 --original").errors.contains("--no-original"))
    #expect(try program.run("reprocess").errors.contains("1 article without an original"))
    #expect(try program.run("add a.txt").errors.contains("1 known"))
  }

  @Test("killed in the middle it has changed nothing") func killed() throws {
    let program = try ArchiveProgram()
    try prepare(program, count: 600)
    let run = try program.start(["reprocess"])
    // The write-ahead log grows when the transaction is about to end.
    while run.process.isRunning {
      let log = try? FileManager.default.attributesOfItem(atPath: program.archive + "-wal")
      if (log?[.size] as? Int ?? 0) > 0 { break }
    }
    kill(run.process.processIdentifier, SIGKILL)
    _ = try run.end()
    let done = try count(program, source: "Quay")
    #expect(done == 600 || done == 0)
    #expect(try program.run("reprocess").status == 0)
    #expect(try count(program, source: "Harbour") == 600)
    let connection = try Connection(path: program.archive, access: .readWrite)
    try connection.execute(
      "INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)")
  }

  @Test("another process may add meanwhile") func concurrent() throws {
    let program = try ArchiveProgram()
    try prepare(program, count: 300)
    let records = (0..<500).map { "{\"title\":\"Story \($0)\",\"body\":\"The text \($0).\"}\n" }
    let first = try program.start(["reprocess"])
    let second = try program.start(["add", "-"], input: records.joined())
    #expect(try first.end().status == 0)
    #expect(try second.end().status == 0)
    #expect(try count(program, source: "Harbour") == 300)
    #expect(try program.run("stats --jsonl").objects().first?["articles"] as? Int == 800)
  }

  @Test("a source's repeated line is shown, kept, and cleaned away") func boilerplate() throws {
    let program = try ArchiveProgram()
    for number in 0..<6 {
      let record: [String: String] = [
        "title": "Story of the \(["ox", "cow", "hen", "cat", "dog", "owl"][number])",
        "body":
          "It has \(["hooves", "horns", "feathers", "claws", "a bark", "eyes"][number]).\n\nJoin our \u{1B}[31m channel",
        "source": "Quay News",
      ]
      let data = try JSONSerialization.data(withJSONObject: record)
      #expect(
        try program.run(["add", "-"], input: String(decoding: data, as: UTF8.self)).status == 0)
    }
    let list = try program.run("boilerplate quay")
    #expect(list.output.contains("Join our [31m channel") && list.output.contains("learned"))
    #expect(!list.output.contains("\u{1B}"))
    #expect(try program.run("find --count channel").output == "3\n")
    #expect(try program.run("show 6").output.contains("1 line that the source repeats"))
    let preview = try program.run("boilerplate quay --clean --dry-run")
    #expect(preview.errors.contains("3 articles of 6 would be cleaned"))
    #expect(try program.run("find --count channel").output == "3\n")
    #expect(try program.run("boilerplate quay --clean").status == 0)
    #expect(try program.run("find --count channel").output == "0\n")
    #expect(try program.run("boilerplate quay --keep 1").errors.contains("6 articles"))
    #expect(try program.run("find --count channel").output == "6\n")
    #expect(try program.run("boilerplate quay --release 7").status == 65)
    #expect(try program.run("boilerplate nowhere").status == 64)
    #expect(try program.run("boilerplate quay --dry-run").status == 64)
  }
}
