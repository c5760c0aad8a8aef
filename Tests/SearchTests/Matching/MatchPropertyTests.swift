import ArticleModel
import Search
import Storage
import TestSupport
import Testing

@Suite struct MatchPropertyTests {
  static let words = [
    "rail", "trains", "training", "elections", "elected", "Élysée", "elysee", "Łódź", "Lodz",
    "straße", "STRASSE", "al-Sisi", "sisi", "U.S.", "F-35", "35", "0", "中国", "国家", "中", "中国国家",
    "主席", "every0", "don't", "Россия", "grain,",
    "relational", "relates", "policies", "policy", "police", "government", "governs", "hoping",
    "hopes",
    "possibility", "possible", "alsisi", "F35", "Sisi's", "élections", "electorale", "élection",
    "правительства",
    "правительство",
    "kitabı", "kitap",
  ]
  static let languages = [nil, "en", "fr", "ru", "tr", "de"]
  static let phrases = [
    "rail trains", "trains rail", "elected sisi", "sisi 35", "u.s. F-35", "国家", "élections sisi",
    "kitap élection",
  ]
  static let prefixes = [
    "trai", "elec", "al-Si", "中国", "F-3", "lod", "stra", "training",
    "traini", "electe", "election", "relati", "relate", "policy", "governm", "hope", "possibi",
  ]

  static func text(upTo count: Int, _ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...count, using: &random)).map { _ in random.pick(words) }
      .joined(separator: random.pick([" ", ", ", "\n\n"]))
  }

  static func tree(depth: Int, _ random: inout SeededGenerator) -> QueryNode {
    switch depth == 0 ? 0 : Int.random(in: 0...4, using: &random) {
    case 0, 1:
      let field: QueryTerm.Field = random.pick([.any, .any, .title])
      switch random.pick([0, 0, 0, 1, 2]) {
      case 0: return .term(QueryTerm(.word, random.pick(words), field: field))
      case 1: return .term(QueryTerm(.phrase, random.pick(phrases), field: field))
      default: return .term(QueryTerm(.prefix, random.pick(prefixes), field: field))
      }
    case 2:
      return .not(tree(depth: depth - 1, &random))
    case let choice:
      let children = (0..<Int.random(in: 2...4, using: &random)).map { _ in
        tree(depth: depth - 1, &random)
      }
      return choice == 3 ? .and(children) : .or(children)
    }
  }

  static let dates = [
    nil, "2022", "2023", "2023-05", "2023-11", "2023-11-09", "2024-02-29", "2024",
  ]
  static let ranges: [FilterRequest] = [
    .init(), .init(), .init(dates: ["2023"]), .init(dates: ["2023-05..2023-11-08"]),
    .init(since: "2023-11"), .init(until: "2023-12-30"), .init(dates: ["2023..", "..2024-02-29"]),
  ]

  @Test("the index finds what a look at every word finds", arguments: 1...6)
  func sameAsNaive(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = try SampleArchive()
    var naive = try NaiveSearch(sample)
    for _ in 0..<25 {
      let title = Self.text(upTo: 4, &random)
      let summary = Self.text(upTo: 3, &random)
      let body = Self.text(upTo: 14, &random)
      let date = random.pick(Self.dates)
      let article = Article(
        title: title, summary: summary, body: body, language: random.pick(Self.languages),
        published: date.flatMap { PartialDate($0) }.map {
          PublicationDate(date: $0, method: .record, original: "")
        })
      guard case .added(let id) = try sample.add(article) else { continue }
      try naive.add(
        id: id, title: title, summary: summary, body: body, date: article.published?.date,
        language: article.language)
    }
    var found = 0
    for _ in 0..<250 {
      let root = Self.tree(depth: 4, &random)
      var query = try sample.query("", random.pick(Self.ranges))
      query.words = root
      let ids = try Searcher(sample.archive).ids(query).sorted()
      #expect(try ids == naive.find(root, dates: query.filters.dates), "\(root)")
      #expect(try Searcher(sample.archive).count(query) == ids.count)
      found += ids.count
    }
    #expect(found > 500)
  }
}
