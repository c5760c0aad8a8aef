import ArticleModel
import Search
import Storage
import TestSupport
import Testing

@Suite struct ExplainerTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    try sample.add(
      "Rail strike", "Trains stood still in Łódź. 在东京铁路开通。", date: "2023-11-09", source: "Bay Wire",
      language: "en", countries: ["KZ"], leaders: ["kassym-jomart-tokayev"])
    try sample.add(
      "Rail opens", "A train to the border market.", date: "2024-02", countries: ["UZ"])
    try sample.add("Border market", "No trains.", countries: ["KZ"])
  }

  private func explain(
    _ typed: String, _ request: FilterRequest = FilterRequest()
  ) throws -> Explanation {
    let resolver = FilterResolver(sample.archive, today: try FilterDay.today())
    let (words, filters) = try resolver.resolve(request, words: QueryParser.parse(typed).root)
    let query = ArticleQuery(words: words, filters: filters)
    let explanation = try Searcher(sample.archive).explain(query, limit: 20)
    #expect(explanation.total == (try Searcher(sample.archive).count(query)))
    return explanation
  }

  @Test("words are explained by the terms of the index and their articles") func words() throws {
    let part = try #require(try explain("trains").query)
    #expect(part.says == "the word trains")
    #expect(part.words.map(\.term) == ["train"] && part.words.map(\.articles) == [3])
    let folded = try #require(try explain("Łódź").query)
    #expect(folded.words.map(\.term).contains("lodz"))
    let pairs = try #require(try explain("东京铁").query)
    #expect(pairs.words.map(\.form) == ["东京", "京铁"] && pairs.words.map(\.articles) == [1, 1])
    let beginning = try #require(try explain("rai*").query)
    #expect(beginning.words.map(\.isBeginning) == [true])
  }

  @Test("the tree is told in the order in which it was typed") func tree() throws {
    let part = try #require(
      try explain("title:rail (train OR \"border market\") -country:UZ SENTENCE(no train)").query)
    #expect(part.says == "all of")
    #expect(
      part.parts.map(\.says) == [
        "the word rail, in the headline", "any of", "not", "together in one sentence",
      ])
    #expect(part.parts[1].parts.map(\.says) == ["the word train", "the phrase \"border market\""])
    #expect(part.parts[2].parts.map(\.says) == ["country UZ (Uzbekistan)"])
    #expect(part.parts[3].parts.map(\.says) == ["the word no", "the word train"])
  }

  @Test("filters are explained by what was looked up") func filters() throws {
    let explanation = try explain(
      "date:2023-11..2024 train",
      FilterRequest(
        countries: ["kazakh,UZ"], leaders: ["Tokayev"], sources: ["bay"], languages: ["EN"]))
    #expect(
      explanation.filters.map { "\($0.field) \($0.typed) \($0.id) \($0.name)" } == [
        "country kazakh KZ Kazakhstan", "country UZ UZ Uzbekistan",
        "leader Tokayev kassym-jomart-tokayev Kassym-Jomart Tokayev", "source bay 1 Bay Wire",
        "language EN en en",
      ])
    #expect(explanation.filters[2].country == "KZ")
    #expect(explanation.dates?.description == "2023-11-01..2024-12-31")
  }

  @Test("look-ups, their order and the steps are those of the search") func plan() throws {
    let explanation = try explain("train market", FilterRequest(countries: ["KZ"]))
    #expect(explanation.lookups.map(\.articles) == [3, 2, 2])
    #expect(explanation.lookups.map(\.number) == [1, 2, 3])
    #expect(explanation.lookups.map { $0.weight != nil } == [true, true, false])
    #expect(explanation.joined == "2, 3, 1")
    #expect(explanation.query?.parts.map(\.lookup) == [1, 2])
    let names = explanation.steps.map(\.name)
    #expect(
      names == ["index state", "look up", "join and score", "nearness", "copies", "snippets"])
    #expect(explanation.order.contains("the best 1 looked at again"))
  }

  @Test("what the texts must tell comes last, with how many were read and passed")
  func checks() throws {
    let explanation = try explain("SENTENCE(train market) =trains -byline:x", FilterRequest())
    let checks = explanation.lookups.suffix(3)
    #expect(
      checks.map(\.what) == ["SENTENCE(train market)", "in just this form: trains", "byline x"])
    #expect(checks.map(\.from) == Array(repeating: "the texts of 2 articles", count: 3))
    #expect(checks.map(\.articles) == [1, 1, 0])
    #expect(explanation.query?.parts.prefix(2).map(\.lookup) == checks.prefix(2).map(\.number))
    #expect(explanation.joined.hasSuffix("\(checks.map(\.number)[0]), \(checks.map(\.number)[1])"))
  }

  @Test(
    "numbers of look-ups are those of the articles, from lists as from FTS5", arguments: 21...24)
  func numbers(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = try RankingPropertyTests.archive(&random)
    if seed % 2 == 0 {
      try IndexMaintenance(sample.archive, mostUnlisted: 0, leastArticles: 3).run()
    }
    let words = ["rail", "grain", "harbour", "tariff", "ferry", "zyzzyva"]
    let query = try sample.query(words.joined(separator: " OR "))
    let explanation = try Searcher(sample.archive).explain(query, limit: 5)
    for (word, lookup) in zip(words, explanation.lookups) {
      #expect(lookup.what == "the word \(word)")
      let count = try Searcher(sample.archive).count(sample.query(word))
      #expect(lookup.isEstimate || lookup.articles == count)
      #expect(lookup.from == "FTS5" || lookup.from.contains("list"))
    }
    // Odd seeds leave what the random archive has.
    #expect(seed % 2 == 1 || explanation.lookups.contains { $0.from.contains("list") })
    // A word's articles are those of its forms, some of which may have several.
    for (word, part) in zip(words, explanation.query?.parts ?? []) {
      let counts = part.words.compactMap(\.articles)
      let total = try Searcher(sample.archive).count(sample.query(word))
      #expect(counts.max() ?? 0 <= total && counts.reduce(0, +) >= total, "\(word)")
    }
  }

  @Test("filters alone are explained") func filtersAlone() throws {
    let explanation = try explain("", FilterRequest(isUndated: true))
    #expect(explanation.query == nil && explanation.total == 1)
    #expect(explanation.lookups.map(\.what) == ["undated articles"])
    #expect(explanation.order.hasPrefix("newest first"))
  }

  @Test("any query can be explained", arguments: 1...2)
  func any(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = [
      "rail", "train*", "\"border market\"", "=no", "-rail", "(rail OR x)", "铁",
      "NEAR(rail strike)",
      "country:KZ", "-date:2023", "byline:x", "title:(rail OR border)", "SENTENCE(no train)", "OR",
    ]
    for _ in 0..<60 {
      let typed = (0...Int.random(in: 0...4, using: &random)).map { _ in random.pick(words) }
        .joined(separator: " ")
      guard (try? QueryParser.parse(typed)) != nil else { continue }
      let explanation = try explain(typed)
      #expect(explanation.lookups.allSatisfy { $0.articles >= 0 })
    }
  }
}
