import Search
import Storage
import TestSupport
import Testing

@Suite struct ResultPageTests {
  let sample: SampleArchive
  let searcher: Searcher

  /// Eleven articles: three stories of three copies each, and two of their own.
  init() throws {
    sample = try SampleArchive()
    for round in 0..<3 {
      for (index, story) in [Story.ferry, Story.orchard, [Story.market([1, 2, 3, 4])]].enumerated()
      {
        try sample.add(
          "Bright wheat apples \(round)", Story.text(story) + String(repeating: "\n", count: round),
          date: "2024-03-0\(1 + round)", source: "Outlet \(index) \(round)",
          url: "https://\(round).example/\(index)")
      }
    }
    try sample.add("Ferry alone", "The ferry is blue.", date: "2024-03-08")
    try sample.add("Apples alone", "Apples are red.", date: "2024-02-01")
    searcher = Searcher(sample.archive)
  }

  @Test("each story is shown once, with its copies") func once() throws {
    let page = try searcher.page(sample.query(sort: .oldest), limit: 20)
    #expect(page.entries.map(\.hit.stored.id) == [11, 1, 2, 3, 10])
    #expect(page.entries.map { $0.copies.map(\.id) } == [[], [4, 7], [5, 8], [6, 9], []])
    #expect(page.entries[1].copies.first?.source == "Outlet 0 1")
    #expect(page.folded == 6 && page.copiesOfEarlier.isEmpty)
  }

  @Test("parts of any size name each article once", arguments: 1...6, ["", "wheat OR apples"])
  func parts(size: Int, typed: String) throws {
    let query = try sample.query(typed)
    let whole = try searcher.page(query, limit: 100)
    var stories: [Int64] = []
    var all: [Int64] = []
    for offset in stride(from: 0, to: 12, by: size) {
      let page = try Searcher(sample.archive).page(query, limit: size, offset: offset)
      #expect(page.entries.count <= size)
      stories += page.entries.map(\.hit.stored.id)
      all += page.entries.map(\.hit.stored.id) + page.entries.flatMap { $0.copies.map(\.id) }
      all += page.copiesOfEarlier.map(\.id)
    }
    #expect(stories == whole.entries.map(\.hit.stored.id))
    #expect(all.sorted() == (try searcher.ids(query).sorted()))
  }

  @Test("no result, no page") func nothing() throws {
    for (limit, offset) in [(0, 0), (5, 50), (.max, .max)] {
      let page = try searcher.page(sample.query(), limit: limit, offset: offset)
      #expect(page.entries.isEmpty && page.folded == 0)
    }
    #expect(try searcher.page(sample.query("zyzzyva"), limit: 5).entries.isEmpty)
  }

  @Test("results one by one say what they copy, wherever the part begins") func oneByOne() throws {
    let query = try sample.query(sort: .oldest)
    let all = try searcher.hits(query, limit: 20, tellsCopies: true)
    #expect(all.count == 11 && all.filter { $0.copyOf != nil }.count == 6)
    let rest = try searcher.hits(query, limit: 20, offset: 6, tellsCopies: true)
    #expect(rest.map(\.copyOf) == all.dropFirst(6).map(\.copyOf))
    #expect(try searcher.hits(query, limit: 20).allSatisfy { $0.copyOf == nil })
  }
}
