import ArticleModel
import SQLite
import Storage
import TestSupport
import Testing

@Suite struct ConcurrencyTests {
  let directory: TemporaryDirectory
  let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.file("a.db")
  }

  func open(_ access: Archive.Access) throws -> Archive {
    try Archive(path: path, access: access, busyTimeout: .zero)
  }

  @Test func aSecondWriterIsToldThatTheArchiveIsLocked() throws {
    let sample = try SampleArchive(path: path)
    let second = try open(.write)
    try sample.archive.transaction {
      _ = try sample.writer.add(PreparedArticle(Article(title: "T", body: "B"), tags: .init()))
      #expect(throws: ArchiveError.locked(path: path)) { try second.transaction {} }
      // Opening alone, for whatever, does not need the lock.
      _ = try open(.write)
      _ = try open(.create)
    }
    try second.transaction {}
  }

  @Test func aReaderSeesOnlyWhatWasCommitted() throws {
    let sample = try SampleArchive(path: path)
    try sample.add("First", "zebra")
    let reader = try open(.read)
    func found() throws -> Int {
      try reader.run {
        try reader.connection.value(
          "SELECT count(*) FROM article_index WHERE article_index MATCH 'zebra'") ?? 0
      }
    }
    try sample.archive.transaction {
      for title in ["Second", "Third"] {
        _ = try sample.writer.add(
          PreparedArticle(Article(title: title, body: "zebra"), tags: .init()))
      }
      #expect(try found() == 1)
      #expect(try reader.article(2)?.id == nil)
    }
    #expect(try found() == 3)
    try reader.snapshot {
      #expect(try found() == 3)
      try sample.writer.remove(1)
      #expect(try found() == 3)
      #expect(try reader.article(1)?.article.body == "zebra")
    }
    #expect(try found() == 2)
  }

  @Test func aReaderCannotWrite() throws {
    try SampleArchive(path: path).add("T", "B")
    let reader = try open(.read)
    let error = #expect(throws: ArchiveError.self) {
      try reader.transaction { try reader.connection.execute("DELETE FROM article") }
    }
    guard case .inaccessible = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("several that create one archive at once all get it", arguments: 1...3)
  func simultaneousCreation(round: Int) async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<4 {
        group.addTask {
          let sample = try SampleArchive(path: path)
          try sample.add("Article \(number)", "zebra")
        }
      }
      try await group.waitForAll()
    }
    let archive = try open(.read)
    #expect(try archive.statistics().articles == 4)
  }

  @Test("a process that ends in mid-transaction loses nothing that was committed")
  func killedProcess() throws {
    let sample = try SampleArchive(path: path)
    try sample.add("Committed", "zebra", countries: ["KZ"])
    try sample.archive.transaction {
      // Enough to spill pages into the log before the commit.
      try sample.archive.connection.setPragma("cache_size", to: 5)
      for number in 0..<50 {
        let body = String(repeating: "zebra \(number) ", count: 500)
        _ = try sample.writer.add(
          PreparedArticle(Article(title: "Lost \(number)", body: body), tags: .init()))
      }
      try directory.copy(path, to: "copy.db")
      try directory.copy(path + "-wal", to: "copy.db-wal")
    }
    #expect(try directory.read("copy.db-wal").count > 100_000)
    let copy = try SampleArchive(path: directory.file("copy.db"))
    try copy.checkIndex()
    #expect(try copy.matches("zebra") == [1])
    #expect(try copy.archive.article(1)?.article.title == "Committed")
    #expect(try copy.archive.connection.value("PRAGMA integrity_check") == "ok")
    #expect(try copy.add("Next", "zebra") == 2)
    try copy.checkIndex()
  }
}
