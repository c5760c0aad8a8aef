import Foundation
import Testing

@Suite struct WalkthroughTests {
  private func filled() throws -> ArchiveProgram {
    let program = try ArchiveProgram()
    let outcome = try program.run(["add", ArchiveProgram.samples])
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.contains(
        "58 articles added (4 undated), 0 known already, 0 changed, 0 refused"))
    return program
  }

  @Test("adding again finds everything known") func again() throws {
    let program = try filled()
    let outcome = try program.run(["add", ArchiveProgram.samples])
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("0 articles added, 58 known already, 0 changed"))
  }

  @Test(
    "filters find what the samples hold",
    arguments: [
      ("--country Georgia", 2), ("--country Jordan", 2), ("--country Chad", 1),
      ("--country TR", 5), ("--leader merkel", 3), ("--leader tokayev", 4), ("--undated", 4),
      ("--date 2023-11", 1), ("saffron water", 1),
    ])
  func filters(line: String, count: Int) throws {
    let outcome = try filled().run("find --count \(line)")
    #expect(outcome.status == 0)
    #expect(outcome.output == "\(count)\n")
  }

  @Test("the forms of results agree") func forms() throws {
    let program = try filled()
    let ids = try program.run("find wheat --ids").lines.map(String.init)
    let objects = try program.run("find wheat --jsonl").objects()
    #expect(ids.count >= 3)
    #expect(objects.map { "\($0["id"] ?? "")" } == ids)
    #expect(
      Set(objects[0].keys) == [
        "id", "external_id", "title", "byline", "source", "url", "language", "published",
        "published_precision", "published_method", "countries", "leaders", "summary", "words",
        "version", "added_at", "snippet", "domain", "original_url", "language_method",
        "published_original", "published_zone", "other_dates", "modified", "captured", "replaced",
        "organisations", "regions", "ambiguous", "candidates", "snippet_marks", "title_marks",
        "copy_of",
      ])
    let csv = try program.run("find wheat --csv")
    #expect(
      csv.output.hasPrefix(
        "id,external_id,published,title,byline,source,url,language,countries,leaders,regions,words,added_at"
      ))
    #expect(try program.run("find wheat").output.contains("*wheat*"))
  }

  @Test("nothing found is 1 and silence", arguments: ["", " --jsonl", " --ids"])
  func nothing(form: String) throws {
    let outcome = try filled().run("find zyzzyva" + form)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
  }

  @Test("counts list what is named", arguments: ["countries", "leaders", "sources"])
  func counts(command: String) throws {
    let program = try filled()
    let objects = try program.run([command, "--jsonl"]).objects()
    #expect(!objects.isEmpty)
    let key = command == "countries" ? "code" : "id"
    #expect(objects.allSatisfy { Set($0.keys) == [key, "name", "articles"] })
    #expect(
      try program.run([command, "--csv"]).output.components(separatedBy: "\r\n").first
        == "\(key),name,articles")
  }

  @Test("statistics count the articles") func stats() throws {
    let objects = try filled().run("stats --jsonl").objects()
    #expect(objects.count == 1)
    #expect(objects.first?["articles"] as? Int == 58)
    #expect(objects.first?["undated"] as? Int == 4)
  }

  @Test("a corrected date survives adding again") func edit() throws {
    let program = try filled()
    let id = try #require(try program.run("find lighthouse --undated --ids").lines.first)
    #expect(try program.run("edit \(id) --date 2001-02-03").status == 0)
    #expect(try program.run(["add", ArchiveProgram.samples]).status == 0)
    #expect(try program.run("show \(id)").output.contains("2001-02-03"))
    #expect(try program.run("find --date 2001-02-03 --ids").lines == [id])
  }

  @Test("what is removed is gone, and all or nothing is removed") func remove() throws {
    let program = try filled()
    #expect(try program.run("remove 1 9999").status == 1)
    #expect(try program.run("show 1").status == 0)
    #expect(try program.run("remove 1 2").status == 0)
    #expect(try program.run("show 1").status == 1)
    #expect(try program.run("stats --jsonl").objects().first?["articles"] as? Int == 56)
  }

  @Test("exports go to files and leave nothing beside them") func export() throws {
    let program = try filled()
    #expect(try program.run("export --excel --body -o all.csv").status == 0)
    let csv = try program.read("all.csv")
    #expect(csv.unicodeScalars.first == "\u{FEFF}")
    #expect(csv.contains(",added_at,body\r\n"))
    #expect(try program.run("export --format jsonl -o all.jsonl").status == 0)
    #expect(try program.read("all.jsonl").split(separator: "\n").count == 58)
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder)
    #expect(names.filter { $0.hasPrefix("all") }.sorted() == ["all.csv", "all.jsonl"])
  }

  @Test("an exported table is added again as the same articles") func exportAndAdd() throws {
    let program = try filled()
    #expect(try program.run("export --body -o all.csv").status == 0)
    #expect(
      try program.run(["add", program.file("all.csv")]).errors.contains(
        "0 articles added, 58 known already, 0 changed, 0 refused"))
  }

  @Test("an export that cannot be written is 74, and the old file stays") func unwritable() throws {
    let program = try filled()
    let outcome = try program.run("export -o missing/all.csv")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("missing/all.csv"))
    try FileManager.default.createDirectory(
      atPath: program.file("taken"), withIntermediateDirectories: false)
    try program.write("old", to: "taken/old.txt")
    #expect(try program.run("export -o taken").status == 74)
    #expect(try program.read("taken/old.txt") == "old")
  }
}
