import Search
import Storage
import TestSupport
import Testing

@Suite struct CompoundSearchTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    try sample.add("One", "President al-Sisi left Côte d’Ivoire in an F-35.")
    try sample.add("Two", "Alsisi spoke of divoire and the F35.")
    try sample.add("Three", "Al Sisi of the G7: a ceasefire by email, written in C++.")
    try sample.add("Four", "The G-7 wants a cease\u{2011}fire by e-mail, not in C, C# or F#.")
    try sample.add("Five", "Putin’s plan; Putin's house. It cannot be Putins.")
    try sample.add("Six", "Fire will cease. Not a c or f in sight, and 35 d.")
    try sample.add("COVID–19", "COVID-19-related and post-COVID19 rules of 2019-11-09")
  }

  static let queries: [(String, [Int64])] = [
    ("al-Sisi", [1, 2, 3]), ("alsisi", [1, 2]), ("al Sisi", [1, 3]), ("\"al Sisi\"", [1, 3]),
    ("AL‑SISI", [1, 2, 3]), ("d'Ivoire", [1, 2]), ("d’Ivoire", [1, 2]), ("divoire", [1, 2]),
    ("Ivoire", [1]), ("F-35", [1, 2]), ("F35", [1, 2]), ("G7", [3, 4]), ("G-7", [3, 4]),
    ("cease-fire", [3, 4]), ("ceasefire", [3, 4]), ("ceasefires", [3, 4]), ("e-mail", [3, 4]),
    ("email", [3, 4]), ("e-mails", [3, 4]), ("COVID-19", [7]), ("COVID19", [7]), ("covid", [7]),
    ("C++", [3]), ("c++", [3]), ("C#", [4]), ("F#", [4]), ("\"C++\"", [3]), ("title:C++", []),
    ("body:C++", [3]), ("-C++", [1, 2, 4, 5, 6, 7]), ("C++ OR C#", [3, 4]), ("c", [3, 4, 6]),
    ("C+", []), ("\"in C++\"", [3]), ("\"not C++\"", []),
    ("Putin", [5]), ("Putin's", [5]), ("Putin’s", [5]), ("\"Putin's plan\"", [5]),
    ("\"Putin plan\"", []), ("20191109", []), ("2019-11-09", [7]), ("title:covid19", [7]),
    ("title:al-Sisi", []), ("al-Si*", [1, 3]), ("alsi*", [1, 2]), ("don't", []), ("x-35", []),
    ("NEAR(cease-fire email, 1)", [3, 4]), ("SENTENCE(G-7 ceasefire)", [3, 4]), ("sentence", []),
  ]

  @Test("compounds are found as people type them, and nothing looser", arguments: queries)
  func query(typed: String, ids: [Int64]) throws {
    #expect(try sample.find(typed) == ids)
  }

  @Test(
    "a short name in capitals is that name with points or without, and no other word",
    arguments: [
      ("US", [1, 2]), ("U.S.", [1, 2]), ("\"US\"", [1, 2]), ("US's", [1, 2]), ("=US", [1]),
      ("UN", [1]), ("U.N.", [1]), ("us", [1, 3, 4]), ("WHO", [2]), ("who", [2, 3]), ("USA", [4]),
      ("U.S.A.", [4]), ("US*", [1, 2, 3, 4]), ("-US", [3, 4]), ("title:US", [1]),
      ("NEAR(US met, 3)", [1]), ("SENTENCE(US WHO)", [2]), ("\"US envoys\"", [1]), ("IT", []),
      ("\"the U.S. left\"", [2]), ("GO", [4]), ("al-S*", []),
    ])
  func acronyms(typed: String, ids: [Int64]) throws {
    let sample = try SampleArchive()
    try sample.add("US envoys met", "The UN was there, not us.")
    try sample.add("Two", "Then the U.S. left the W.H.O. again.")
    try sample.add("Trois", "Un homme, who used us. It is also so.", language: "fr")
    try sample.add("Four", "They go to the USA or the U.S.A. and use it.")
    #expect(try sample.find(typed) == ids)
  }

  @Test(
    "compounds are marked, however they are written",
    arguments: [
      ("alsisi", 1, ["al-Sisi"]), ("al-Sisi", 2, ["Alsisi"]), ("divoire", 1, ["d’Ivoire"]),
      ("F35", 1, ["F-35"]), ("C++", 3, ["C++"]), ("Putin's", 5, ["Putin", "Putin", "Putins"]),
      ("ceasef*", 4, ["cease\u{2011}fire"]), ("al-Si*", 1, ["al-Sisi"]),
      ("al-Si* OR spo*", 2, ["spoke"]), ("F-3*", 1, ["F-35"]), ("F-3* OR divo*", 2, ["divoire"]),
    ])
  func marks(typed: String, id: Int64, words: [String]) throws {
    let hits = try Searcher(sample.archive).hits(sample.query(typed), limit: 10)
    let hit = try #require(hits.first { $0.stored.id == id })
    #expect(hit.snippet.pieces.filter(\.isMarked).map(\.text) == words)
  }
}
