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

  @Test(
    "words that only join others make no two articles alike",
    arguments: [
      ("fr", "Les écluses du canal et les péniches", "Les vins de la vallée et du coteau"),
      ("ru", "Паром и причал в гавани", "Хлеб и зерно в степи"),
      ("ar", "العبارة في الميناء و من المدينة", "القمح في السهل و من المدينة"),
    ])
  func functionWords(language: String, one: String, other: String) throws {
    let sample = try SampleArchive()
    let id = try sample.add("1", one, language: language)
    try sample.add("2", other, language: language)
    let words = try TellingWords(of: id, in: sample.archive).words
    #expect(words == (language == "ar" ? ["المدينة"] : []))
  }

  @Test("an article without company has no telling words") func alone() throws {
    let sample = try SampleArchive()
    let id = try sample.add("Unique", "Nothing else.")
    #expect(try TellingWords(of: id, in: sample.archive).query == nil)
    #expect(throws: (any Error).self) { try TellingWords(of: 99, in: sample.archive) }
  }
}
