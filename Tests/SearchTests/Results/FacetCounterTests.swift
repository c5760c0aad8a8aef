import Search
import Storage
import TestSupport
import Testing

@Suite struct FacetCounterTests {
  @Test(
    "a facet has its name in the singular and in the plural, in any case",
    arguments: [
      ("country", Facet.countries), ("COUNTRIES", .countries), ("leader", .leaders),
      ("leaders", .leaders), ("source", .source), ("sources", .source), ("month", .month),
      ("Months", .month), ("language", .language), ("languages", .language),
    ])
  func names(name: String, facet: Facet) {
    #expect(Facet(named: name) == facet)
  }

  @Test("another name is no facet", arguments: ["", "contry", "months ", "date"])
  func noFacet(name: String) {
    #expect(Facet(named: name) == nil)
  }

  @Test("all matches are counted, of many as of few", arguments: [3, 400])
  func counts(rounds: Int) throws {
    let sample = try SampleArchive()
    try sample.archive.transaction {
      for round in 0..<rounds {
        try sample.add(
          "Rail \(round)", date: "2023-11-09", source: "A", language: "en", countries: ["KZ", "UZ"])
        try sample.add("Rail ports \(round)", date: "2024", source: "B", leaders: ["x"])
        try sample.add("Rail ways \(round)", language: "fr", countries: ["KZ"])
        try sample.add("Port \(round)", date: "2022", source: "C", countries: ["GE"])
      }
    }
    let counter = try FacetCounter(
      sample.query("rail"), Searcher(sample.archive), in: sample.archive)
    func values(_ facet: Facet) throws -> [String] {
      let counts = try counter.counts(facet)
      return counts.values.map { "\($0.id) \($0.articles / rounds)" }
        + ["\(counts.others)", "\(counts.without / rounds)"]
    }
    #expect(try values(.countries) == ["KZ 2", "UZ 1", "0", "1"])
    #expect(try values(.leaders) == ["x 1", "0", "2"])
    #expect(try values(.source) == ["A 1", "B 1", "0", "1"])
    #expect(try values(.month) == ["2023-11 1", "2024 1", "0", "1"])
    #expect(try values(.language) == ["en 1", "fr 1", "0", "1"])
  }

  @Test("the ten most frequent values are named, the rest counted") func most() throws {
    let sample = try SampleArchive()
    for index in 0..<12 { try sample.add("Rail \(index)", source: "S\(10 + index)") }
    try sample.add("Rail again", source: "S21")
    let counter = try FacetCounter(sample.query(), Searcher(sample.archive), in: sample.archive)
    let counts = try counter.counts(.source)
    #expect(counts.values.first?.id == "S21" && counts.values.count == 10 && counts.others == 2)
  }

  @Test("nothing found counts nothing") func nothing() throws {
    let sample = try SampleArchive()
    let counter = try FacetCounter(sample.query("x"), Searcher(sample.archive), in: sample.archive)
    for facet in Facet.allCases { #expect(try counter.counts(facet).values.isEmpty) }
  }
}
