import SQLite
import SearchIndex
import Storage
import TestSupport
import Testing

@testable import Search

@Suite struct BeginningTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    try sample.add("Government", "A policy was announced.")
    try sample.add("Governors", "Policies of the police; policyholders wait.")
    try sample.add("Governing", "Policing is hoped for. International possibility.")
    try sample.add(
      "Interns", "Hope and hopeless trade; possible trademarks.", summary: "governmental")
    try sample.add("Trading", "A cease-fire, and gouvernements")
  }

  static let queries: [(String, [Int64])] = [
    ("governm*", [1, 4]), ("govern*", [1, 2, 3, 4]), ("governmenta*", [4]), ("governo*", [2]),
    ("title:governm*", [1]), ("body:governm*", [4]), ("title:governi*", [3]),
    ("policyh*", [2]), ("polici*", [1, 2, 3]), ("polic*", [1, 2, 3]),
    ("internat*", [3]), ("intern*", [3, 4]), ("trad*", [4, 5]), ("possibi*", [3]),
    ("possib*", [3, 4]), ("ceasefi*", [5]), ("cease-fi*", [5]), ("gouvernem*", [5]),
    ("governm* policy*", [1]), ("governm* -policy*", [4]), ("-governm*", [2, 3, 5]),
    ("governm* OR trading*", [1, 4, 5]),
    // What the word alone finds, too.
    ("policy*", [1, 2]), ("policie*", [1, 2]), ("government*", [1, 3, 4]), ("police*", [2, 3]),
    ("hope*", [3, 4]), ("hoping*", [3, 4]), ("trade*", [4, 5]), ("trading*", [4, 5]),
    ("title:trade*", [5]),
  ]

  @Test(
    "a beginning finds what the word finds and the words that begin so, nothing looser",
    arguments: queries)
  func finds(typed: String, ids: [Int64]) throws {
    #expect(try sample.find(typed) == ids)
    try IndexMaintenance(sample.archive, mostUnlisted: 0, leastArticles: 2).run()
    #expect(try sample.find(typed) == ids)
    try sample.add("Government policy", "Police trade internationally.")
    let hasNew =
      ["governm*", "govern*", "policy*", "trade*", "trading*", "internat*"].contains(typed)
    #expect(try sample.find(typed).contains(6) == hasNew || !Self.simple.contains(typed))
  }

  static let simple = [
    "governm*", "govern*", "policy*", "trade*", "internat*", "hope*", "trading*",
  ]

  @Test("where too many texts would have to be read, other words of the stem count, and it is told")
  func tooMany() throws {
    let (name, arguments) = SearchIndexSchema.tokenizer
    let tokenizer = try FTS5Tokenizer(
      name, arguments: arguments, connection: sample.archive.connection)
    let beginning = try WordBeginning("governm", tokenizer)
    var exact = BeginningReader(beginning, .any, in: sample.archive, mostRead: 2)
    #expect(try exact.postings(articles: 5).all.map(\.id).sorted() == [1, 4])
    #expect(!exact.isLoose)
    var loose = BeginningReader(beginning, .any, in: sample.archive, mostRead: 1)
    #expect(try loose.postings(articles: 5).all.map(\.id).sorted() == [1, 3, 4])
    #expect(loose.isLoose)
    #expect(try Searcher(sample.archive).loosenedBeginnings(sample.query("governm*")).isEmpty)
  }

  @Test("words that begin so are marked, others are not") func marks() throws {
    let hits = try Searcher(sample.archive).hits(sample.query("polici*"), limit: 5)
    let marked = hits.flatMap { $0.snippet.pieces.filter(\.isMarked).map(\.text) }
    #expect(Set(marked) == ["policy", "Policies", "Policing"])
  }
}
