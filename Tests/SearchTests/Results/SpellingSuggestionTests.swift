import Search
import TestSupport
import Testing

@Suite struct SpellingSuggestionTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    try sample.add("Railway ministers", "Kazakhstan speaks of policies.")
    try sample.add("Łódź harbour", "The railway is closed.")
  }

  func suggestion(_ typed: String) throws -> String? {
    let searcher = Searcher(sample.archive)
    return try SpellingSuggestion(sample.archive).better(sample.query(typed), searcher)?.words
      .asTyped
  }

  @Test(
    "words of near spelling are put in the place of unknown ones",
    arguments: [
      ("railwey", "railway"), ("ministres", "ministers"), ("kazakstan", "kazakhstan"),
      ("railway kazahstan", "railway kazakhstan"), ("title:harbor", "title:harbour"),
      ("\"railwya ministers\"", "\"railway ministers\""),
    ])
  func near(typed: String, better: String) throws {
    #expect(try suggestion(typed) == better)
  }

  @Test(
    "nothing is suggested for known words, far ones, numbers, and what would find nothing",
    arguments: [
      "railway", "zzzzzzz", "2024", "xy", "railwey nowherenear", "-railwey", "习近平", "rai*",
    ])
  func none(typed: String) throws {
    #expect(try suggestion(typed) == nil)
  }
}
