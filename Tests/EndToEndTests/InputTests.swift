import Foundation
import Testing

@Suite struct InputTests {
  private static func record(_ title: String, body: String = "Some text here.") -> String {
    "{\"title\":\"\(title)\",\"body\":\"\(body)\"}\n"
  }

  @Test("a bad file is named and the rest goes in") func bad() throws {
    let program = try ArchiveProgram()
    try program.write(Self.record("One"), to: "a.jsonl")
    try program.write("{\"title\": \n", to: "bad.jsonl")
    try program.write(Self.record("Two"), to: "c.jsonl")
    let outcome = try program.run("add a.jsonl bad.jsonl c.jsonl")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("bad.jsonl"))
    #expect(outcome.errors.contains("2 articles added"))
  }

  @Test("a missing file is 66") func missing() throws {
    let outcome = try ArchiveProgram().run("add nowhere.txt")
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("nowhere.txt"))
  }

  @Test("standard input and lists with NUL are read") func streams() throws {
    let program = try ArchiveProgram()
    #expect(try program.run(["add", "-"], input: Self.record("From a pipe")).status == 0)
    try program.write(Self.record("Odd name"), to: "odd\nname.jsonl")
    try program.write(Self.record("Plain name"), to: "plain.jsonl")
    let list = "odd\nname.jsonl\0plain.jsonl\0"
    #expect(try program.run(["add", "--files-from", "-", "-0"], input: list).status == 0)
    #expect(try program.run("stats --jsonl").objects().first?["articles"] as? Int == 3)
  }

  @Test("a dry run prints every key in the order of input and stores nothing") func dryRun() throws
  {
    let program = try ArchiveProgram()
    let text = (0..<300).map { Self.record("Kazakhstan number \($0)") }.joined()
    let outcome = try program.run(["add", "--dry-run", "--jsonl", "-"], input: text)
    let objects = try outcome.objects()
    #expect(objects.map { $0["title"] as? String } == (0..<300).map { "Kazakhstan number \($0)" })
    #expect(
      Set(try #require(objects.first).keys) == [
        "path", "external_id", "title", "summary", "byline", "source", "url", "language",
        "published", "published_precision", "published_method", "body", "countries", "leaders",
        "organisations", "ambiguous", "candidates", "mentions",
      ])
    let countries = try #require(objects[0]["countries"] as? [[String: Any]])
    #expect(
      Set(try #require(countries.first).keys) == [
        "code", "name", "mentions", "in_title", "focus", "about",
      ])
    #expect(!program.contains("news.db"))
  }

  @Test("hostile text reaches no output as it is") func hostile() throws {
    let program = try ArchiveProgram()
    let title = #"Evil \u001b]0;x\u0007 \u202eolleh\u0000 \u009b2J title"#
    #expect(try program.run(["add", "-"], input: Self.record(title)).status == 0)
    for line in [
      "find title", "find title --jsonl", "show 1", "show 1 --jsonl", "find title --color always",
    ] {
      let outcome = try program.run(line)
      #expect(outcome.status == 0)
      let isColoured = line.hasSuffix("always")
      for scalar in (outcome.output + outcome.errors).unicodeScalars {
        #expect(
          scalar == "\n" || (isColoured && scalar == "\u{1B}")
            || (scalar.properties.generalCategory != .control && scalar != "\u{202E}"))
      }
      #expect(!outcome.output.contains("\u{1B}]"))
    }
  }

  @Test("a formula is guarded unless it is wanted raw") func formula() throws {
    let program = try ArchiveProgram()
    let title = "=HYPERLINK(1)"
    #expect(try program.run(["add", "-"], input: Self.record(title)).status == 0)
    #expect(try program.run("export").output.contains(",'=HYPERLINK(1),"))
    #expect(try program.run("export --raw").output.contains(",=HYPERLINK(1),"))
  }
}
