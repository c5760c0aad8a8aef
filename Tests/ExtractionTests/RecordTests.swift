import ArticleModel
import Testing

@testable import Extraction

@Suite struct RecordTests {
  @Test("known fields fill the article, whatever the case of their names")
  func known() throws {
    let article = try read([
      "ID": .integer(10112), "Title": .text("  Rail \n link opens "),
      "text": .text("One.\r\n\r\nTwo. "),
      "published": .text("2010-12-01T23:30:00+06:00"), "source": .text("Steppe Courier"),
      "url": .text("http://www.example.org/a/?utm_source=x"), "author": .text("Marat Iskakov"),
      "language": .text("en-GB"), "description": .text("Short."),
    ])
    #expect(article.externalID == "10112")
    #expect(article.title == "Rail link opens")
    #expect(article.body == "One.\n\nTwo.")
    #expect(article.published?.date.description == "2010-12-01")
    #expect(article.published?.method == .record)
    #expect(article.published?.original == "2010-12-01T23:30:00+06:00")
    #expect(article.source == "Steppe Courier")
    #expect(article.url == "https://example.org/a")
    #expect(article.originalURL == "http://www.example.org/a/?utm_source=x")
    #expect(article.byline == "Marat Iskakov")
    #expect(article.language == "en")
    #expect(article.summary == "Short.")
    #expect(article.extra == nil)
    #expect(article.path == "notes.jsonl:7")
  }

  @Test("other fields are kept as they are, sorted by name")
  func extra() throws {
    let article = try read([
      "title": .text("A"), "wordcount": .integer(214), "Section": .text("a/b"),
      "related": .list([.text("x"), .null, .boolean(true), .object(["k": .real(1.5)])]),
    ])
    #expect(
      article.extra == #"{"Section":"a/b","related":["x",null,true,{"k":1.5}],"wordcount":214}"#)
  }

  @Test("of two names for one field the first that is not empty wins, and the other is kept")
  func pairs() throws {
    let both = try read(["title": .text("A"), "body": .text("B"), "text": .text("C")])
    #expect(both.body == "B")
    #expect(both.extra == #"{"text":"C"}"#)
    let one = try read(["title": .text("A"), "body": .text(" "), "text": .text("C")])
    #expect(one.body == "C")
    #expect(one.extra == nil)
    let null = try read(["title": .text("A"), "body": .null, "text": .text("C")])
    #expect(null.body == "C")
    #expect(null.extra == nil)
  }

  @Test("a list of names becomes one byline")
  func names() throws {
    let article = try read([
      "title": .text("A"),
      "author": .list([.text("Ann Lee"), .object(["name": .text("Bo Ray")]), .null]),
    ])
    #expect(article.byline == "Ann Lee, Bo Ray")
  }

  @Test("a date that cannot be read leaves the article undated and stays in extra")
  func unreadableDate() throws {
    let article = try read(["title": .text("A"), "Date": .text("11/09/2023")])
    #expect(article.published == nil)
    #expect(article.extra == #"{"Date":"11/09/2023"}"#)
  }

  @Test("an unreadable date does not hide the readable one")
  func secondDate() throws {
    let article = try read([
      "title": .text("A"), "date": .text("soon"), "published": .integer(1_699_524_900),
    ])
    #expect(article.published?.date.description == "2023-11-09")
    #expect(article.published?.original == "1699524900")
    #expect(article.extra == #"{"date":"soon"}"#)
  }

  @Test("a known field with a value of the wrong type is an error that names both")
  func wrongType() {
    let error = #expect(throws: InputError.self) {
      try read(["Title": .object([:]), "body": .text("B")])
    }
    #expect(error?.description == "notes.jsonl:7: \"Title\" is an object; expected text")
    #expect(throws: InputError.self) { try read(["title": .text("A"), "date": .boolean(true)]) }
    #expect(throws: InputError.self) { try read(["title": .text("A"), "author": .integer(3)]) }
    #expect(throws: InputError.self) { try read(["title": .text("A"), "id": .list([])]) }
  }

  @Test("a record without title and body is refused")
  func empty() {
    #expect(throws: InputError.self) { try read([:]) }
    #expect(throws: InputError.self) { try read(["title": .text(" \u{0}"), "body": .text("\n")]) }
  }

  @Test("the lines of a body stay, junk or not")
  func bodyIsTakenAsItIs() throws {
    let article = try read([
      "title": .text("A"), "body": .text("Share this:\r\nfirst line  \nsecond line\n\n\n\nEnd\n"),
    ])
    #expect(article.body == "Share this:\nfirst line\nsecond line\n\nEnd")
  }

  @Test("numbers that JSON cannot hold do not lose the other fields")
  func infinity() throws {
    let article = try read(["title": .text("A"), "x": .real(.infinity), "y": .integer(1)])
    #expect(article.extra == #"{"x":"Infinity","y":1}"#)
  }

  @Test("defaults fill what the record does not state, and no more")
  func defaults() throws {
    let defaults = ArticleExtractor.Defaults(
      date: PartialDate(year: 2020), dateText: "twenty-twenty", source: "Mine", language: "KK")
    let bare = try read(["title": .text("A")], defaults: defaults)
    #expect(bare.published?.method == .option)
    #expect(bare.published?.original == "twenty-twenty")
    #expect(bare.source == "Mine")
    #expect(bare.language == "kk")
    let full = try read(
      [
        "title": .text("A"), "source": .text("Theirs"), "date": .text("2019"),
        "language": .text("en"),
      ],
      defaults: defaults)
    #expect(full.source == "Theirs")
    #expect(full.published?.date.description == "2019")
    #expect(full.language == "en")
  }

  @Test("the file's time dates an article only when asked to")
  func fileTime() throws {
    let document = RawDocument(
      content: .record(Record(["title": .text("A")])), path: "-", modified: today)
    let without = try ArticleExtractor(today: today).article(from: document)
    #expect(without.published == nil)
    let with = try ArticleExtractor(defaults: .init(dateFromFileTime: true), today: today)
      .article(from: document)
    #expect(with.published?.method == .fileTime)
    #expect(with.published?.date == PartialDate(today))
  }
}
