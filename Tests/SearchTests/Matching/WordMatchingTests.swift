import Search
import TestSupport
import Testing

@Suite struct WordMatchingTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    try sample.add("Rail link opens", "The first trains left for the border on Monday.")
    try sample.add("Border trade grows", "Traders of grain asked for a rail connection.")
    try sample.add(
      "Elections announced", "Parliament elected a speaker.", summary: "Rail unions wait.")
    try sample.add("Nothing", "")
  }

  static let queries: [(String, [Int64])] = [
    ("rail", [1, 2, 3]), ("RAIL", [1, 2, 3]), ("rail border", [1, 2]), ("rail AND border", [1, 2]),
    ("rail grain monday", []), ("trains OR grain", [1, 2]), ("rail -border", [3]),
    ("rail NOT border", [3]), ("(trains OR grain) first", [1]), ("trains OR grain first", [1]),
    ("-rail", [4]), ("-rail -nothing", []), ("NOT (rail OR nothing)", []),
    ("-(rail border)", [3, 4]), ("-(rail -border)", [1, 2, 4]), ("nothing OR -rail", [4]),
    ("parliament OR -rail", [3, 4]), ("--rail", [1, 2, 3]),
    ("\"rail link\"", [1]), ("\"link rail\"", []), ("\"opens the\"", []),
    ("\"rail connections\"", [2]),
    ("-\"rail link\" rail", [2, 3]), ("trad*", [2]), ("parliam*", [3]), ("title:rail", [1]),
    ("title:bord*", [2]), ("title:\"rail link\"", [1]), ("title:(rail OR trade)", [1, 2]),
    ("-title:rail rail", [2, 3]), ("title:wait", []), ("elections", [3]), ("electing", [3]),
    ("trader", [2]), ("trade", [2]), ("absentword", []), ("", [1, 2, 3, 4]),
  ]

  @Test("a query finds what it says", arguments: queries)
  func query(typed: String, ids: [Int64]) throws {
    #expect(try sample.find(typed) == ids)
  }

  static let facetWords = [
    "every0", "undated0", "countrykz0", "2023", "year2023", "month202311", "day20231109", "source1",
    "languageen0", "leaderx0y0", "country*", "year*", "title:every0", "\"every0 undated0\"", "KZ",
    "0",
  ]

  @Test("no word finds what only filters know", arguments: facetWords)
  func facets(typed: String) throws {
    try sample.add(
      "Ships", "sailed 中国", date: "2023-11-09", source: "A", language: "en", countries: ["KZ"],
      leaders: ["x-y"])
    #expect(try sample.find(typed).isEmpty)
    #expect(try sample.find("-" + typed) == [1, 2, 3, 4, 5])
  }

  @Test func columnsAreSearchedTogetherButPhrasesNotAcrossThem() throws {
    try sample.add("Alpha", "gamma", summary: "beta")
    #expect(try sample.find("alpha beta gamma") == [5])
    #expect(try sample.find("\"alpha beta\" OR \"beta gamma\"").isEmpty)
  }
}
