import Foundation
import Testing

@Suite struct OutputTests {
  /// An archive of one article in which every field is hostile.
  private func hostile() throws -> ArchiveProgram {
    let program = try ArchiveProgram()
    let nasty = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{202E}\u{2066}"
    let record = [
      "id": "x\(nasty)", "title": "Grain \(nasty)exports", "byline": "By \(nasty)",
      "source": "Post \(nasty)", "body": "The grain \(nasty)left the port of Ansel on Monday.",
      "url": "https://example.org/a", "date": "2023-11-09",
    ]
    let line = try JSONSerialization.data(withJSONObject: record)
    let outcome = try program.run(["add", "-"], input: String(decoding: line, as: UTF8.self))
    #expect(outcome.errors.hasPrefix("1 article added"), "\(outcome.errors)")
    #expect(
      try program.run("leaders add A\u{1B}[5mn --country KZ --title T\u{9B} --from 2020").status
        == 0)
    return program
  }

  private func isHarmless(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return !text.isEmpty
      && !text.unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
      }
  }

  @Test(
    "whatever a terminal is sent, it finds nothing to obey in it",
    arguments: [
      "find grain --color never", "find grain --csv", "find grain --jsonl", "find grain --explain",
      "find grain --facets source", "export", "export --body", "export --format jsonl --body",
      "sources", "sources --csv", "sources --jsonl", "stats", "stats --csv", "show 1 --no-pager",
      "show 1 --jsonl", "why 1", "leaders KZ", "leaders KZ --csv", "leaders KZ --jsonl",
      "extract a.txt", "add --dry-run a.txt",
      "search-file q.txt", "search-file q.txt --by country", "help query", "find --help",
      "show 2 --original",
    ])
  func terminal(line: String) throws {
    let program = try hostile()
    let text =
      "Port of Ansel \u{1B}[2Jopens\n\nThe port of Ansel in Kenya \u{9B}2J opened on Monday, said \u{202E}the mayor.\n"
    try program.write(text, to: "a.txt")
    try program.write("gra\rin \u{1B}[2Jport\n", to: "q.txt")
    #expect(try program.run("add a.txt").status == 0)
    let arguments = line.split(separator: " ").map(String.init)
    #expect(isHarmless(try program.runOnTerminal(arguments)))
  }

  @Test("messages hold nothing that a terminal obeys, whatever was typed")
  func messages() throws {
    let program = try hostile()
    let nasty = "\u{1B}[31mX\u{9B}2J\u{7}\u{202E}"
    try program.write("gra\rin \u{1B}[2J AND\n", to: "q.txt")
    let lines: [[String]] = [
      ["find", "--facets", nasty, "grain"], ["find", "--country", nasty],
      ["find", "title:" + nasty + ")"],
      ["find", "--date", nasty], ["find", "--language", nasty], ["find", "--source", nasty],
      ["find", "--leader", nasty], ["find", "--sort", nasty, "x"],
      ["find", "--recent", nasty, "x"],
      ["find", "--now", nasty, "--date", "7d"], ["find", "x", "--" + nasty], [nasty],
      ["help", nasty], ["show", nasty], ["add", "/nowhere/\(nasty)\r\nError: all is well"],
      ["add", "--map", nasty, "x"], ["add", "--date", nasty, "x"],
      ["add", "--language", nasty, "x"],
      ["stats", "--archive", nasty], ["export", "-o", "/nowhere/" + nasty],
      ["leaders", nasty], ["leaders", "KZ", "--on", nasty], ["leaders", "remove", nasty],
      ["countries", "alias", nasty, "x"], ["countries", "alias", "KZ", "Land" + nasty],
      ["tag", "1", "--country", nasty], ["tag", "--rule", nasty],
      ["extract", "--field", nasty, "x"],
      ["boilerplate", nasty], ["gazetteer", "import", nasty], ["search-file", nasty],
      ["search-file", "q.txt"], ["search-file", "q.txt", "--by", nasty],
    ]
    for line in lines {
      let outcome = try program.run(line)
      #expect(isHarmless(Array(outcome.errors.utf8)), "\(line): \(outcome.errors.debugDescription)")
    }
    let refused = try program.run(["add", "/nowhere/a\nError: all is well"])
    #expect(refused.errors.split(separator: "\n").filter { $0.hasPrefix("Error:") }.count == 1)
  }

  @Test("CSV that is no terminal's keeps the text as it is; search-file has queries on one line")
  func faithful() throws {
    let program = try hostile()
    let bytes = try program.run("find grain --csv").bytes
    #expect(String(decoding: bytes, as: UTF8.self).contains("By \u{1B}]0;owned"))
    try program.write("gra\rin \u{1B}[2Jport\n", to: "q.txt")
    #expect(try program.run("search-file q.txt").output.contains("\r\n1,gra in [2Jport,"))
  }

  @Test(
    "text for people is harmless in a file as well", arguments: ["find grain", "why 1", "show 1"])
  func texts(line: String) throws {
    #expect(isHarmless(Array(try hostile().run(line).bytes)))
  }

  @Test(
    "what cannot be written is 74, also help and version",
    arguments: [
      "help query", "--help", "find --help", "--version", "stats", "find grain", "export",
    ])
  func full(line: String) throws {
    let program = try hostile()
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let arguments = line.split(separator: " ").map(String.init)
    let outcome = try program.start(arguments, output: full).end()
    #expect(outcome.status == 74)
    #expect(outcome.errors.hasPrefix("Error: cannot write standard output: "))
  }

  @Test(
    "a reader who has left is no error to speak of, whether or not SIGPIPE is ignored",
    arguments: ["help query", "--help", "show 1 --jsonl", "find grain --ids"])
  func closedPipe(line: String) throws {
    let program = try hostile()
    for start in ["", "trap '' PIPE; "] {
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      let outcome = try program.run(
        shell: "\(start)\"$0\" \(line); echo $? >status", output: pipe.fileHandleForWriting)
      #expect(outcome.errors.isEmpty)
      #expect(try program.read("status") == "141\n")
    }
  }

  @Test("at a limit of a file's size an export is 74 and leaves nothing") func sizeLimit() throws {
    let program = try hostile()
    let record = "{\"title\":\"Long\",\"body\":\"\(String(repeating: "word ", count: 100_000))\"}"
    #expect(try program.run(["add", "-"], input: record).status == 0)
    try program.write("old", to: "out.csv")
    let outcome = try program.run(shell: "ulimit -f 300; \"$0\" export --body -o out.csv")
    #expect(outcome.status == 74)
    #expect(outcome.errors.hasPrefix("Error: cannot write 'out.csv': "))
    #expect(try program.read("out.csv") == "old")
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder)
    #expect(!names.contains { $0.hasPrefix("out.csv.") })
  }

  @Test("at a limit of a file's size add loses nothing that was there") func sizeLimitOfArchive()
    throws
  {
    let program = try hostile()
    let records = (0..<400).map {
      "{\"id\":\"\($0)\",\"title\":\"Story \($0)\",\"body\":\"\(String(repeating: "w\($0) ", count: 2_000))\"}"
    }
    try program.write(records.joined(separator: "\n"), to: "a.jsonl")
    let outcome = try program.run(shell: "ulimit -f 900; \"$0\" add a.jsonl")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("a limit of a file's size"))
    #expect(try program.run("find grain --ids").output == "1\n")
    #expect(try program.run("add a.jsonl").status == 0)
    #expect(try program.run("stats --jsonl").objects().first?["articles"] as? Int == 401)
  }
}
