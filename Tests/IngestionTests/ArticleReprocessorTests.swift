import ArticleModel
import Compression
import Extraction
import SQLite
import Storage
import Tagging
import TestSupport
import Testing

@testable import Ingestion

@Suite struct ArticleReprocessorTests {
  private let sample: SampleArchive
  private let today: CalendarDate
  private static let tagger = Tagger()

  init() throws {
    sample = try SampleArchive()
    today = try #require(CalendarDate(year: 2024, month: 5, day: 1))
  }

  static func text(_ number: Int) -> String {
    """
    Ferry \(number) returns to Kazakhstan

    By Nora Lind
    \(number % 28 + 1) March 2024

    Ferry number \(number) sailed again on Tuesday after two winters in dry dock, and four hundred \
    people stood on the quay to see it go, some of them with flags and some with sandwiches.

    The crossing number \(number) takes eleven minutes and costs the price of a bus ticket, the \
    town said in a note to residents, who had asked for it since the bridge was closed.
    """
  }

  /// Adds an article as an older extraction might have understood it.
  private func addBadly(
    _ number: Int, url: String? = nil, options: String? = nil,
    _ change: (inout Article) -> Void = { _ in }
  ) throws {
    var document = RawDocument(content: .scrape(Self.text(number)), path: "\(number).txt")
    document.stated.url = url
    var article = Article(
      title: "Wrong \(number)", body: Self.text(number), url: url, path: document.path)
    change(&article)
    let original = Original(document, options: options, compressor: Compressor())
    _ = try sample.writer.batch {
      try sample.writer.add(
        PreparedArticle(article, tags: ArticleTags(), original: original))
    }
  }

  private func reprocess(
    isDryRun: Bool = false, ids: Range<Int64> = 1..<1000,
    changed: (ArticleChange) throws -> Void = { _ in }
  ) throws -> ReprocessSummary {
    let reprocessor = try ArticleReprocessor(
      sample.archive, tagger: Self.tagger, today: today
    ) { "2024-06-01T00:00:00Z" }
    let summary = try reprocessor.run(
      isDryRun: isDryRun,
      selection: { emit in
        for id in try sample.matches("facets : every0") where ids.contains(id) { try emit(id) }
      }, changed: changed)
    try sample.checkIndex()
    return summary
  }

  @Test func aDryRunSaysWhatChangesAndWritesNothing() throws {
    for number in 0..<150 { try addBadly(number) }
    var changes: [Int64] = []
    let summary = try reprocess(isDryRun: true) { changes.append($0.before.id) }
    #expect(summary.selected == 150 && summary.changed == 150)
    #expect(summary.parts[.title] == 150 && summary.parts[.date] == 150)
    #expect(summary.parts[.body] == 150 && summary.parts[.tags] == 150)
    #expect(changes == Array(1...150))
    #expect(try sample.archive.article(1)?.article.title == "Wrong 0")
  }

  @Test func whatIsFoundNowTakesThePlace() throws {
    for number in 0..<3 { try addBadly(number) }
    #expect(try reprocess(ids: 2..<4).changed == 2)
    #expect(try sample.archive.article(1)?.article.title == "Wrong 0")
    let stored = try #require(try sample.archive.article(2))
    #expect(stored.article.title == "Ferry 1 returns to Kazakhstan")
    #expect(stored.article.published?.date.description == "2024-03-02")
    #expect(stored.article.byline == "Nora Lind" && !stored.article.body.contains("Lind"))
    #expect(stored.version == 1 && stored.addedAt == "2024-05-01T12:00:00Z")
    #expect(try sample.matches("facets : countrykz0 AND facets : month202403") == [2, 3])
    #expect(try sample.matches("wrong") == [1])
    let row = try sample.archive.connection.row(
      "SELECT changed_at, reprocessed_at FROM article WHERE id = 2")
    #expect(try row?.get("changed_at", as: String?.self) == nil)
    #expect(try row?.get("reprocessed_at") == "2024-06-01T00:00:00Z")
    #expect(try reprocess(ids: 2..<4).changed == 0)
  }

  @Test("the same input is known before and after") func known() throws {
    let pipeline = ArticlePipeline(
      extractor: ArticleExtractor(today: today), tagger: Self.tagger)
    func add() throws -> [ArticleWriter.Outcome] {
      var outcomes: [ArticleWriter.Outcome] = []
      try pipeline.run(
        { emit in
          try emit(.success(RawDocument(content: .scrape(Self.text(0)), path: "0.txt")))
        },
        { batch in
          for case .success(let prepared) in batch {
            outcomes.append(try sample.writer.batch { try sample.writer.add(prepared) })
          }
        })
      return outcomes
    }
    try addBadly(0)
    #expect(try add() == [.known(id: 1)])
    _ = try reprocess()
    #expect(try add() == [.known(id: 1)])
    try sample.archive.connection.execute("DELETE FROM original")
    #expect(try add() == [.known(id: 1)])
  }

