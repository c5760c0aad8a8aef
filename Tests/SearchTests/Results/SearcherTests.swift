import Search
import Storage
import TestSupport
import Testing

@Suite struct SearcherTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    let dates: [String?] = ["2023-05-01", nil, "2024", "2023-05", "2022-12-31", nil, "2023-05-01"]
    for (index, date) in dates.enumerated() {
      try sample.add("Article \(index + 1)", "rail number \(index)", date: date)
    }
  }

  @Test("undated articles come last in either order", arguments: ["", "rail"])
  func orderByDate(typed: String) throws {
    #expect(try sample.ordered(typed, sort: .newest) == [3, 7, 1, 4, 5, 6, 2])
    #expect(try sample.ordered(typed, sort: .oldest) == [5, 4, 1, 7, 3, 2, 6])
  }

  @Test func withoutWordsTheBestAreTheNewest() throws {
    #expect(
      try sample.ordered("", sort: .relevance) == (try sample.ordered("", sort: .newest)))
  }

  @Test func aWordOfTheTitleWeighsMoreThanOneOfTheSummaryAndThatMoreThanOneOfTheText() throws {
    let sample = try SampleArchive()
    try sample.add("Plain", "zebra one two three", summary: "four")
    try sample.add("Plain", "zero one two three", summary: "zebra")
    try sample.add("Zebra", "zero one two three", summary: "four")
    for number in 1...5 { try sample.add("Other", "text without it \(number)", summary: "five") }
    #expect(try sample.ordered("zebra", sort: .relevance) == [3, 2, 1])
    #expect(try sample.ordered("zebra", .init(isUndated: true), sort: .relevance) == [3, 2, 1])
  }

  @Test func aFoldedWordWeighsLikeTheWordItself() throws {
    let sample = try SampleArchive()
    try sample.add("Plain", "Łódź one two three")
    try sample.add("Łódź", "zero one two three")
    for number in 1...5 { try sample.add("Other", "text without it \(number)") }
    #expect(try sample.ordered("lodz", sort: .relevance) == [2, 1])
  }

  @Test("parts of the result make the whole", arguments: ArticleQuery.Sort.allCases)
  func parts(sort: ArticleQuery.Sort) throws {
    let searcher = Searcher(sample.archive)
    let query = try sample.query("rail", sort: sort)
    let all = try searcher.ids(query)
    #expect(try all.count == 7 && searcher.count(query) == 7)
    for size in 1...8 {
      var joined: [Int64] = []
      for offset in stride(from: 0, to: 8, by: size) {
        joined += try searcher.ids(query, limit: size, offset: offset)
      }
      #expect(joined == all)
    }
    #expect(try searcher.ids(query, limit: 0).isEmpty)
    #expect(try searcher.ids(query, offset: 7).isEmpty)
    #expect(try searcher.ids(query, limit: .max, offset: .max).isEmpty)
    #expect(try searcher.hits(query, limit: 3, offset: 2).map(\.stored.id) == Array(all[2..<5]))
  }

  @Test func anErrorOfTheBodyEndsTheSearch() throws {
    struct Enough: Error {}
    var seen = 0
    #expect(throws: Enough.self) {
      try Searcher(sample.archive).forEachID(sample.query("rail")) { _ in
        seen += 1
        if seen == 3 { throw Enough() }
      }
    }
    #expect(seen == 3)
  }

  @Test func anEmptyArchiveGivesNothing() throws {
    let empty = try SampleArchive()
    for typed in ["", "rail", "-rail"] {
      let query = try empty.query(typed)
      #expect(try Searcher(empty.archive).ids(query).isEmpty)
      #expect(try Searcher(empty.archive).count(query) == 0)
      #expect(try Searcher(empty.archive).hits(query, limit: 5).isEmpty)
    }
  }

  @Test("a hit has the article's title with its marks, and its snippet")
  func hits() throws {
    let sample = try SampleArchive()
    try sample.add("New rail link", "Nothing. The rails were laid in May. More.", date: "2023")
    let hit = try #require(try Searcher(sample.archive).hits(sample.query("rail"), limit: 1).first)
    #expect(hit.title == MarkedText("New rail link", marks: [4..<8]))
    #expect(hit.snippet.pieces.filter(\.isMarked).map(\.text) == ["rails"])
    #expect(hit.stored.version == 1)
  }
}
