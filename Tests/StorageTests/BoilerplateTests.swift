import ArticleModel
import SQLite
import TestSupport
import Testing

@testable import Storage

@Suite struct BoilerplateTests {
  let sample: SampleArchive
  static let line = "Sign up for our newsletter no. 1."

  init() throws {
    sample = try SampleArchive()
  }

  static func article(
    _ number: Int, title: String? = nil, line: String = line, source: String? = "Quay News"
  ) -> Article {
    let words = ["ferry", "market", "bridge", "school", "harvest", "museum", "tram", "library"]
    let topic = words[number % words.count] + String(repeating: "x", count: number / words.count)
    return Article(
      title: title ?? "The \(topic) opens",
      body: "People came to see the \(topic).\n\nMore of the \(topic) is to come.\n\n\(line)",
      source: source)
  }

  @discardableResult
  func add(_ numbers: Range<Int>) throws -> [Int64] {
    try numbers.map { number in
      guard case .added(let id) = try sample.add(Self.article(number)) else { return 0 }
      return id
    }
  }

  func body(_ id: Int64) throws -> String {
    try sample.archive.article(id)?.article.body ?? ""
  }

  func lines() throws -> [BoilerplateLine] {
    try sample.archive.boilerplate(ofSource: 1)
  }

  @Test func aLineIsLeftOutFromTheFourthArticleOn() throws {
    try add(0..<6)
    for id: Int64 in 1...3 { #expect(try body(id).hasSuffix(Self.line)) }
    for id: Int64 in 4...6 { #expect(try !body(id).contains("newsletter")) }
    #expect(try sample.matches("newsletter") == [1, 2, 3])
    let line = try #require(try lines().first)
    #expect(line.line == Self.line && line.state == .learned)
    #expect(line.articles == 6 && line.leftOut == 3)
    #expect(
      try sample.archive.article(5)?.words == Self.article(4).body.split { $0 == " " || $0 == "\n" }
        .count - 7)
    try sample.checkIndex()
  }

  @Test func numbersAndCaseMakeNoOtherLine() throws {
    for number in 0..<5 {
      try sample.add(Self.article(number, line: "SIGN up for our Newsletter no. \(number)."))
    }
    #expect(try sample.matches("newsletter") == [1, 2, 3])
  }

  @Test func oneHeadlineOrOneStoryLearnsNothing() throws {
    for number in 0..<8 {
      try sample.add(Self.article(number, title: "Morning briefing \(number)"))
    }
    #expect(try lines().isEmpty)
    let story =
      "A long report on the bridge that all of these retell, word by word.\n\nAnd its end."
    for title in ["A", "B", "C", "D", "E", "F"] {
      try sample.add(Article(title: title, body: story + "\n\n" + title, source: "Other"))
    }
    #expect(try sample.archive.connection.value("SELECT count(*) FROM boilerplate") == 0)
  }

  @Test func aRareLineIsNotLearned() throws {
    for number in 0..<60 {
      let line = number % 10 == 0 ? Self.line : "Its own end, \(Self.article(number).title)."
      try sample.add(Self.article(number, line: line))
    }
    #expect(try lines().isEmpty)
  }

  @Test func anotherSourceAndNoneAreNotTouched() throws {
    try add(0..<5)
    for source in ["Other", nil] {
      var article = Self.article(20, source: source)
      article.title += source ?? ""
      let outcome = try sample.add(article)
      guard case .added(let id) = outcome else { continue }
      #expect(try body(id).hasSuffix(Self.line))
    }
    #expect(try sample.archive.connection.value("SELECT count(*) FROM left_out") == 2)
  }

  @Test func aTextOfNothingElseStays() throws {
    try add(0..<5)
    let whole = Self.line + "\n\n" + Self.line
    try sample.add(Article(title: "Only that", body: whole, source: "Quay News"))
    try sample.add(Article(title: "Only one", body: Self.line, source: "Quay News"))
    #expect(try body(6) == whole)
    #expect(try body(7) == Self.line)
  }

  @Test func theTextAsItCameAndAsItStandsIsKnown() throws {
    try add(0..<6)
    #expect(try sample.add(Self.article(5)) == .known(id: 6))
    let stored = try #require(try sample.archive.article(6)).article
    #expect(try sample.add(stored) == .known(id: 6))
    try sample.writer.edit(6, fields: [.byline]) {
      $0.byline = "B"
    } retag: { _ in
      ArticleTags()
    }
    #expect(try sample.add(Self.article(5)) == .known(id: 6))
    #expect(try body(6) == stored.body)
  }

  @Test func olderVersionsAreKeptAsTheyCame() throws {
    try add(0..<5)
    var article = Self.article(9)
    article.url = "https://a.test/1"
    try sample.add(article)
    var next = article
    next.body = "Changed.\n\n" + article.body
    #expect(try sample.add(next) == .changed(id: 6, version: 2))
    #expect(try body(6).hasPrefix("Changed.") && !body(6).contains("newsletter"))
    #expect(try sample.archive.article(6, version: 1).article.body == article.body)
    #expect(try sample.add(article) == .known(id: 6))
    #expect(try sample.add(next) == .known(id: 6))
    try sample.checkIndex()
  }

  @Test func aCountryThatOnlyTheLineNamesIsNoTag() throws {
    sample.writer.retag = { article in
      guard article.body.contains("newsletter") else { return ArticleTags() }
      return ArticleTags(
        countries: [CountryTag(code: "KZ", name: "K", mentions: 1, inTitle: false)])
    }
    for number in 0..<5 {
      let article = Self.article(number)
      try sample.add(article, tags: sample.writer.retag?(article) ?? ArticleTags())
    }
    #expect(try sample.matches("facets : countrykz0") == [1, 2, 3])
  }

  @Test func keptLinesComeBackAndReleasedOnesGoAgain() throws {
    try add(0..<6)
    #expect(try sample.writer.keepLine("1", ofSource: 1) == 3)
    for number in 0..<6 { #expect(try body(Int64(number + 1)) == Self.article(number).body) }
    try add(6..<8)
    #expect(try body(8).hasSuffix(Self.line))
    #expect(try sample.add(Self.article(5)) == .known(id: 6))
    #expect(try sample.writer.releaseLine(Self.line, ofSource: 1) == 0)
    try add(8..<9)
    #expect(try !body(9).contains("newsletter"))
    try sample.checkIndex()
  }

  @Test func linesAreAddedAndKeptBeforeTheyAreLearned() throws {
    try add(0..<1)
    try sample.writer.addLine("Join our channel", ofSource: 1)
    try sample.writer.keepLine(Self.line, ofSource: 1)
    try sample.add(Self.article(1, line: "join our channel"))
    try add(2..<8)
    #expect(try !body(2).contains("channel"))
    #expect(try body(8).hasSuffix(Self.line))
    #expect(try sample.writer.releaseLine("Join our channel", ofSource: 1) == 1)
    #expect(try body(2).hasSuffix("join our channel"))
    #expect(try lines().map(\.state) == [.kept])
  }

  @Test func whatIsNoLineIsRefused() throws {
    try add(0..<5)
    #expect(throws: BoilerplateError.self) { try sample.writer.keepLine("99", ofSource: 1) }
    #expect(throws: BoilerplateError.self) { try sample.writer.releaseLine("x y", ofSource: 1) }
    #expect(throws: BoilerplateError.self) { try sample.writer.releaseLine("1", ofSource: 1) }
    for text in ["", "* 12 *", "a\n\nb", String(repeating: "long ", count: 90)] {
      #expect(throws: BoilerplateError.self) { try sample.writer.addLine(text, ofSource: 1) }
    }
  }

  @Test func cleaningTakesTheLineFromOlderArticles() throws {
    try add(0..<6)
    let preview = try sample.writer.clean(source: 1, changesArticles: false)
    #expect(preview.articles == 6 && preview.cleaned == 3 && preview.lines == [1: 3])
    #expect(try body(1).hasSuffix(Self.line))
    #expect(try sample.writer.clean(source: 1, changesArticles: true).cleaned == 3)
    #expect(try sample.matches("newsletter").isEmpty)
    #expect(try sample.writer.clean(source: 1, changesArticles: true).cleaned == 0)
    #expect(try sample.add(Self.article(0)) == .known(id: 1))
    #expect(try lines().map(\.articles) == [6] && lines().map(\.leftOut) == [6])
    #expect(try sample.writer.keepLine("1", ofSource: 1) == 6)
    #expect(try body(1) == Self.article(0).body)
    try sample.checkIndex()
  }

  @Test func anUndoneTransactionLeavesNoCount() throws {
    struct Stop: Error {}
    try add(0..<3)
    #expect(throws: Stop.self) {
      try sample.writer.batch {
        _ = try sample.writer.add(PreparedArticle(Self.article(3), tags: ArticleTags()))
        throw Stop()
      }
    }
    #expect(try lines().isEmpty)
    try add(3..<4)
    #expect(try lines().count == 1)
    #expect(try !body(4).contains("newsletter"))
  }

  @Test func twoWritersCountTogether() throws {
    let directory = try TemporaryDirectory()
    let one = try SampleArchive(path: directory.file("a.db"))
    let two = try SampleArchive(path: directory.file("a.db"))
    for number in 0..<4 { try (number % 2 == 0 ? one : two).add(Self.article(number)) }
    #expect(try one.matches("newsletter") == [1, 2, 3])
  }
}
