import Foundation
import Testing

@Suite struct FindResultTests {
  /// A story of an agency in three outlets, and one of another.
  private func filled() throws -> ArchiveProgram {
    let program = try ArchiveProgram()
    let story =
      "The ferry Bright Gull stood still in the harbour of Port Ansel on Tuesday after its crew of 46 refused to work a third night in a row without relief. The company said talks with the sailors would go on through the week, and that passengers could travel by bus along the coast road until then. Mayor Ilse Brandt asked both sides to meet at the town hall, where she would keep the kettle warm for as long as it took, she told reporters."
    func line(_ title: String, _ body: String, _ source: String, _ date: String?) throws -> String {
      var record = [
        "title": title, "body": body, "source": source, "url": "https://\(source).example/story",
      ]
      record["date"] = date
      return String(decoding: try JSONSerialization.data(withJSONObject: record), as: UTF8.self)
    }
    let lines = [
      try line("Ferry crew stays ashore", story, "harbour-news", "2024-03-05"),
      try line("No ferry on Tuesday", "HARBOUR — " + story, "bay-wire", "2024-03-06"),
      try line("Sailors rest", story + " Ends.", "steppe-post", "2024-03-06"),
      try line("Old ferry for sale", "A ferry of 1931 is for sale.", "gull", nil),
    ]
    try program.write(lines.joined(separator: "\n"), to: "stories.jsonl")
    let outcome = try program.run(["add", program.file("stories.jsonl")])
    #expect(outcome.errors.contains("4 articles added"), "\(outcome.errors)")
    return program
  }

  @Test("text shows a story once, with its copies; the last line counts them") func text() throws {
    let outcome = try filled().run("find ferry --sort oldest")
    #expect(outcome.output.contains("    also: bay-wire #2, steppe-post #3\n"))
    #expect(outcome.output.components(separatedBy: "\n\n").count == 2)
    #expect(outcome.errors == "2 of 4 articles (2 copies folded)\n")
  }

  @Test("--copies shows each by itself") func copies() throws {
    let outcome = try filled().run("find ferry --sort oldest --copies")
    #expect(outcome.output.components(separatedBy: "    copy of #1\n").count == 3)
    #expect(outcome.errors == "4 of 4 articles\n")
  }

  @Test(
    "--copies may be said of forms that have all copies anyhow", arguments: ["--ids", "--count"])
  func copiesOfOtherForms(form: String) throws {
    let program = try filled()
    let outcome = try program.run("find ferry --sort oldest --copies \(form)")
    #expect(outcome.status == 0)
    #expect(outcome.output == (try program.run("find ferry --sort oldest \(form)").output))
  }

  @Test("--sort alone is answered with what lists everything") func everything() throws {
    let program = try filled()
    let refused = try program.run("find --sort newest")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("'archive find --since 1900 --sort newest'"))
    #expect(try program.run("find --since 1900 --sort newest --ids").lines == ["3", "2", "1"])
    #expect(try program.run("find --undated --ids").lines == ["4"])
  }

  @Test("other forms are never shortened", arguments: ["--jsonl", "--ids", "--csv"])
  func forms(form: String) throws {
    let outcome = try filled().run("find ferry --sort oldest \(form)")
    // In CSV, a line ends with two characters, which Swift takes for one.
    let lines = outcome.output.components(separatedBy: form == "--csv" ? "\r\n" : "\n")
    #expect(lines.count == (form == "--csv" ? 6 : 5))
    #expect(outcome.errors == "4 of 4 articles\n")
    guard form == "--jsonl" else { return }
    let copyOf = try outcome.objects().map { $0["copy_of"] as? Int }
    #expect(copyOf == [nil, 1, 1, nil])
  }

  @Test("undated articles that a date leaves out are counted") func undated() throws {
    let program = try filled()
    #expect(
      try program.run("find ferry --date 2024 --limit 1").errors
        == "1 of 3 articles (2 copies folded); 1 undated article left out\n")
    let count = try program.run("find ferry --date 2024 --count")
    #expect(count.output == "3\n" && count.errors == "1 undated article left out\n")
  }

  @Test("an explanation stands in the place of results") func explain() throws {
    let program = try filled()
    let outcome = try program.run(
      "find ferry --date 2024-03 --explain --recent 30d --now 2024-04-01")
    #expect(outcome.status == 0)
    for part in [
      "the word ferry [1]: looks up ferri (4)",
      "published 2024-03-01 through 2024-03-31: 31 days", "30 days before 2024-04-01", "  snippets",
      "  parse", "FTS5", "joined: ",
    ] {
      #expect(outcome.output.contains(part), "\(outcome.output)")
    }
    #expect(
      outcome.errors == "Explained a search of 3 articles; 1 undated article left out\n")
    let objects = try program.run("find ferry --explain --jsonl").objects()
    #expect(objects.count == 1)
    #expect(
      Set(objects[0].keys) == [
        "articles", "filters", "joined", "lookups", "order", "query", "steps",
      ])
    #expect(try program.run("find ferry --explain --csv").status == 64)
    #expect(try program.run("find zyzzyva --explain").status == 1)
  }

  @Test("marks in JSON count code points") func marks() throws {
    let program = try ArchiveProgram()
    let record =
      #"{"title": "👩‍👩‍👧 Łódź e\u0301 ferry", "body": "🇰🇿 Über ferry, ferry.", "date": "2024"}"#
    try program.write(record, to: "one.jsonl")
    #expect(try program.run(["add", program.file("one.jsonl")]).status == 0)
    let object = try #require(try program.run("find ferry --jsonl").objects().first)
    for (text, marks, count) in [("title", "title_marks", 1), ("snippet", "snippet_marks", 2)] {
      let scalars = Array((object[text] as? String ?? "").unicodeScalars)
      let pairs = object[marks] as? [[Int]] ?? []
      #expect(pairs.count == count)
      for pair in pairs {
        var marked = String.UnicodeScalarView()
        marked.append(contentsOf: scalars[pair[0]..<pair[1]])
        #expect(String(marked) == "ferry")
      }
    }
  }

  @Test("help has the query language") func help() throws {
    let outcome = try ArchiveProgram().run("help query")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.contains("NEAR(border market, 3)"))
    #expect(try ArchiveProgram().run("help queries").status == 64)
  }
}
