import ArticleModel
import Search
import TestSupport
import Testing

@Suite struct QueryFilterTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    try sample.add(
      "Rail one", date: "2023-11-09", source: "Steppe Post", language: "en", countries: ["KZ"])
    try sample.add("Rail two", date: "2024-02", source: "Bay Wire", countries: ["UZ", "KZ"])
    try sample.add("Rail three", countries: ["GE"], leaders: ["angela-merkel"])
    try sample.add(Article(title: "Port four", body: "x", byline: "Zoë Ångström and Li Wei"))
  }

  static let found: [(typed: String, ids: [Int64])] = [
    ("country:KZ", [1, 2]), ("country:KZ,GE rail", [1, 2, 3]), ("country:(UZ OR GE)", [2, 3]),
    ("-country:KZ", [3, 4]), ("rail (country:UZ OR date:2023)", [1, 2]),
    ("country:\"Kazakhstan\"", [1, 2]), ("country:KZ country:UZ", [2]),
    ("date:2023-11..2024-02", [1, 2]), ("date:..2023", [1]), ("-date:2023..", [3, 4]),
    ("date:2023 OR port", [1, 4]), ("since:2024", [2]), ("rail until:2023 OR port", [1, 4]),
    ("about:KZ OR country:?", []), ("is:undated", [3, 4]), ("-is:undated", [1, 2]),
    ("source:\"steppe post\"", [1]), ("-source:\"Bay Wire\" rail", [1, 3]), ("language:EN", [1]),
    ("leader:merkel", [3]), ("leader:angela-merkel OR language:en", [1, 3]),
    ("byline:angstrom", [4]), ("byline:\"li wei\"", [4]), ("byline:wei port", [4]),
    ("byline:ang", []), ("-byline:wei", [1, 2, 3]), ("byline:nobody", []),
  ]

  @Test("conditions within a query select as the options do", arguments: found)
  func finds(typed: String, ids: [Int64]) throws {
    let resolver = FilterResolver(sample.archive, today: try FilterDay.today())
    let root = try QueryParser.parse(typed).root
    let (words, filters) = try resolver.resolve(FilterRequest(), words: root, text: typed)
    let query = ArticleQuery(words: words, filters: filters)
    #expect(try Searcher(sample.archive).ids(query).sorted() == ids)
  }

  @Test("a date of the query leaves undated articles out, and they are counted") func undated()
    throws
  {
    let resolver = FilterResolver(sample.archive, today: try FilterDay.today())
    let root = try QueryParser.parse("rail date:2023").root
    let (words, filters) = try resolver.resolve(FilterRequest(), words: root)
    let query = ArticleQuery(words: words, filters: filters)
    #expect(try Searcher(sample.archive).undatedLeftOut(query) == 1)
  }

  @Test(
    "a condition that cannot be looked up is pointed at",
    arguments: [
      ("rail country:Atlantis", "country:Atlantis"), ("x OR date:soon", "date:soon"),
      ("-(rail OR source:\"No Such\")", "source:\"No Such\""), ("leader:kim", "leader:kim"),
      ("language:xx rail", "language:xx"),
    ])
  func errors(typed: String, spot: String) throws {
    let resolver = FilterResolver(sample.archive, today: try FilterDay.today())
    let root = try QueryParser.parse(typed).root
    let error = try #require(throws: QueryError.self) {
      try resolver.resolve(FilterRequest(), words: root, text: typed)
    }
    #expect(String(decoding: Array(typed.utf8)[error.range], as: UTF8.self) == spot)
  }
}
