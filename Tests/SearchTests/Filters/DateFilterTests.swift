import Search
import TestSupport
import Testing

@Suite struct DateFilterTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    let dates: [String?] = [
      "2023-11-08", "2023-11-09", "2023-11-30", "2023-12-01", "2023-11", "2023", nil, "2024-02-29",
    ]
    for (index, date) in dates.enumerated() {
      try sample.add("Article \(index + 1)", "rail", date: date)
    }
  }

  static let requests: [(FilterRequest, [Int64])] = [
    (.init(dates: ["2023-11-09"]), [2]),
    (.init(dates: ["2023-11-08..2023-11-09"]), [1, 2]),
    (.init(dates: ["2023-11"]), [1, 2, 3, 5]),
    (.init(dates: ["2023-11-01..2023-11-30"]), [1, 2, 3, 5]),
    (.init(dates: ["2023-11-01..2023-11-29"]), [1, 2]),
    (.init(dates: ["2023-11-02..2023-12-31"]), [1, 2, 3, 4]),
    (.init(dates: ["2023"]), [1, 2, 3, 4, 5, 6]),
    (.init(dates: ["2023-01-01..2023-12-30"]), [1, 2, 3, 4, 5]),
    (.init(dates: ["2023-01-02..2024"]), [1, 2, 3, 4, 5, 8]),
    (.init(dates: ["2023-12.."]), [4, 8]), (.init(dates: ["..2023-11"]), [1, 2, 3, 5]),
    (.init(since: "2023-11-09"), [2, 3, 4, 8]), (.init(until: "2023-11-09"), [1, 2]),
    (.init(since: "2023-11", until: "2023-12"), [1, 2, 3, 4, 5]),
    (.init(dates: ["2023", "2023-12.."]), [4]),
    (.init(dates: ["0001..9999"]), [1, 2, 3, 4, 5, 6, 8]),
    (.init(since: "0001"), [1, 2, 3, 4, 5, 6, 8]), (.init(until: "9999"), [1, 2, 3, 4, 5, 6, 8]),
    (.init(dates: ["1999"]), []), (.init(since: "2025"), []), (.init(until: "2022"), []),
    (.init(dates: ["2024-02-29"]), [8]), (.init(dates: ["today"]), []),
    (.init(dates: ["1y"]), [1, 2, 3, 4, 5, 8]),
    (.init(isUndated: true), [7]), (.init(dates: ["2023"], isUndated: true), []),
  ]

  @Test("both ends count, and a period only as a whole", arguments: requests)
  func request(request: FilterRequest, ids: [Int64]) throws {
    #expect(try sample.find("", request) == ids)
    #expect(try sample.find("rail", request) == ids)
    let query = try sample.query("rail", request)
    #expect(try Searcher(sample.archive).count(query) == ids.count)
  }

  @Test func undatedArticlesAreCountedOnlyWhenDatesMatter() throws {
    let searcher = Searcher(sample.archive)
    try sample.add("Undated too", "ports", countries: ["KZ"])
    #expect(try searcher.undatedLeftOut(sample.query("rail")) == 0)
    #expect(try searcher.undatedLeftOut(sample.query("rail", .init(since: "2023"))) == 1)
    #expect(try searcher.undatedLeftOut(sample.query("", .init(since: "2023"))) == 2)
    #expect(try searcher.undatedLeftOut(sample.query("-rail", .init(since: "2023"))) == 1)
    let inKazakhstan = FilterRequest(countries: ["KZ"], until: "1990")
    #expect(try searcher.undatedLeftOut(sample.query("", inKazakhstan)) == 1)
    #expect(try searcher.undatedLeftOut(sample.query("absent", .init(since: "2023"))) == 0)
  }

  @Test("articles dated to a month or year that is asked for in part are counted")
  func imprecise() throws {
    let sample = try SampleArchive()
    for date in ["2023", "2023-11", "2023-11", "2023-11-09", "2022", "2024-02"] {
      try sample.add("Rail in \(date)", "of \(date) \(Int.random(in: 0...1_000_000))", date: date)
    }
    func leftOut(_ date: String, _ typed: String = "rail") throws -> Int {
      try Searcher(sample.archive).impreciseLeftOut(sample.query(typed, .init(dates: [date])))
    }
    #expect(try leftOut("2023-11-01..2023-11-20") == 3)
    #expect(try leftOut("2023-11") == 1 && leftOut("2023") == 0 && leftOut("2022..2023") == 0)
    #expect(try leftOut("2022-12..2023-11-29") == 4)
    #expect(try leftOut("2024-02-01..") == 0 && leftOut("2024-02-29..") == 1)
    #expect(try leftOut("..2023-11-01") == 3 && leftOut("..2023-11-01", "absent") == 0)
    #expect(try Searcher(sample.archive).impreciseLeftOut(sample.query("rail")) == 0)
  }

  @Test("an archive without any date has no article in any range")
  func noDates() throws {
    let sample = try SampleArchive()
    for request in [FilterRequest(since: "2023"), .init(until: "2023"), .init(dates: ["2023"])] {
      #expect(try sample.find("", request).isEmpty)
    }
    try sample.add("T")
    #expect(try sample.find("", .init(dates: ["0001..9999"])).isEmpty)
    #expect(
      try Searcher(sample.archive).undatedLeftOut(sample.query("", .init(since: "2023"))) == 1)
  }

  @Test("the first and the last of days are found")
  func extremes() throws {
    let sample = try SampleArchive()
    try sample.add("First", date: "0001-01-01")
    try sample.add("Last", date: "9999-12-31")
    try sample.add("Whole", date: "9999")
    #expect(try sample.find("", .init(dates: ["0001..9999"])) == [1, 2, 3])
    #expect(try sample.find("", .init(since: "9999-12-31")) == [2])
    #expect(try sample.find("", .init(until: "0001-01-01")) == [1])
    #expect(try sample.find("", .init(dates: ["0001-01-02..9999-12-30"])).isEmpty)
  }
}
