import ArchiveMigrations
import ArticleModel
import SQLite
import Storage
import TestSupport
import Testing

@Suite struct ArchiveOpeningTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  static let accesses: [Archive.Access] = [.read, .write, .create]

  /// Makes an archive of one article with nothing beside its file, and returns its path.
  func makeArchive(_ name: String = "a.db") throws -> String {
    let path = directory.file(name)
    let sample = try SampleArchive(path: path)
    try sample.add("Title", "body")
    try sample.archive.connection.checkpoint()
    return path
  }

  /// Expects a file to be refused and to be what it was.
  func expectRefusal(
    _ name: String, _ accesses: [Archive.Access] = accesses, _ error: (String) -> ArchiveError
  ) throws {
    let before = try directory.read(name)
    for access in accesses {
      let path = directory.file(name)
      #expect(throws: error(path), "\(access)") { try Archive(path: path, access: access) }
    }
    #expect(try directory.read(name) == before)
  }

  @Test func aMissingFileIsOnlyCreatedWhenAskedFor() throws {
    let path = directory.file("new.db")
    for access in [Archive.Access.read, .write] {
      #expect(throws: ArchiveError.missing(path: path)) { try Archive(path: path, access: access) }
    }
    #expect(!directory.contains("new.db"))
    #expect(try Archive(path: path, access: .create).statistics().articles == 0)
    #expect(try Archive(path: path, access: .read).statistics().articles == 0)
    #expect(try directory.read("new.db").prefix(15).elementsEqual("SQLite format 3".utf8))
  }

  @Test func aFileThatIsNoDatabaseIsRefused() throws {
    let texts = [
      "x", "title,body\n", String(repeating: "news ", count: 10_000), "SQLite format 3\0",
    ]
    for text in texts {
      try directory.write(Array(text.utf8), to: "notes.txt")
      try expectRefusal("notes.txt") { .notAnArchive(path: $0) }
    }
  }

  @Test("an empty file is an archive to be made, and else none")
  func emptyFile() throws {
    try directory.write([], to: "empty.db")
    try expectRefusal("empty.db", [.read, .write]) { .notAnArchive(path: $0) }
    #expect(
      try Archive(path: directory.file("empty.db"), access: .create).statistics().articles == 0)
  }

  @Test func aDirectoryIsRefused() throws {
    for access in [Archive.Access.read, .write] {
      #expect(throws: ArchiveError.notAnArchive(path: directory.path)) {
        try Archive(path: directory.path, access: access)
      }
    }
    let error = #expect(throws: ArchiveError.self) {
      try Archive(path: directory.path, access: .create)
    }
    guard case .inaccessible = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("the database of another program is refused", arguments: ["delete", "wal"])
  func foreignDatabase(journal: String) throws {
    do {
      let foreign = try Connection(path: directory.file("foreign.db"), access: .create)
      try foreign.setPragma("journal_mode", to: journal)
      try foreign.execute("CREATE TABLE article(id INTEGER PRIMARY KEY, title TEXT)")
    }
    try expectRefusal("foreign.db") { .notAnArchive(path: $0) }
  }

  @Test("a mark of another program in an empty database is respected")
  func foreignMark() throws {
    do {
      let foreign = try Connection(path: directory.file("foreign.db"), access: .create)
      try foreign.setPragma("application_id", to: 7)
    }
    try expectRefusal("foreign.db") { .notAnArchive(path: $0) }
  }

  @Test func anArchiveOfANewerVersionIsRefused() throws {
    do {
      let connection = try Connection(path: makeArchive(), access: .readWrite)
      try connection.execute("INSERT INTO schema_migration VALUES ('v999-later', '')")
      try connection.checkpoint()
    }
    try expectRefusal("a.db") { .newer(path: $0, ids: ["v999-later"]) }
  }

  @Test func anArchiveOfAnOlderVersionIsUpgradedOnlyForWriting() throws {
    let path = try makeArchive()
    let step = Migration("v900-next", sql: "CREATE TABLE next(id INTEGER PRIMARY KEY)")
    func open(_ access: Archive.Access) throws -> Archive {
      try Archive(
        path: path, access: access, busyTimeout: .zero, migrations: ArchiveMigrations.all + [step])
    }
    let before = try directory.read("a.db")
    #expect(throws: ArchiveError.older(path: path)) { try open(.read) }
    #expect(try directory.read("a.db") == before)
    #expect(try open(.write).connection.value("SELECT count(*) FROM next") == 0)
    #expect(try open(.read).statistics().articles == 1)
    #expect(throws: ArchiveError.newer(path: path, ids: ["v900-next"])) {
      try Archive(path: path, access: .write)
    }
  }

  @Test func aFailingUpgradeLeavesTheArchiveAsItWas() throws {
    let path = try makeArchive()
    let step = Migration("v900-next", sql: "CREATE TABLE next(id); CREATE TABLE article(id);")
    #expect(throws: (any Error).self) {
      try Archive(
        path: path, access: .write, busyTimeout: .zero, migrations: ArchiveMigrations.all + [step])
    }
    let archive = try Archive(path: path, access: .read)
    #expect(try archive.article(1)?.article.title == "Title")
    #expect(try archive.connection.row("SELECT 1 FROM sqlite_schema WHERE name = 'next'") == nil)
  }

  @Test("an archive that lacks an earlier step is damaged")
  func skippedStep() throws {
    let path = try makeArchive()
    let step = Migration("v000-before", sql: "CREATE TABLE before(id)")
    let error = #expect(throws: ArchiveError.self) {
      try Archive(
        path: path, access: .write, busyTimeout: .zero, migrations: [step] + ArchiveMigrations.all)
    }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("a file cut short is refused at every length")
  func truncatedFile() throws {
    _ = try makeArchive()
    let bytes = try directory.read("a.db")
    for length in [1, 99, 100, 512, 4096, 8192, 8193, 16_384, bytes.count / 2] {
      try directory.write(Array(bytes.prefix(length)), to: "cut.db")
      let path = directory.file("cut.db")
      for access in Self.accesses {
        #expect(throws: ArchiveError.self, "\(length)") {
          let archive = try Archive(path: path, access: access)
          try archive.run {
            _ = try archive.article(1)
            _ = try archive.connection.rows(
              "SELECT * FROM article_index WHERE article_index MATCH 'body'")
          }
        }
      }
      #expect(try directory.read("cut.db") == Array(bytes.prefix(length)), "\(length)")
    }
  }

  @Test("garbage in any page is an ArchiveError or harmless", arguments: 1...3)
  func damagedFile(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    _ = try makeArchive()
    let bytes = try directory.read("a.db")
    for round in 0..<40 {
      var damaged = bytes
      for _ in 0..<20 {
        damaged[Int.random(in: 100..<damaged.count, using: &random)] = UInt8(random.next() & 0xFF)
      }
      let path = try directory.write(damaged, to: "\(round).db")
      do {
        let archive = try Archive(path: path, access: .read)
        try archive.run {
          _ = try archive.article(1)
          _ = try archive.statistics()
        }
      } catch is ArchiveError {
        continue
      } catch let error as SQLiteError {
        // The damage made another schema, or a value of another kind.
        #expect(!error.isBusy && !error.isCannotOpen, "\(error)")
      }
      #expect(try directory.read("\(round).db") == damaged)
    }
  }

  @Test("an archive in memory is like any other")
  func inMemory() throws {
    let archive = try Archive.inMemory()
    #expect(
      try archive.connection.pragma("application_id") == ArchiveMigrations.applicationID)
    #expect(try archive.statistics().articles == 0)
  }
}
