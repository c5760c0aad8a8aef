import ArticleModel
import Testing

@testable import Extraction

@Suite struct RecordNameTests {
  @Test(
    "a body is found under the names that programs give it",
    arguments: [
      "body", "text", "content", "article", "articleBody", "article_body", "content_text",
      "full_text", "Full-Text",
    ])
  func body(name: String) throws {
    let article = try read(["title": .text("A"), name: .text("B")])
    #expect(article.body == "B")
    #expect(article.extra == nil)
  }

  @Test("so are the other parts")
  func others() throws {
    for name in ["source", "publisher", "site_name", "siteName", "outlet"] {
      #expect(try read(["title": .text("A"), name: .text("Daily Cape")]).source == "Daily Cape")
    }
    for name in ["summary", "description", "standfirst", "abstract", "lead", "excerpt"] {
      #expect(try read(["title": .text("A"), name: .text("S")]).summary == "S")
    }
    for name in [
      "date", "published", "publishedAt", "published_at", "pubDate", "pub_date", "datePublished",
      "date_published",
    ] {
      let article = try read(["headline": .text("A"), name: .text("2023-11-09")])
      #expect(article.title == "A")
      #expect(article.published?.date.description == "2023-11-09")
    }
    for name in ["url", "link", "permalink"] {
      #expect(try read(["title": .text("A"), name: .text("https://a.example/1")]).url != nil)
    }
    for name in ["byline", "author", "authors", "creator"] {
      #expect(try read(["title": .text("A"), name: .text("Ann Lee")]).byline == "Ann Lee")
    }
  }

  @Test("the plainest name wins, and the others are kept")
  func order() throws {
    let article = try read([
      "headline": .text("H"), "title": .text("T"), "content": .text("cut [+99 chars]"),
      "text": .text("B"), "publishedAt": .text("2023-11-09"), "date": .text("2023-11-08"),
    ])
    #expect(article.title == "T")
    #expect(article.body == "B")
    #expect(article.published?.date.description == "2023-11-08")
    #expect(
      article.extra
        == #"{"content":"cut [+99 chars]","headline":"H","publishedAt":"2023-11-09"}"#)
  }

  @Test("another thing under a name of many uses is kept, and is no error")
  func otherThings() throws {
    let article = try read([
      "title": .text("A"), "content": .list([]), "lead": .boolean(true), "link": .integer(3),
      "pubDate": .object([:]), "body": .text("B"),
    ])
    #expect(article.body == "B")
    #expect(article.extra == #"{"content":[],"lead":true,"link":3,"pubDate":{}}"#)
  }

  @Test("an outlet or an author that is an object gives its name")
  func objects() throws {
    let outlet = FieldValue.object(["id": .null, "name": .text("Daily Cape")])
    #expect(try read(["title": .text("A"), "source": outlet]).source == "Daily Cape")
    #expect(try read(["title": .text("A"), "publisher": outlet]).source == "Daily Cape")
    let author = FieldValue.object(["name": .text("Ann Lee")])
    #expect(try read(["title": .text("A"), "author": author]).byline == "Ann Lee")
    let unknown = FieldValue.object(["id": .null, "name": .null])
    let article = try read(["title": .text("A"), "source": unknown, "outlet": .text("Cape")])
    #expect(article.source == "Cape")
  }

  @Test("a headline alone is an article")
  func headline() throws {
    #expect(try read(["headline": .text("A")]).body.isEmpty)
  }

  private let exported: [String: FieldValue] = [
    "added_at": .text("2026-11-24T01:00:00Z"), "byline": .text("Ann Lee"), "body": .text("B"),
    "countries": .list([.object(["code": .text("ke")])]), "external_id": .text("mp-1"),
    "extra": .text(#"{"section":"a/b"}"#), "id": .integer(12), "language": .text("en"),
    "leaders": .list([]), "published": .text("2019-05"), "published_method": .text("dateline"),
    "published_precision": .text("month"), "source": .text("Cape"), "summary": .null,
    "title": .text("A"), "url": .text("https://a.example/b"), "version": .integer(2),
    "words": .integer(1),
  ]

  @Test("an exported article is taken back as it was")
  func roundTrip() throws {
    let month = try #require(PartialDate(year: 2019, month: 5))
    var expected = Article(
      externalID: "mp-1", title: "A", body: "B", byline: "Ann Lee", source: "Cape",
      domain: "a.example", url: "https://a.example/b", language: "en",
      published: PublicationDate(date: month, method: .dateline, original: "2019-05"),
      extra: #"{"section":"a/b"}"#, path: "notes.jsonl:7")
    // What an older version exported does not say how the language became known.
    expected.languageMethod = .stated
    #expect(try read(exported) == expected)
    var fields = exported
    fields.merge([
      "domain": .text("m.a.example"), "original_url": .text("http://a.example/b/#top"),
      "language_method": .text("identified"), "published_original": .text("MAY 2019 —"),
      "published_zone": .text("+06:00"), "modified": .text("2020"),
      "captured": .text("2021-01-01T00:00:00Z"), "replaced": .integer(3),
      "other_dates": .list([
        .object([
          "date": .text("2019-05"), "method": .text("meta"), "original": .text("x"),
          "zone": .text("Z"),
        ])
      ]),
    ]) { $1 }
    expected.domain = "m.a.example"
    expected.originalURL = "http://a.example/b/#top"
    expected.languageMethod = .identified
    expected.published?.original = "MAY 2019 —"
    expected.published?.zone = "+06:00"
    expected.modified = PartialDate("2020")
    expected.captured = "2021-01-01T00:00:00Z"
    expected.replacedCharacters = 3
    expected.otherDates = [
      PublicationDate(date: month, method: .meta, original: "x", zone: "Z")
    ]
    #expect(try read(fields) == expected)
  }

  @Test("values of other kinds in an export are dropped, and stop nothing")
  func oddExport() throws {
    var fields = exported
    for name in ["domain", "modified", "captured", "other_dates", "published_zone"] {
      fields[name] = .list([.integer(1), .object(["date": .text("soon")])])
    }
    fields["replaced"] = .integer(-5)
    let article = try read(fields)
    #expect(article.domain == "a.example" && article.replacedCharacters == 0)
    #expect(article.modified == nil && article.otherDates.isEmpty)
  }

  @Test("so is one of which little is known, and what was added to the record is kept")
  func roundTripOfLittle() throws {
    var fields = exported
    for name in ["external_id", "extra", "published", "published_method"] { fields[name] = .null }
    let article = try read(fields)
    #expect(article.externalID == nil)
    #expect(article.extra == nil)
    #expect(article.published == nil)
    fields["note"] = .text("mine")
    #expect(try read(fields).extra == #"{"note":"mine"}"#)
  }

  @Test("a record of another program keeps fields that an export has too")
  func noExport() throws {
    let article = try read([
      "title": .text("A"), "id": .integer(7), "words": .integer(1), "version": .integer(2),
    ])
    #expect(article.externalID == "7")
    #expect(article.extra == #"{"version":2,"words":1}"#)
    let both = try read(["title": .text("A"), "id": .integer(7), "external_id": .text("x")])
    #expect(both.externalID == "x")
  }
}
