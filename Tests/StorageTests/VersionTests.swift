import ArticleModel
import Storage
import TestSupport
import Testing

@Suite struct VersionTests {
  let sample: SampleArchive
  let url = "https://a.test/1"

  init() throws {
    sample = try SampleArchive()
  }

  func add(_ title: String, _ body: String, date: String? = nil) throws -> ArticleWriter.Outcome {
    let published = date.flatMap { PartialDate($0) }
      .map { PublicationDate(date: $0, method: .visibleText, original: "on \($0)") }
    let outcome = try sample.add(
      Article(title: title, body: body, url: url, published: published))
    try sample.checkIndex()
    return outcome
  }

  @Test func sameTextUnderItsAddressIsKnown() throws {
    #expect(try add("Title", "first words") == .added(id: 1))
    #expect(try add("Title", "first  words") == .known(id: 1))
    #expect(try sample.archive.olderVersions(of: 1).isEmpty)
  }

  @Test func anotherTextIsANewVersion() throws {
    #expect(try add("Old title", "first words") == .added(id: 1))
    sample.time = "2024-05-02T00:00:00Z"
    #expect(try add("New title", "second words here") == .changed(id: 1, version: 2))
    let newest = try #require(try sample.archive.article(1))
    #expect(newest.article.title == "New title" && newest.version == 2 && newest.words == 3)
    #expect(newest.addedAt == "2024-05-01T12:00:00Z")
    let old = try sample.archive.article(1, version: 1)
    #expect(old.article.title == "Old title" && old.article.body == "first words")
    #expect(old.words == 2 && old.addedAt == "2024-05-01T12:00:00Z")
    #expect(try sample.archive.article(1, version: 2).article == newest.article)
    #expect(try sample.archive.olderVersions(of: 1).map(\.version) == [1])
  }

  @Test func onlyTheNewestTextIsFound() throws {
    _ = try add("Old title", "first words")
    _ = try add("New title", "second words")
    #expect(try sample.matches("second AND new") == [1])
    #expect(try sample.matches("first OR old").isEmpty)
  }

  @Test func anOlderVersionAddedAgainIsKnown() throws {
    _ = try add("T", "one")
    #expect(try add("T", "two") == .changed(id: 1, version: 2))
    #expect(try add("T", "one") == .known(id: 1))
    #expect(try add("T", "three") == .changed(id: 1, version: 3))
    #expect(try add("T", "two") == .known(id: 1))
    #expect(try sample.archive.article(1)?.article.body == "three")
    #expect(try sample.archive.olderVersions(of: 1).map(\.version) == [1, 2])
  }

  static let versionDates: [(String?, String?)] = [(nil, "2024-05"), ("2023", nil)]

  @Test("versions have the date that they had", arguments: versionDates)
  func datesOfVersions(first: String?, second: String?) throws {
    _ = try add("T", "one", date: first)
    _ = try add("T", "two", date: second)
    let old = try sample.archive.article(1, version: 1)
    #expect(old.article.published?.date.description == first)
    let newest = try sample.archive.article(1, version: 2)
    #expect(newest.article.published?.date.description == second)
  }

  @Test func theTimeOfAnEditIsNotThatOfTheFirstVersion() throws {
    _ = try add("T", "one")
    sample.time = "2024-06-01T00:00:00Z"
    try sample.writer.edit(1, fields: [.byline]) {
      $0.byline = "A"
    } retag: { _ in
      ArticleTags()
    }
    _ = try add("T", "two")
    #expect(try sample.archive.olderVersions(of: 1).map(\.addedAt) == ["2024-05-01T12:00:00Z"])
  }

  @Test func whatIsNotThereIsAnError() throws {
    _ = try add("T", "one")
    #expect(try sample.archive.article(2)?.id == nil)
    #expect(try sample.archive.olderVersions(of: 2).isEmpty)
    #expect(throws: ArchiveError.noArticle(id: 2)) { try sample.archive.article(2, version: 1) }
    for version in [0, 2, -1, .max] {
      #expect(throws: ArchiveError.noVersion(id: 1, version: version)) {
        try sample.archive.article(1, version: version)
      }
    }
  }
}
