import ArticleModel
import Search
import Storage
import TestSupport
import Testing

@Suite struct RankingTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
  }

  private func fill(_ count: Int = 8) throws {
    for number in 1...count { try sample.add("Other", "a text without it \(number)") }
  }

  private func plain(_ text: String) throws -> ArticleQuery {
    var query = try sample.query()
    query.words = QueryParser.plainWords(text).root
    return query
  }

  private func ids(_ query: ArticleQuery) throws -> [Int64] {
    try Searcher(sample.archive).ids(query)
  }

  @Test func ofEqualsTheNewerComesFirstThenTheGreaterNumber() throws {
    let dates = ["2023-05-01", nil, "2024-01-01", "2023", "2023-05-01", nil]
    for (index, date) in dates.enumerated() {
      // Equal texts of one source would be one article.
      try sample.add("Ferry", "the same words", date: date, source: "Source \(index)")
    }
    #expect(try ids(sample.query("ferry")) == [3, 5, 1, 4, 6, 2])
  }

  @Test func wordsNearOneAnotherCountMore() throws {
    let filler = "one two three four five six seven eight nine ten"
    try sample.add("A", "harbour \(filler) tax \(filler)")
    try sample.add("B", "\(filler) harbour tax \(filler)")
    try sample.add("C", "tax \(filler) \(filler) harbour")
    try fill()
    #expect(try ids(sample.query("harbour tax")).first == 2)
    #expect(try ids(sample.query("tax OR harbour")).first == 2)
  }

  @Test func wordsThatSayLittleCountLittle() throws {
    try sample.add("A", "about about about the the the of of one two three")
    try sample.add("B", "grain one two three four five six seven eight nine")
    try fill()
    #expect(try ids(plain("what is said about the grain")).first == 2)
  }

  @Test func aWordThatIsRepeatedInAQuestionCountsMore() throws {
    try sample.add("A", "grain one two")
    try sample.add("B", "harbour one two")
    try fill()
    #expect(try ids(plain("grain harbour harbour")).prefix(2) == [2, 1])
    #expect(try ids(plain("grain harbour grain")).prefix(2) == [1, 2])
  }

  @Test func aScoreHalvesWithEachHalfLife() throws {
    try sample.add("Ferry", "ferry ferry ferry", date: "2014-05-01")
    try sample.add("Other", "one ferry two three", date: "2024-04-30")
    try fill()
    var query = try sample.query("ferry")
    #expect(try ids(query) == [1, 2])
    let today = try #require(CalendarDate(year: 2024, month: 5, day: 1))
    query.recency = Recency(halfLife: 365, today: today)
    #expect(try ids(query) == [2, 1])
    query.recency = Recency(halfLife: 36_500, today: today)
    #expect(try ids(query) == [1, 2])
  }

  @Test("the first results are the same whatever their number", arguments: [false, true])
  func limits(isExpanded: Bool) throws {
    for index in 0..<80 {
      try sample.add(
        "Rail \(index % 7)", String(repeating: "train port ", count: 1 + index % 5) + "\(index)",
        date: ["2024-01-05", "2023", nil][index % 3])
    }
    for sort in ArticleQuery.Sort.allCases {
      var query = try sample.query("train OR port OR rail", sort: sort)
      query.isExpanded = isExpanded
      query.recency = Recency(halfLife: 90, today: try FilterDay.today())
      let all = try Searcher(sample.archive).ids(query)
      #expect(Set(all).count == all.count)
      for limit in [1, 2, 20, 29, 30, 31, 50, all.count] {
        #expect(try Searcher(sample.archive).ids(query, limit: limit) == Array(all.prefix(limit)))
      }
    }
  }

  @Test func feedbackNamesItsWordsAndFindsNothingElse() throws {
    try sample.add("Strike", "dockers and harbour pilots walked out")
    try sample.add("Strike again", "dockers and harbour pilots went home")
    try sample.add("Third strike", "bus drivers")
    try sample.add("Fourth strike", "dockers met")
    try sample.add("Quiet", "dockers and harbour pilots at work")
    try fill()
    var query = try sample.query("strike")
    let before = try ids(query)
    query.isExpanded = true
    let after = try ids(query)
    #expect(after.sorted() == before.sorted())
    #expect(after.last == 3)
    let added = try Searcher(sample.archive).addedWords(query, limit: 10)
    #expect(added.contains("dockers") && added.contains("harbour") && !added.contains("and"))
  }

  @Test("feedback counts copies of a story once, and adds no word that was typed")
  func feedbackOnStories() throws {
    let story = (1...60).map { "word\($0)" }.joined(separator: " ") + " strike lockout"
    for source in ["One", "Two", "Three"] {
      try sample.add("Strike strikes", story, date: "2023-05-01", source: source)
    }
    try sample.add("Strike of dockers", "dockers on strike")
    try sample.add("Strikes of dockers", "dockers who strike")
    try fill()
    var query = try sample.query("strikes")
    query.isExpanded = true
    #expect(try Searcher(sample.archive).addedWords(query, limit: 10) == ["dockers"])
  }

  @Test func feedbackOnNothingAddsNothing() throws {
    try fill()
    var query = try sample.query("zebra")
    query.isExpanded = true
    #expect(try Searcher(sample.archive).addedWords(query, limit: 10).isEmpty)
  }

  @Test func aSearchThatComesAgainSeesWhatChangedMeanwhile() throws {
    try sample.add("Ferry", "one")
    let searcher = Searcher(sample.archive)
    let query = try sample.query("ferry")
    #expect(try searcher.ids(query, limit: 5) == [1])
    try sample.add("Ferry", "ferry two")
    #expect(try searcher.ids(query, limit: 5).sorted() == [1, 2])
    try sample.archive.transaction { try sample.writer.remove(1) }
    #expect(try searcher.ids(query, limit: 5) == [2])
  }
}
