import ArticleModel
import SQLite
import Storage
import TestSupport
import Testing

@Suite struct UndoneTransactionTests {
  struct Failure: Error {}

  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
  }

  static let prepared = PreparedArticle(
    Article(title: "T", body: "B", source: "Outlet"),
    tags: ArticleTags(
      countries: [CountryTag(code: "KZ", name: "Kazakhstan", mentions: 1, inTitle: false)],
      leaders: [LeaderTag(id: "x-y", name: "X Y", country: "KZ", mentions: 1)]))

  func addAndFail() throws {
    #expect(throws: Failure.self) {
      try sample.archive.transaction {
        _ = try sample.writer.add(Self.prepared)
        throw Failure()
      }
    }
  }

  @Test func nothingOfItStays() throws {
    try addAndFail()
    try sample.checkIndex()
    let tables = ["article", "source", "country", "leader", "index_entry", "article_country"]
    for table in tables {
      #expect(try sample.archive.connection.value("SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
  }

  @Test func sourcesAndNamesAreWrittenAgain() throws {
    try addAndFail()
    sample.writer.forgetUndone()
    #expect(
      try sample.archive.transaction { try sample.writer.add(Self.prepared) } == .added(id: 1))
    try sample.checkIndex()
    let stored = try #require(try sample.archive.article(1))
    #expect(stored.article.source == "Outlet" && stored.tags == Self.prepared.tags)
  }

  @Test("a call outside a transaction is done as a whole or not at all")
  func singleCalls() throws {
    // The second row of the same country is refused, after the article's row was written.
    let twice = CountryTag(code: "KZ", name: "Kazakhstan", mentions: 1, inTitle: false)
    let broken = PreparedArticle(
      Article(title: "T", body: "B", url: "https://a.test/1"),
      tags: ArticleTags(countries: [twice, twice]))
    #expect(throws: (any Error).self) { try sample.writer.add(broken) }
    sample.writer.forgetUndone()
    #expect(try sample.archive.statistics().articles == 0)
    try sample.add("U", "old", url: "https://a.test/1")
    #expect(throws: (any Error).self) { try sample.writer.add(broken) }
    sample.writer.forgetUndone()
    #expect(throws: (any Error).self) {
      try sample.writer.edit(2, fields: [.title]) {
        $0.title = "V"
      } retag: { _ in
        broken.tags
      }
    }
    try sample.checkIndex()
    let only = try #require(try sample.matches("old").first)
    #expect(try sample.archive.article(only)?.article.title == "U")
    #expect(try sample.archive.olderVersions(of: only).isEmpty)
  }
}
