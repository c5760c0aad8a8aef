import ArticleModel
import Search
import Storage
import TestSupport
import Testing

@Suite struct FormerStateTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    for (title, code, focus) in [
      ("Rail one", "SU", true), ("Rail two", "RU", true), ("Rail three", "KZ", false),
      ("Port four", "YU", true), ("Port five", "SU", false),
    ] {
      let country = CountryTag(
        code: code, name: code == "SU" ? "Soviet Union" : code, mentions: 1, inTitle: false,
        focus: focus ? 80 : 0, isFocus: focus)
      try sample.add(
        Article(title: title, body: ""),
        tags: ArticleTags(countries: [country], leaderCountries: [code]))
    }
  }

  static let requests: [(FilterRequest, [Int64])] = [
    (.init(countries: ["RU"]), [1, 2, 5]), (.init(countries: ["Russia"]), [1, 2, 5]),
    (.init(countries: ["SU"]), [1, 5]), (.init(countries: ["RU,SU"]), [1, 2, 5]),
    (.init(countries: ["SU,RU"]), [1, 2, 5]), (.init(countries: ["RU", "SU"]), [1, 5]),
    (.init(countries: ["RS"]), [4]), (.init(countries: ["HR"]), []),
    (.init(countries: ["KZ"]), [3]),
    (.init(about: ["RU"]), [1, 2]), (.init(about: ["SU"]), [1]),
    (.init(leadersOf: ["RU"]), [1, 2, 5]), (.init(leadersOf: ["SU"]), [1, 5]),
  ]

  @Test(
    "a state finds the former one whose place it took, and not the other way", arguments: requests)
  func succession(request: FilterRequest, ids: [Int64]) throws {
    #expect(try sample.find("", request) == ids)
  }

  private func explain(_ typed: String, _ request: FilterRequest) throws -> Explanation {
    let resolver = FilterResolver(sample.archive, today: try FilterDay.today())
    let (words, filters) = try resolver.resolve(request, words: QueryParser.parse(typed).root)
    return try Searcher(sample.archive).explain(
      ArticleQuery(words: words, filters: filters), limit: 20)
  }

  @Test(
    "a condition within a query follows succession, and its negation leaves both out",
    arguments: [
      ("country:RU rail", 2), ("country:SU rail", 1), ("-country:RU", 2), ("-country:SU", 3),
      ("about:RU", 2), ("country:RU OR port", 4),
    ])
  func queries(typed: String, count: Int) throws {
    #expect(try explain(typed, FilterRequest()).total == count)
  }

  @Test("an explanation says that a former state counts, and why")
  func explanation() throws {
    let filters = try explain("", .init(countries: ["russian"])).filters
    #expect(filters.map(\.id) == ["RU", "SU"])
    #expect(filters.map(\.note) == [nil, "succeeded by RU"])
    let typed = try explain("", .init(countries: ["SU,RU"])).filters
    #expect(typed.map(\.note) == [nil, nil])
    let part = try explain("rail country:RU OR port", FilterRequest()).query
    #expect("\(String(describing: part))".contains("Soviet Union, succeeded by RU"))
  }

  @Test("a former state that no article names is not looked up")
  func unused() throws {
    #expect(try explain("", .init(countries: ["CZ"])).filters.map(\.id) == ["CZ"])
  }

  @Test("counts and lists show what the articles are tagged with")
  func counts() throws {
    #expect(try sample.archive.countryCounts().map(\.id) == ["SU", "KZ", "RU", "YU"])
    let counter = try FacetCounter(
      sample.query("", .init(countries: ["RU"])), Searcher(sample.archive), in: sample.archive)
    #expect(try counter.counts(.countries).values.map(\.id) == ["SU", "RU"])
  }
}
