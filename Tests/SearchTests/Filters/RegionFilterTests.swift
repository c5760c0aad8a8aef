import ArticleModel
import Search
import Storage
import TestSupport
import Testing

@Suite struct RegionFilterTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    func add(_ title: String, regions: [String] = [], countries: [String] = []) throws {
      try sample.add(
        Article(title: title, body: ""),
        tags: ArticleTags(
          countries: countries.map {
            CountryTag(code: $0, name: $0, mentions: 1, inTitle: false)
          },
          regions: regions.map { RegionTag(id: $0, name: "Region \($0)", mentions: 1) }))
    }
    try add("Rail one", regions: ["central-asia"])
    try add("Rail two", regions: ["asia"])
    try add("Rail three", countries: ["KZ"])
    try add("Rail four", regions: ["balkans", "central-asia"], countries: ["RS"])
    try add("Port five", countries: ["YU"])
  }

  static let requests: [(FilterRequest, [Int64])] = [
    (.init(regions: ["Central Asia"]), [1, 4]), (.init(regions: ["central-asia"]), [1, 4]),
    (.init(regions: ["central asia"]), [1, 4]), (.init(regions: ["Центральной Азии"]), [1, 4]),
    (.init(regions: ["中亚"]), [1, 4]), (.init(regions: ["Asia"]), [1, 2, 4]),
    (.init(regions: ["Balkans", "Asia"]), [4]), (.init(regions: ["balkans,asia"]), [1, 2, 4]),
    (.init(regions: ["Europe"]), [4]), (.init(regions: ["Africa,west-africa"]), []),
    (.init(inRegions: ["Central Asia"]), [1, 3, 4]), (.init(inRegions: ["Asia"]), [1, 2, 3, 4]),
    (.init(inRegions: ["Balkans"]), [4, 5]), (.init(inRegions: ["Africa"]), []),
    (.init(countries: ["KZ"], inRegions: ["Asia"]), [3]),
  ]

  @Test(
    "a region finds itself and the regions within it; its countries where asked for",
    arguments: requests)
  func filters(request: FilterRequest, ids: [Int64]) throws {
    #expect(try sample.find("", request) == ids)
  }

  private func explain(_ typed: String, _ request: FilterRequest = .init()) throws -> Explanation {
    let resolver = FilterResolver(sample.archive, today: try FilterDay.today())
    let (words, filters) = try resolver.resolve(request, words: QueryParser.parse(typed).root)
    return try Searcher(sample.archive).explain(
      ArticleQuery(words: words, filters: filters), limit: 20)
  }

  @Test(
    "a condition within a query selects as the option does",
    arguments: [
      ("region:central-asia", 2), ("region:\"Central Asia\" rail", 2), ("-region:asia", 2),
      ("region:(balkans OR asia)", 3), ("region:Балканы OR port", 2),
    ])
  func queries(typed: String, count: Int) throws {
    #expect(try explain(typed).total == count)
  }

  @Test("an explanation names the regions within that count, as far as the archive has them")
  func explanation() throws {
    let filters = try explain("", .init(regions: ["Asia"])).filters
    #expect(filters.map(\.id) == ["asia", "central-asia"])
    #expect(filters.map(\.note) == [nil, "part of Asia"])
  }

  static let errors: [(FilterRequest, option: String, part: String)] = [
    (.init(regions: ["Centrl Asia"]), "--region", "did you mean: Central Asia"),
    (.init(inRegions: ["Atlantis"]), "--in-region", "is no region of the world that is known"),
    (.init(regions: ["Kazakhstan"]), "--region", "type --country KZ"),
    (.init(countries: ["Central Asia"]), "--country", "type --region 'Central Asia'"),
    (.init(regions: [","]), "--region", "names nothing"),
    (.init(regions: [String(repeating: "x", count: 3_000)]), "--region", "is no region"),
  ]

  @Test("a name that is no region is answered with what comes near", arguments: errors)
  func error(request: FilterRequest, option: String, part: String) throws {
    let error = try #require(throws: FilterError.self) { try sample.query("", request) }
    #expect(error.option == option && error.description.contains(part), "\(error)")
  }

  @Test("matches are counted by region, of few as of many", arguments: [1, 700])
  func facet(rounds: Int) throws {
    try sample.archive.transaction {
      for round in 1..<rounds {
        try sample.add(
          Article(title: "Rail \(round)", body: "", url: "u\(round)"),
          tags: ArticleTags(regions: [RegionTag(id: "asia", name: "Region asia", mentions: 1)]))
      }
    }
    let counter = try FacetCounter(
      sample.query("rail"), Searcher(sample.archive), in: sample.archive)
    let counts = try counter.counts(.regions)
    #expect(
      Set(counts.values.map { "\($0.id) \($0.name) \($0.articles)" }) == [
        "asia Region asia \(rounds)", "central-asia Region central-asia 2",
        "balkans Region balkans 1",
      ])
    #expect(counts.without == 1 && Facet(named: "Region") == .regions)
  }
}
