import ArticleModel
import Extraction
import Storage
import Synchronization
import Tagging
import Testing

@testable import Ingestion

@Suite struct ArticlePipelineTests {
  private struct Stop: Error, Equatable {}

  private let pipeline: ArticlePipeline

  init() throws {
    let today = try #require(CalendarDate(year: 2024, month: 5, day: 1))
    pipeline = ArticlePipeline(extractor: ArticleExtractor(today: today), tagger: Tagger())
  }

  private static func document(_ number: Int, body: String = "text") -> RawDocument {
    RawDocument(
      content: .record(Record(["title": .text("Title \(number)"), "body": .text(body)])),
      path: "input:\(number)")
  }

  @Test("articles come in the order of reading, errors in their places", arguments: [1, 128, 1000])
  func order(count: Int) throws {
    var paths: [String] = []
    try pipeline.run(
      { emit in
        for number in 0..<count {
          let error = InputError(.malformed, path: "input:\(number)", reason: "bad")
          try emit(number % 7 == 3 ? .failure(error) : .success(Self.document(number)))
        }
      },
      { batch in
        for element in batch {
          switch element {
          case .success(let prepared): paths.append(prepared.article.path)
          case .failure(let error): paths.append("bad " + error.path)
          }
        }
      })
    #expect(paths == (0..<count).map { ($0 % 7 == 3 ? "bad " : "") + "input:\($0)" })
  }

  @Test("a document without an article is refused in its place") func refused() throws {
    var failures: [Bool] = []
    try pipeline.run(
      { emit in
        try emit(.success(Self.document(0)))
        try emit(.success(RawDocument(content: .scrape(""), path: "empty")))
        try emit(.success(Self.document(2)))
      },
      { batch in
        failures += batch.map { if case .failure = $0 { true } else { false } }
      })
    #expect(failures == [false, true, false])
  }

  @Test("no input gives no batch") func empty() throws {
    var batches = 0
    try pipeline.run({ _ in }, { _ in batches += 1 })
    #expect(batches == 0)
  }

  @Test("an error of the reader comes out after what it read") func readerError() throws {
    var count = 0
    #expect(throws: Stop()) {
      try pipeline.run(
        { emit in
          for number in 0..<200 { try emit(.success(Self.document(number))) }
          throw Stop()
        }, { count += $0.count })
    }
    // What stood in a batch that was not full goes with the error.
    #expect(count == 128)
  }

  @Test("an error of the body ends an endless reading") func bodyError() {
    #expect(throws: Stop()) {
      try pipeline.run(
        { emit in
          while true { try emit(.success(Self.document(0))) }
        }, { _ in throw Stop() })
    }
  }

  @Test("reading never runs far ahead of the body") func backpressure() throws {
    let read = Mutex(0)
    let taken = Mutex(0)
    let lead = Mutex(0)
    try pipeline.run(
      { emit in
        for number in 0..<4000 {
          try emit(.success(Self.document(number)))
          let count = read.withLock { count in
            count += 1
            return count
          }
          let ahead = count - taken.withLock { $0 }
          lead.withLock { $0 = max($0, ahead) }
        }
      },
      { batch in
        #expect(batch.count <= 128)
        taken.withLock { $0 += batch.count }
      })
    // Six batches wait or are worked on, one is with the body, one is being read.
    #expect(lead.withLock { $0 } <= 8 * 128)
    #expect(taken.withLock { $0 } == 4000)
  }

  @Test("a batch of large documents is full sooner") func largeDocuments() throws {
    let body = String(repeating: "word ", count: 120_000)
    var sizes: [Int] = []
    try pipeline.run(
      { emit in
        for number in 0..<5 { try emit(.success(Self.document(number, body: body))) }
      }, { sizes.append($0.count) })
    #expect(sizes == [2, 2, 1])
  }
}
