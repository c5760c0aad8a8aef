import ArticleModel
import SQLite
import TestSupport
import Testing

@testable import Storage

@Suite struct DuplicateTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
  }

  static let article = Article(title: "Port opens", body: "Ships came.\n\nThey left.")

  func add(
    title: String = article.title, body: String = article.body, source: String? = nil,
    url: String? = nil
  ) throws -> ArticleWriter.Outcome {
    let outcome = try sample.add(Article(title: title, body: body, source: source, url: url))
    try sample.checkIndex()
    return outcome
  }

  @Test func sameContentTwiceIsKnown() throws {
    #expect(try add() == .added(id: 1))
    #expect(try add() == .known(id: 1))
    #expect(try sample.archive.statistics().articles == 1)
  }

  @Test("white space makes no other text")
  func whiteSpace() throws {
    #expect(try add() == .added(id: 1))
    #expect(try add(title: " Port\u{A0}opens", body: "Ships came. They\tleft.\n") == .known(id: 1))
  }

  @Test("letter case, punctuation and the border of title and body make another text")
  func otherText() throws {
    #expect(try add() == .added(id: 1))
    #expect(try add(title: "Port Opens") == .added(id: 2))
    #expect(try add(body: "Ships came. They left") == .added(id: 3))
    #expect(try add(title: "Port", body: "opens Ships came. They left.") == .added(id: 4))
    #expect(try add(title: "", body: "") == .added(id: 5))
    #expect(try add(title: "", body: "\n \n") == .known(id: 5))
  }

  /// A stored outlet, a new one, and whether the same text is then known.
  static let outlets:
    [(old: (source: String?, url: String?), new: (source: String?, url: String?), Bool)] = [
      (("Courier", nil), ("Courier", nil), true),
      (("The Courier", nil), ("THE  COURIER", nil), true),
      (("Łódź Post", nil), ("Lodz post", nil), true),
      (("Courier", nil), ("Herald", nil), false),
      (("Courier", nil), (nil, nil), true),
      ((nil, nil), ("Courier", nil), true),
      ((nil, "https://a.test/1"), (nil, "https://a.test/2"), true),
      ((nil, "https://a.test/1"), (nil, "https://b.test/1"), false),
      ((nil, "https://a.test/1"), (nil, nil), true),
      ((nil, "https://a.test/1"), ("Courier", "https://a.test/2?x#y"), true),
      ((nil, "https://a.test/1"), ("Courier", "https://b.test/1"), false),
      (("Courier", "https://a.test/1"), ("Courier", "https://b.test/1"), true),
      (("Courier", "https://a.test/1"), ("Herald", "https://a.test/2"), false),
    ]

  @Test("the same text is an article of its own only from another outlet", arguments: outlets)
  func outlet(
    old: (source: String?, url: String?), new: (source: String?, url: String?), isKnown: Bool
  ) throws {
    #expect(try add(source: old.source, url: old.url) == .added(id: 1))
    let outcome = try add(source: new.source, url: new.url)
    var lacking: [EditableField] = []
    if old.source == nil, new.source != nil { lacking.append(.source) }
    if old.url == nil, new.url != nil { lacking.append(.url) }
    let known =
      lacking.isEmpty
      ? ArticleWriter.Outcome.known(id: 1) : .completed(id: 1, fields: lacking)
    #expect(outcome == (isKnown ? known : .added(id: 2)))
    // Whatever it took, it has now.
    #expect(try add(source: new.source, url: new.url) == .known(id: isKnown ? 1 : 2))
  }

  @Test("a known article takes from its copy what it lacks, and keeps what it has")
  func completion() throws {
    let date = try #require(PartialDate("2023-11"))
    func published(_ date: PartialDate) -> PublicationDate {
      PublicationDate(date: date, method: .record, original: "x")
    }
    #expect(try add(source: "Courier") == .added(id: 1))
    var copy = Self.article
    (copy.source, copy.byline, copy.published) = ("courier", "Ann", published(date))
    #expect(try sample.add(copy) == .completed(id: 1, fields: [.date, .byline]))
    try sample.checkIndex()
    let stored = try #require(try sample.archive.article(1))
    #expect(stored.article.source == "Courier" && stored.article.byline == "Ann")
    #expect(stored.article.published?.date == date && stored.version == 1)
    #expect(try sample.matches("facets : month202311") == [1])
    (copy.byline, copy.published) = ("Bea", try published(#require(PartialDate("2024"))))
    #expect(try sample.add(copy) == .known(id: 1))
  }

  @Test("what was taken from a copy gives way to what a later version says itself")
  func takenGivesWay() throws {
    let url = "https://a.test/1"
    func article(_ body: String, date: String? = nil, byline: String? = nil) -> Article {
      Article(
        title: "T", summary: byline.map { "Of \($0)" }, body: body, byline: byline, url: url,
        published: date.flatMap { PartialDate($0) }.map {
          PublicationDate(date: $0, method: .record, original: "")
        })
    }
    #expect(try sample.add(article("one")) == .added(id: 1))
    #expect(
      try sample.add(article("one", date: "2020", byline: "Ann"))
        == .completed(id: 1, fields: [.date, .byline, .summary]))
    #expect(
      try sample.add(article("two", date: "2021", byline: nil)) == .changed(id: 1, version: 2))
    try sample.checkIndex()
    var stored = try #require(try sample.archive.article(1)).article
    #expect(stored.published?.date.description == "2021" && stored.byline == "Ann")
    #expect(try sample.add(article("three", byline: "Bea")) == .changed(id: 1, version: 3))
    stored = try #require(try sample.archive.article(1)).article
    #expect(stored.published == nil && stored.byline == "Bea" && stored.summary == "Of Bea")
    // A copy of an older text tells nothing of the newest.
    #expect(try sample.add(article("two", date: "2021", byline: "Cid")) == .known(id: 1))
    #expect(try sample.archive.article(1)?.article.published == nil)
  }

  @Test("a bare copy of an older version is known")
  func olderVersion() throws {
    #expect(try add(body: "one", source: "Courier", url: "https://a.test/1") == .added(id: 1))
    #expect(
      try add(body: "two", source: "Courier", url: "https://a.test/1")
        == .changed(id: 1, version: 2))
    #expect(try add(body: "one") == .known(id: 1))
    #expect(try add(body: "one", source: "Herald") == .added(id: 2))
  }

  @Test("a source that was taken and then corrected leads to its article")
  func takenAndCorrected() throws {
    #expect(try add() == .added(id: 1))
    #expect(try add(source: "Post") == .completed(id: 1, fields: [.source]))
    try sample.writer.edit(
      1, fields: [.source], change: { $0.source = "The Post" }, retag: { _ in ArticleTags() })
    #expect(try add(source: "Post") == .known(id: 1))
    #expect(try add(source: "The Post") == .known(id: 1))
  }

  @Test("an address that a person corrected leads to its article still")
  func correctedAddress() throws {
    #expect(try add(url: "https://a.test/1") == .added(id: 1))
    try sample.writer.edit(
      1, fields: [.url], change: { $0.url = "https://a.test/2" }, retag: { _ in ArticleTags() })
    #expect(try add(body: "new", url: "https://a.test/1") == .changed(id: 1, version: 2))
    #expect(try sample.archive.article(1)?.article.url == "https://a.test/2")
  }

  @Test("what a person corrected to nothing is not filled again")
  func correctedToNothing() throws {
    #expect(try add(source: "Courier") == .added(id: 1))
    try sample.writer.edit(
      1, fields: [.source], change: { $0.source = nil }, retag: { _ in ArticleTags() })
    #expect(try add(source: "Courier") == .known(id: 1))
    #expect(try sample.archive.article(1)?.article.source == nil)
  }

  @Test("an address that another article has is not taken over")
  func takenAddress() throws {
    #expect(try add(title: "Old", url: "https://a.test/1") == .added(id: 1))
    #expect(try add() == .added(id: 2))
    #expect(try add(url: "https://a.test/1") == .changed(id: 1, version: 2))
    #expect(try sample.archive.article(2)?.article.url == nil)
  }

  @Test("equal fingerprints lead to a comparison of the texts")
  func collision() throws {
    let prepared = PreparedArticle(Self.article, tags: ArticleTags())
    #expect(try add(title: "Another", body: "text") == .added(id: 1))
    #expect(
      try add(title: "Third", body: "text", url: "https://a.test/1") == .added(id: 2))
    try sample.archive.connection.execute(
      "UPDATE article SET fingerprint = ?", [prepared.fingerprint])
    #expect(try add() == .added(id: 3))
    #expect(try add() == .known(id: 3))
    #expect(try add(url: "https://a.test/1") == .changed(id: 2, version: 2))
  }

  @Test func fingerprintsTellPartsApart() {
    let pairs = [("", ""), ("a", ""), ("", "a"), ("a b", ""), ("a", "b"), ("ab", ""), ("\0", "")]
    let prints = pairs.map { PreparedArticle.fingerprint(title: $0.0, body: $0.1) }
    #expect(Set(prints).count == pairs.count)
  }
}
