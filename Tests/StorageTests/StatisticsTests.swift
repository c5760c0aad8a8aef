import ArticleModel
import Storage
import TestSupport
import Testing

@Suite struct StatisticsTests {
  @Test func anEmptyArchiveHasNothing() throws {
    let figures = try SampleArchive().archive.statistics()
    #expect(figures.articles == 0 && figures.words == 0 && figures.undated == 0)
    #expect(figures.firstPublished == nil && figures.lastPublished == nil)
    #expect(figures.topSources.isEmpty && figures.languages.isEmpty)
  }

  @Test func figuresAreThoseOfTheNewestVersions() throws {
    let directory = try TemporaryDirectory()
    let sample = try SampleArchive(path: directory.file("a.db"))
    try sample.add("T", "one two", date: "2023-11", source: "B", url: "u:1", countries: ["KZ"])
    try sample.add(.init(title: "T", body: "one two three", source: "B", url: "u:1"))
    try sample.add("U", "中国", date: "2024-01-02", source: "A", language: "zh", countries: ["CN"])
    try sample.add("V", "", date: "2022", source: "A", language: "en", leaders: ["x-y"])
    let figures = try sample.archive.statistics()
    #expect(figures.articles == 3 && figures.olderVersions == 1 && figures.undated == 1)
    #expect(figures.firstPublished == "2022" && figures.lastPublished == "2024-01-02")
    #expect(figures.words == 5 && figures.sources == 2 && figures.countries == 1)
    #expect(figures.leaders == 1 && figures.fileSize > 0)
    #expect(figures.topSources.map(\.name) == ["A", "B"])
    #expect(figures.languages.map(\.id) == ["en", "zh"])
    #expect(try sample.archive.countryCounts().map(\.id) == ["CN"])
    #expect(try sample.archive.leaderCounts().map(\.name) == ["Leader x-y"])
  }
}
