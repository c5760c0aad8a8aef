import ArticleModel
import Compression
import SQLite
import Storage
import TestSupport
import Testing

@Suite struct OriginalTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
  }

  static let page = Array("<html><p>Ships came.</p>\0\u{FF}".utf8) + [0xFF, 0xFE]

  func document(
    _ bytes: [UInt8] = page, title: String? = nil, captured: String? = nil
  ) -> RawDocument {
    var stated = StatedFields()
    stated.title = title
    stated.captured = captured
    return RawDocument(
      content: .page(WebPage(bytes: bytes, charset: "koi8-r", isFragment: true)), stated: stated,
      path: "a.html", modified: CalendarDate(year: 2024, month: 2, day: 29))
  }

  @discardableResult
  func add(_ article: Article, _ document: RawDocument?) throws -> ArticleWriter.Outcome {
    let original = document.flatMap {
      Original($0, options: #"{"source":"A"}"#, compressor: Compressor())
    }
    return try sample.writer.batch {
      try sample.writer.add(PreparedArticle(article, tags: ArticleTags(), original: original))
    }
  }

  @Test func aPageComesBackByteForByte() throws {
    try add(Article(title: "T", body: "B"), document(title: "Feed\0", captured: "2024"))
    let original = try #require(try sample.archive.original(of: 1))
    let read = try original.document(path: "b.html")
    guard case .page(let page) = read.content else {
      Issue.record("the page is no page any more")
      return
    }
    #expect(page == WebPage(bytes: Self.page, charset: "koi8-r", isFragment: true))
    #expect(read.path == "b.html" && read.modified == document().modified)
    #expect(read.stated == document(title: "Feed\0", captured: "2024").stated)
    #expect(original.options == #"{"source":"A"}"#)
  }

  @Test(arguments: ["", "plain", "Łódź 中国\r\n", String(repeating: "x", count: 3_000_000)])
  func textComesBack(text: String) throws {
    try add(Article(title: "T", body: "B"), RawDocument(content: .scrape(text), path: "-"))
    let read = try #require(try sample.archive.original(of: 1)).document(path: "-")
    guard case .scrape(let kept) = read.content else {
      Issue.record("the text is no text any more")
      return
    }
    #expect(kept == text)
  }

  @Test func aRecordHasNoOriginal() {
    let record = RawDocument(content: .record(Record(["title": .text("T")])), path: "a.json")
    #expect(Original(record, options: nil, compressor: Compressor()) == nil)
  }

  @Test func aNewVersionReplacesTheOriginal() throws {
    let url = "https://a.test/1"
    try add(Article(title: "T", body: "one", url: url), document([1]))
    try add(Article(title: "T", body: "two", url: url), document([2]))
    #expect(try sample.archive.original(of: 1)?.bytes() == [2])
    try add(Article(title: "T", body: "three", url: url), nil)
    #expect(try sample.archive.original(of: 1) == nil)
  }

  @Test func anEditKeepsTheOriginalAndARemovalDeletesIt() throws {
    try add(Article(title: "T", body: "one"), document())
    try sample.writer.edit(1, fields: [.title]) {
      $0.title = "U"
    } retag: { _ in
      ArticleTags()
    }
    #expect(try sample.archive.original(of: 1)?.bytes() == Self.page)
    #expect(try sample.archive.originalCounts().originals == 1)
    try sample.writer.remove(1)
    #expect(try sample.archive.originalCounts().stored == 0)
    #expect(try sample.archive.original(of: 1) == nil)
  }

  @Test("what was read before is known, however it is understood now", arguments: [true, false])
  func knownByOriginal(hasAddress: Bool) throws {
    let url = hasAddress ? "https://a.test/1" : nil
    try add(Article(title: "T", body: "one", url: url), document(captured: "2023"))
    let better = Article(title: "Better", body: "one two", url: url)
    #expect(try add(better, document(captured: "2024")) == .known(id: 1))
    #expect(try sample.archive.article(1)?.article.title == "T")
  }

  @Test func anotherHeadlineOrOutletOrByteIsAnotherInput() throws {
    try add(Article(title: "T", body: "one", source: "A"), document(title: "x"))
    let other = Article(title: "U", body: "two", source: "A")
    #expect(try add(other, document(title: "y")) == .added(id: 2))
    #expect(
      try add(Article(title: "V", body: "3", source: "B"), document(title: "x")) == .added(id: 3))
    let bytes = Self.page + [0]
    #expect(
      try add(Article(title: "W", body: "4", source: "A"), document(bytes, title: "x"))
        == .added(id: 4))
  }

  @Test func damagedDataIsAnErrorAndNoCrash() throws {
    try add(Article(title: "T", body: "one"), document())
    try sample.archive.connection.execute("UPDATE original SET data = x'0102', stated = '{'")
    let original = try #require(try sample.archive.original(of: 1))
    #expect(original.stated == StatedFields())
    #expect(throws: CompressionError.self) { try original.bytes() }
    #expect(try add(Article(title: "U", body: "2"), document()) == .added(id: 2))
  }
}
