import ArticleModel
import Testing

@testable import Extraction

@Suite struct FieldMapTests {
  private func read(_ fields: [String: FieldValue], map: String...) throws -> Article {
    var defaults = ArticleExtractor.Defaults()
    defaults.fieldMap = try FieldMap(map)
    return try ExtractionTests.read(fields, defaults: defaults)
  }

  @Test("the user's names come first, and the usual ones go to the rest")
  func names() throws {
    let article = try read(
      [
        "Headline": .text("H"), "title": .text("Dr"), "Story": .text("B"),
        "Day": .text("2023-11-09"),
      ],
      map: "title=Headline,body=story", "date=Day")
    #expect(article.title == "H")
    #expect(article.body == "B")
    #expect(article.published?.date.description == "2023-11-09")
    #expect(article.extra == #"{"title":"Dr"}"#)
  }

  @Test("paths lead into objects and lists")
  func paths() throws {
    let article = try read(
      [
        "data": .object([
          "attributes": .object([
            "title": .text("T"), "paragraphs": .list([.text("A"), .text("B")]),
          ])
        ]),
        "authors": .list([.object(["name": .text("Ann")]), .object(["name": .text("Bo")])]),
        "meta.lang": .text("kk"), "n": .integer(7), "when": .integer(1_699_488_000),
      ],
      map: "title=data.attributes.title,body=data.attributes.paragraphs",
      "byline=authors.name,source=authors.0.name,language=meta.lang,id=n,date=when")
    #expect(article.title == "T")
    #expect(article.body == "A\n\nB")
    #expect(article.byline == "Ann, Bo")
    #expect(article.source == "Ann")
    #expect(article.language == "kk")
    #expect(article.externalID == "7")
    #expect(article.published?.date.description == "2023-11-09")
  }

  @Test("of several names the first that is there counts, and none means the usual ones")
  func several() throws {
    let map = "body=full,body=short"
    #expect(try read(["title": .text("T"), "short": .text("S")], map: map).body == "S")
    #expect(
      try read(["title": .text("T"), "short": .text("S"), "full": .text("F")], map: map).body == "F"
    )
    #expect(try read(["title": .text("T"), "text": .text("U")], map: map).body == "U")
  }

  @Test("a value that cannot be the part is told by its own name")
  func wrongKind() throws {
    let error = #expect(throws: InputError.self) {
      try read(["title": .text("T"), "deep": .object(["x": .boolean(true)])], map: "body=deep.x")
    }
    #expect(error?.reason == "\"deep.x\" is true or false; expected text")
  }

  @Test(
    "what is no mapping is refused with what is right",
    arguments: [
      ("title", "OURS=THEIRS"), ("titel=x", "did you mean title?"),
      ("headline=x", "it knows title"),
      ("body=", "write body=NAME"), ("", "OURS=THEIRS"), ("=x", "it knows"),
    ])
  func faults(option: String, words: String) {
    let fault = #expect(throws: FieldMap.Fault.self) { try FieldMap([option]) }
    #expect(fault?.reason.contains(words) == true)
  }

  @Test("a comma within a name divides nothing")
  func commas() throws {
    let article = try read(
      ["Title, short": .text("T"), "b": .text("B")], map: "title=Title, short,body=b")
    #expect(article.title == "T")
    #expect(article.body == "B")
  }

  @Test("columns are looked through before the rows are")
  func columns() throws {
    let none = FieldMap()
    #expect(none.complaint(aboutColumns: ["id", "Title"]) == nil)
    #expect(none.complaint(aboutColumns: ["Full Text"]) == nil)
    #expect(
      none.complaint(aboutColumns: ["p", "q"])?.hasPrefix("the columns are p, q; no column") == true
    )
    #expect(none.complaint(aboutColumns: ["URL", "x"])?.contains("it names pages") == true)
    let map = try FieldMap(["title=Headlin,body=x"])
    #expect(
      map.complaint(aboutColumns: ["x", "Headline"])?.contains("did you mean Headline?") == true)
    #expect(try FieldMap(["title=p"]).complaint(aboutColumns: ["p"]) == nil)
    #expect(try FieldMap(["title=z,title=p"]).complaint(aboutColumns: ["p"]) == nil)
  }

  @Test("a mapping that no record had any use for is told at the end")
  func unused() throws {
    var defaults = ArticleExtractor.Defaults()
    defaults.fieldMap = try FieldMap(["body=content_txt,title=t"])
    _ = try ExtractionTests.read(["t": .text("T"), "content_text": .text("B")], defaults: defaults)
    #expect(
      defaults.fieldMap.unusedWarnings() == [
        "--map body=content_txt: no record has that field; did you mean content_text?"
      ])
    #expect(FieldMap().unusedWarnings().isEmpty)
  }

  @Test("a date that cannot be told is noted once a file")
  func dates() throws {
    let notes = ExtractionNotes()
    let extractor = ArticleExtractor(today: today, notes: notes)
    for (line, date) in [(2, "11/09/2023"), (3, "soon"), (4, "2023"), (5, "")] {
      let record = Record(["title": .text("A"), "date": .text(date)])
      let article = try extractor.article(
        from: RawDocument(content: .record(record), path: "a.csv:\(line)"))
      #expect((article.published == nil) == (line != 4))
    }
    #expect(
      notes.warnings == [
        "a.csv: 2 dates could not be told, such as '11/09/2023' (a.csv:2); undated for that"
      ])
  }
}
