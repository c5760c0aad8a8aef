import Search
import TestSupport
import Testing

@Suite struct TellingWordsTests {
  @Test("articles like one share its rare words, and it is left out itself") func like() throws {
    let sample = try SampleArchive()
    let ferry = try sample.add("Ferry strike", "The ferry crews of the harbour stay ashore.")
    let other = try sample.add("Harbour quiet", "No ferry left the harbour.")
    try sample.add("Grain", "Wheat of the plains.")
    let telling = try TellingWords(of: ferry, in: sample.archive)
    #expect(telling.words.first?.lowercased() == "ferry")
    #expect(!telling.words.contains { $0.lowercased() == "the" })
    var query = try sample.query()
    query.words = telling.query
    query.excluded = ferry
    #expect(try Searcher(sample.archive).ids(query) == [other])
    #expect(try Searcher(sample.archive).count(query) == 1)
    query.words = nil
    #expect(try Searcher(sample.archive).count(query) == 2)
  }

  @Test("an article without company has no telling words") func alone() throws {
    let sample = try SampleArchive()
    let id = try sample.add("Unique", "Nothing else.")
    #expect(try TellingWords(of: id, in: sample.archive).query == nil)
    #expect(throws: (any Error).self) { try TellingWords(of: 99, in: sample.archive) }
  }
}
