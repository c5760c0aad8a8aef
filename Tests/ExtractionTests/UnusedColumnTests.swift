import ArticleModel
import Testing

@testable import Extraction

/// Records whose text stands under a name that nobody knows.
@Suite struct UnusedColumnTests {
  private let story =
    "MARROW — The council voted on Tuesday to rebuild the ferry landing and to open a ticket hall."

  private func read(
    _ fields: [String: FieldValue], notes: ExtractionNotes = ExtractionNotes(),
    map: [String] = [], force: Bool = false, path: String = "rows.csv:2"
  ) throws -> Article {
    var defaults = ArticleExtractor.Defaults(acceptsNonArticles: force)
    defaults.fieldMap = try FieldMap(map)
    return try ArticleExtractor(defaults: defaults, today: today, notes: notes)
      .article(from: RawDocument(content: .record(Record(fields)), path: path))
  }

  private var row: [String: FieldValue] {
    [
      "Headline": .text("Landing to be rebuilt"), "Story": .text(story), "Day": .text("2019-06-07"),
      "Paper": .text("Echo"),
    ]
  }

  @Test("a headline whose text is in an unknown column is refused with the mapping that takes it")
  func refused() throws {
    let error = #expect(throws: InputError.self) { try read(row) }
    #expect(error?.reason.contains("--map body=Story,date=Day") == true)
    #expect(error?.path == "rows.csv:2")
    #expect(error?.reason.contains("--force") == true)
    #expect(try read(row, map: ["body=Story"]).body == story)
    let forced = try read(row, force: true)
    #expect(forced.body.isEmpty)
    #expect(forced.extra?.contains("Echo") == true)
  }

  @Test("what may be text and may not is taken with one warning a file")
  func warned() throws {
    let notes = ExtractionNotes()
    for line in 2...4 {
      var row = row
      row["Story"] = .text("MARROW: boats stay out")
      #expect(try read(row, notes: notes, path: "rows.csv:\(line)").body.isEmpty)
    }
    #expect(
      notes.warnings == [
        "rows.csv: 3 articles have no text, and columns Day, Paper, Story are not used; "
          + "say what they hold, for example: --map body=Story,date=Day"
      ])
  }

  @Test(
    "nothing is said of headlines that come without text, with a summary, or with lists and addresses",
    arguments: [
      ["Shelf mark": .text("B 12")], ["n": .integer(4)], [:],
      ["see": .text("https://example.org/a landing in the bay of Marrow.")],
      [
        "summary": .text("A vote."),
        "Story": .text("The council voted on Tuesday to rebuild it all."),
      ],
    ] as [[String: FieldValue]])
  func silent(fields: [String: FieldValue]) throws {
    let notes = ExtractionNotes()
    _ = try read(fields.merging(["title": .text("T")]) { a, _ in a }, notes: notes)
    #expect(notes.warnings.isEmpty)
  }

  @Test("a column's name with a space is quoted for the shell")
  func quoted() throws {
    let error = #expect(throws: InputError.self) {
      try read(["title": .text("T"), "Full story": .text(story)])
    }
    #expect(error?.reason.contains("--map 'body=Full story'") == true)
  }
}
