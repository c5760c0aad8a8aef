import ArticleModel
import SQLite
import Storage
import TestSupport
import Testing

@Suite struct RemovalTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    try sample.add(
      "Łódź fair", "zebra 中国 crossing", summary: "s", date: "2023-11-09", source: "A",
      url: "https://a.test/1", language: "en", countries: ["PL"], leaders: ["x-y"])
    try sample.add("Other", "zebra")
  }

  @Test func nothingOfItIsFound() throws {
    try sample.writer.remove(1)
    try sample.checkIndex()
    #expect(try sample.archive.article(1)?.id == nil)
    for word in ["łódź", "lodz", "中国", "crossing", "countrypl0", "day20231109", "languageen0"] {
      #expect(try sample.matches("\"\(word)\"").isEmpty, "\(word)")
    }
    #expect(try sample.matches("zebra") == [2])
  }

  @Test func noRowOfItStays() throws {
    try sample.add(.init(title: "Fair", body: "again", url: "https://a.test/1"))
    try sample.writer.edit(1, fields: [.byline]) {
      $0.byline = "B"
    } retag: { _ in
      .init()
    }
    try sample.writer.remove(1)
    try sample.checkIndex()
    for table in ["article_version", "correction", "article_country", "article_leader"] {
      #expect(try sample.archive.connection.value("SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
    #expect(try sample.archive.connection.value("SELECT count(*) FROM index_entry") == 1)
    #expect(try sample.archive.statistics().sources == 0)
  }

  @Test func numbersAreNeverGivenAgain() throws {
    try sample.writer.remove(2)
    #expect(try sample.add("Third") == 3)
    for id in [1, 3] as [Int64] { try sample.writer.remove(id) }
    #expect(try sample.add("Fourth") == 4)
    try sample.checkIndex()
  }

  @Test func whatIsNotThereCannotBeRemoved() throws {
    for id in [0, -1, 3, .max] as [Int64] {
      #expect(throws: ArchiveError.noArticle(id: id)) { try sample.writer.remove(id) }
    }
    try sample.writer.remove(1)
    #expect(throws: ArchiveError.noArticle(id: 1)) { try sample.writer.remove(1) }
    try sample.checkIndex()
  }

  @Test func aRemovedArticleCanBeAddedAgain() throws {
    try sample.writer.remove(2)
    #expect(try sample.add("Other", "zebra") == 3)
    #expect(try sample.matches("zebra") == [1, 3])
  }
}