  @Test func correctionsMadeByHandSurvive() throws {
    try addBadly(0)
    try sample.writer.edit(1, fields: [.title, .date]) { article in
      article.title = "By hand"
      article.published = nil
    } retag: { _ in
      ArticleTags()
    }
    let summary = try reprocess()
    let article = try #require(try sample.archive.article(1)).article
    #expect(article.title == "By hand" && article.published == nil)
    #expect(article.byline == "Nora Lind" && summary.parts[.title] == nil)
    let originals = try sample.archive.connection.rows(
      "SELECT original FROM correction ORDER BY field")
    #expect(
      try originals.map { try $0.get(0, as: String?.self) }
        == ["2024-03-01", "Ferry 0 returns to Kazakhstan"])
  }

  @Test func tagsCorrectedByHandSurviveAndAreNoChange() throws {
    try addBadly(0)
    _ = try reprocess()
    let article = try #require(try sample.archive.article(1)).article
    try sample.writer.correct(
      1, [TagCorrection(.country, tag: "GE", name: "Georgia", isPresent: true)],
      retagged: Self.tagger.tags(of: article))
    #expect(try reprocess().changed == 0)
    #expect(try sample.matches("facets : countryge0") == [1])
  }

  @Test func whatTheUserSaidStillHolds() throws {
    try addBadly(0, options: #"{"source":"Quay News","language":"en","date":"1999"}"#)
    try addBadly(1, options: "no JSON")
    _ = try reprocess()
    let article = try #require(try sample.archive.article(1)).article
    #expect(article.source == "Quay News" && article.language == "en")
    #expect(article.languageMethod == .option)
    #expect(article.published?.date.description == "2024-03-01")
    #expect(try sample.archive.article(2)?.article.source == nil)
  }

  @Test func articlesWithoutOriginalOrArticleOrWholeDataStay() throws {
    try sample.add("Record", "text")
    try addBadly(0)
    try addBadly(1)
    let empty = RawDocument(content: .scrape(" "), path: "e")
    let original = Original(empty, options: nil, compressor: Compressor())
    _ = try sample.writer.batch {
      try sample.writer.add(
        PreparedArticle(Article(title: "E", body: "e"), tags: ArticleTags(), original: original))
    }
    try sample.archive.connection.execute(
      "UPDATE original SET data = x'00' WHERE article_id = 2")
    let summary = try reprocess()
    #expect(summary.withoutOriginal == 1 && summary.damaged == [2] && summary.refused == [4])
    #expect(summary.changed == 1)
    #expect(try sample.archive.article(2)?.article.title == "Wrong 0")
    #expect(try sample.archive.article(4)?.article.title == "E")
  }

  @Test func bytesThatWereReplacedInATextStayCounted() throws {
    try addBadly(0) { $0.replacedCharacters = 7 }
    #expect(try reprocess().changed == 1)
    #expect(try sample.archive.article(1)?.article.replacedCharacters == 7)
    #expect(try reprocess().changed == 0)
  }

  @Test func anErrorUndoesAll() throws {
    struct Stop: Error {}
    for number in 0..<100 { try addBadly(number) }
    #expect(throws: Stop.self) {
      try reprocess { change in if change.before.id == 90 { throw Stop() } }
    }
    #expect(try sample.archive.article(1)?.article.title == "Wrong 0")
    #expect(try sample.matches("ferry AND wrong").count == 100)
    try sample.checkIndex()
    #expect(try reprocess().changed == 100)
  }

  @Test func linesThatTheSourceRepeatsStayLeftOut() throws {
    let options = #"{"source":"Quay News"}"#
    try addBadly(0, options: options) { $0.source = "Quay News" }
    let text = try #require(try sample.archive.article(1)).article.body
    let last = try #require(text.split(separator: "\n\n").last.map(String.init))
    try sample.writer.addLine(last, ofSource: 1)
    let summary = try reprocess()
    #expect(summary.changed == 1)
    #expect(try sample.matches("eleven").isEmpty)
    #expect(try sample.archive.leftOutParagraphs(of: 1).count == 1)
    #expect(try reprocess().changed == 0)
  }
}
