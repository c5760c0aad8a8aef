import ArticleModel
import SQLite
import Search
import Storage
import TestSupport
import Testing

@Suite struct RankingPropertyTests {
  static let words = [
    "rail", "rails", "grain", "harbour", "tariff", "strike", "copper", "market", "markets", "ferry",
    "source1", "year2023", "élection", "élections", "electoral",
  ]
  static let dates = [nil, "2023", "2023-05", "2023-05-01", "2023-05-02", "2024-02-29"]

  static func text(upTo count: Int, _ random: inout SeededGenerator) -> String {
    // The first words are far more frequent than the last.
    (0..<Int.random(in: 0...count, using: &random)).map { _ in
      let place = min(
        Int.random(in: words.indices, using: &random), Int.random(in: words.indices, using: &random)
      )
      return words[place]
    }.joined(separator: random.pick([" ", ", ", "\n\n", " – "]))
  }

  static func article(_ number: Int, _ random: inout SeededGenerator) -> Article {
    let date = random.pick(dates).flatMap { PartialDate($0) }
    return Article(
      title: text(upTo: 5, &random), summary: random.pick([nil, text(upTo: 4, &random)]),
      body: text(upTo: 30, &random), source: random.pick(["One", "Two"]),
      url: "https://ferry.example/\(number)", language: random.pick(["en", "fr", nil, "fr"]),
      published: date.map { PublicationDate(date: $0, method: .record, original: "") })
  }

  static func tree(depth: Int, phrases: Bool, _ random: inout SeededGenerator) -> QueryNode {
    switch depth == 0 ? 0 : Int.random(in: 0...5, using: &random) {
    case 0, 1:
      let field: QueryTerm.Field = random.pick([.any, .any, .any, .title])
      if phrases, Int.random(in: 0...2, using: &random) == 0 {
        return random.pick([
          .term(QueryTerm(.phrase, "\(random.pick(words)) \(random.pick(words))", field: field)),
          .term(QueryTerm(.prefix, String(random.pick(words).prefix(3)), field: field)),
        ])
      }
      return .term(QueryTerm(.word, random.pick(words), field: field))
    case 2: return .not(tree(depth: depth - 1, phrases: phrases, &random))
    case let choice:
      let children = (0..<Int.random(in: 2...4, using: &random)).map { _ in
        tree(depth: depth - 1, phrases: phrases, &random)
      }
      return choice == 3 ? .or(children) : .and(children)
    }
  }

  /// An archive part of whose articles are in lists, some of which changed or went since.
  static func archive(_ random: inout SeededGenerator) throws -> SampleArchive {
    let sample = try SampleArchive()
    var number = 0
    for step in 0..<3 {
      for _ in 0..<Int.random(in: 10...60, using: &random) {
        number += 1
        try sample.add(article(number, &random))
      }
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let ids = try sample.matches("facets : every0")
        guard let id = ids.randomElement(using: &random) else { continue }
        if Bool.random(using: &random) {
          try sample.archive.transaction { try sample.writer.remove(id) }
        } else {
          // Another text under a known address.
          try sample.add(article(Int.random(in: 1...number, using: &random), &random))
        }
      }
      if step == 0 || step == 1 && Bool.random(using: &random) {
        try IndexMaintenance(
          sample.archive, mostUnlisted: Int.random(in: 0...40, using: &random), leastArticles: 3
        ).run()
      }
    }
    return sample
  }

  @Test("the order is that of scoring every article by the formula", arguments: 1...4)
  func sameAsNaive(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = try Self.archive(&random)
    let naive = try NaiveRanking(sample.archive)
    let searcher = Searcher(sample.archive)
    var found = 0
    for _ in 0..<60 {
      let root = Self.tree(depth: 3, phrases: false, &random)
      var query = try sample.query()
      query.words = root
      let expected = try naive.ranked(root)
      #expect(try searcher.count(query) == expected.count, "\(root)")
      for limit in [1, 7, 40, 1_000] {
        #expect(try searcher.ids(query, limit: limit) == Array(expected.prefix(limit)), "\(root)")
      }
      found += expected.count
    }
    #expect(found > 500)
  }

  @Test("lists change nothing in what is found and in its order", arguments: 11...14)
  func sameWithoutLists(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = try Self.archive(&random)
    let roots = (0..<60).map { _ in Self.tree(depth: 3, phrases: true, &random) }
    let queries = try roots.map { root in
      var query = try sample.query("", random.pick(MatchPropertyTests.ranges))
      query.words = root
      query.sort = random.pick([.relevance, .relevance, .newest, .oldest])
      query.isExpanded = Bool.random(using: &random)
      if Bool.random(using: &random) {
        query.recency = Recency(halfLife: 200, today: try FilterDay.today())
      }
      return query
    }
    let searcher = Searcher(sample.archive)
    let listed = try queries.map { try searcher.ids($0, limit: 50) }
    let totals = try queries.map { try searcher.count($0) }
    try sample.archive.connection.executeScript(
      """
      DELETE FROM frequent_posting; DELETE FROM frequent_term; DELETE FROM article_measure;
      DELETE FROM index_stale;
      UPDATE index_coverage SET measured_through = 0, listed_through = 0, revision = revision + 1;
      """)
    for (index, query) in queries.enumerated() {
      #expect(try searcher.ids(query, limit: 50) == listed[index], "\(roots[index])")
      #expect(try searcher.count(query) == totals[index])
    }
    #expect(totals.reduce(0, +) > 500)
  }
}
