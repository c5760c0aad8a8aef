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
        "domain", "original_url", "language_method", "published_original", "published_zone",
        "other_dates", "modified", "captured", "replaced",
        "organisations", "regions", "ambiguous", "candidates", "mentions",
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

  @Test("columns are mapped, and what cannot be is said") func map() throws {
    let program = try ArchiveProgram()
    try program.write(
      "Kopf,Story,Day\nOne,Text one.,11/09/2023\nTwo,Text two.,2023-11-09\n", to: "a.csv")
    let plain = try program.run("add a.csv")
    #expect(plain.status == 65)
    #expect(plain.errors.contains("the columns are Kopf, Story, Day; no column"))
    #expect(plain.errors.split(separator: "\n").count == 2)
    let wrong = try program.run("add a.csv --map title=Kop,body=Story")
    #expect(wrong.status == 65)
    #expect(wrong.errors.contains("did you mean Kopf?"))
    let usage = try program.run("add a.csv --map titel=Kopf")
    #expect(usage.status == 64)
    #expect(usage.errors.contains("did you mean title?"))
    let right = try program.run("add a.csv --map title=Kopf,body=Story --map date=Day")
    #expect(right.status == 0)
    #expect(right.errors.contains("2 articles added (1 undated)"))
    #expect(right.errors.contains("Warning: a.csv: 1 date could not be told, such as '11/09/2023'"))
    try program.write(Self.record("Three"), to: "b.jsonl")
    let unused = try program.run("add b.jsonl --map body=boddy")
    #expect(unused.status == 0)
    #expect(
      unused.errors.contains("--map body=boddy: no record has that field; did you mean body?"))
  }

  @Test("a feed that is broken in places gives its articles and one message") func brokenFeed()
    throws
  {
    let program = try ArchiveProgram()
    try program.write(
      "<rss><channel><title>Cape</title><item><title>One</title></item><item><title>Two</tit",
      to: "a.rss")
    let outcome = try program.run("add a.rss")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("1 article added"))
    #expect(outcome.errors.contains("a.rss: the file ends within the feed"))
  }
}
