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
    #expect(outcome == (isKnown ? .known(id: 1) : .added(id: 2)))
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
