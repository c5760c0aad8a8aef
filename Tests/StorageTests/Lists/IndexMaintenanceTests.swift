import SQLite
import SearchIndex
import Storage
import TestSupport
import Testing

@Suite struct IndexMaintenanceTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    for number in 1...20 {
      try sample.add(
        "Ferry \(number)", number.isMultiple(of: 2) ? "harbour harbour" : "tariff",
        date: number == 3 ? nil : "2023-05-01")
    }
  }

  private func run(mostUnlisted: Int = 0) throws {
    try IndexMaintenance(sample.archive, mostUnlisted: mostUnlisted, leastArticles: 5).run()
  }

  private func articles(_ term: String, isFacet: Bool = false) throws -> Int? {
    try sample.archive.connection.value(
      "SELECT articles FROM frequent_term WHERE term = ? AND is_facet = ?", [term, isFacet])
  }

  private func postings(_ term: String) throws -> [UInt8]? {
    try sample.archive.connection.value(
      """
      SELECT postings FROM frequent_posting
      WHERE id = (SELECT id FROM frequent_term WHERE term = ? AND NOT is_facet) * 65536
      """, [term])
  }

  @Test func aFrequentWordHasAListOfItsArticlesAndOccurrences() throws {
    try run()
    #expect(try articles("ferri") == 20)
    #expect(try articles("harbour") == 10)
    #expect(try articles("every0", isFacet: true) == 20)
    #expect(try articles("month202305", isFacet: true) == 19)
    let offsets = stride(from: UInt16(2), through: 20, by: 2)
    #expect(
      try postings("harbour")
        == PostingFormat.bytes(offsets: Array(offsets), codes: Array(repeating: 2, count: 10)))
  }

  @Test func lengthsAndDatesStandByArticle() throws {
    try run()
    let row = try #require(
      try sample.archive.connection.row("SELECT lengths, dates FROM article_measure"))
    let lengths = try row.get(0, as: [UInt8].self)
    #expect(lengths.count == 21 && lengths[0] == 0)
    #expect(LengthCode.length(of: lengths[1]) == 3 && LengthCode.length(of: lengths[2]) == 4)
    let dates = try row.get(1, as: [UInt8].self)
    #expect(Array(dates[4..<8]) == [0x65, 0xb1, 0x34, 0x01])
    #expect(Array(dates[12..<16]) == [0, 0, 0, 0])
  }

  @Test func listsAreWrittenOnlyWhenEnoughIsNew() throws {
    try run(mostUnlisted: 100)
    #expect(try articles("harbour") == nil)
    #expect(try sample.archive.indexCoverage().measuredThrough == 20)
    #expect(try sample.archive.indexCoverage().listedThrough == 0)
    try run(mostUnlisted: 19)
    #expect(try sample.archive.indexCoverage().listedThrough == 20)
  }

  @Test func anArticleThatChangedOrWentIsMarkedUntilItsListsAreWrittenAnew() throws {
    try run()
    try sample.archive.transaction { try sample.writer.remove(2) }
    try sample.archive.transaction { try sample.writer.remove(7) }
    #expect(try sample.archive.indexCoverage().stale == [2, 7])
    try run()
    #expect(try sample.archive.indexCoverage().stale == [2, 7], "two are not worth it")
    try sample.add("Ferry 21", "harbour")
    try run()
    #expect(try sample.archive.indexCoverage().stale == [])
    #expect(try articles("harbour") == 10)
    #expect(try articles("every0", isFacet: true) == 19)
  }

  @Test func aSecondRunChangesNothing() throws {
    try run()
    let coverage = try sample.archive.indexCoverage()
    try run()
    #expect(try sample.archive.indexCoverage() == coverage)
  }

  @Test func anEmptyArchiveNeedsNothing() throws {
    let empty = try SampleArchive()
    try IndexMaintenance(empty.archive).run()
    #expect(try empty.archive.indexCoverage().listedThrough == 0)
  }

  @Test func aNumberBeyondTheListsIsLeftToTheIndex() throws {
    try sample.archive.connection.execute(
      "UPDATE sqlite_sequence SET seq = ? WHERE name = 'article'", [Int64(1) << 40])
    #expect(try sample.add("Ferry far", "harbour") == 1 << 40 + 1)
    try run()
    #expect(try sample.archive.indexCoverage().listedThrough == 0)
  }
}
