import ArchiveMigrations
import ArticleModel
import SQLite
import Storage
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct MigrationTests {
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")
  static let oldArchives = root + "/Tests/StorageTests/OldArchives"

  static func names(in folder: String, endingIn ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }

  @Test func everyScriptIsListed() throws {
    let scripts = try Self.names(in: Self.root + "/migrations", endingIn: ".sql")
    #expect(scripts == ArchiveMigrations.all.map(\.id))
  }

  @Test("every script is the text of its file", arguments: ArchiveMigrations.all)
  func script(migration: Migration) throws {
    let data = try Data(
      contentsOf: URL(filePath: "\(Self.root)/migrations/\(migration.id).sql"))
    #expect(migration.sql == String(decoding: data, as: UTF8.self))
  }

  @Test func everyVersionHasItsOldArchive() throws {
    let kept = try Self.names(in: Self.oldArchives, endingIn: ".db")
    let versions = ArchiveMigrations.all.map { String($0.id.prefix { $0 != "-" }) }
    #expect(kept == versions)
  }

  @Test(
    "an old archive opens, is upgraded and finds what it found",
    arguments: [
      ("v001", 3), ("v002", 4), ("v003", 4), ("v004", 4), ("v005", 4), ("v006", 4), ("v007", 5),
      ("v008", 5), ("v009", 6),
    ])
  func oldArchive(version: String, articles: Int) throws {
    let directory = try TemporaryDirectory()
    let path = try directory.copy("\(Self.oldArchives)/\(version).db", to: "old.db")
    let sample = try SampleArchive(path: path)
    try sample.checkIndex()
    let archive = try Archive(path: path, access: .read)
    #expect(try archive.statistics().articles == articles)
    #expect(try sample.matches("border AND facets : countrykz0") == [1])
    #expect(try sample.matches("lodz") == [3])
    #expect(try sample.matches("first").isEmpty)
    let stored = try #require(try archive.article(1))
    #expect(stored.article.title == "Border market opens again" && stored.version == 2)
    #expect(stored.article.source == "The Meridian Post")
    #expect(stored.article.published?.date.description == "2023-11-09")
    #expect(stored.tags.leaders.map(\.id) == ["kassym-jomart-tokayev"])
    #expect(try archive.article(1, version: 1).article.body == "The first stalls opened.")
    #expect(try archive.article(2)?.article.title == "习近平访问阿斯塔纳")
    #expect(stored.article.domain == "meridian.test")
    #expect(try sample.add("New", "zebra") == Int64(articles) + 2)
    try sample.checkIndex()
  }

  @Test("the tags and corrections of an old archive stay as they are")
  func oldTags() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.copy("\(Self.oldArchives)/v007.db", to: "old.db")
    do {
      let connection = try Connection(path: path, access: .readWrite)
      try connection.execute(
        """
        INSERT INTO tag_correction
          (article_id, subject, tag, name, country, is_present, corrected_at)
        VALUES (1, 'leader', 'a-b', 'A B', 'KZ', 0, 't')
        """)
    }
    let archive = try Archive(path: path, access: .write)
    #expect(
      try archive.tagCorrections(of: 1) == [
        TagCorrection(.leader, tag: "a-b", name: "A B", country: "KZ", isPresent: false)
      ])
    let tags = try archive.tags(of: 1)
    #expect(tags.regions.isEmpty && tags.countries.contains { $0.code == "KZ" })
    #expect(try archive.connection.value("SELECT count(regions) FROM articles", as: Int.self) == 0)
  }

  @Test("the forms of words of an old archive are made anew, in one go or several")
  func oldForms() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.copy("\(Self.oldArchives)/v005.db", to: "old.db")
    let sample = try SampleArchive(path: path)
    func through() throws -> Int? {
      try sample.archive.connection.value(
        "SELECT old_forms_through FROM index_coverage", as: Int.self)
    }
    #expect(try through() == 5)
    // As if the work had been broken off after the newest article.
    try sample.archive.connection.execute("UPDATE index_coverage SET old_forms_through = 3")
    try sample.archive.connection.execute(
      "UPDATE article SET language = 'es' WHERE id = 2; ")
    try IndexMaintenance(sample.archive).run()
    #expect(try through() == 0)
    let segments = try sample.archive.connection.value(
      "SELECT count(DISTINCT segid) FROM article_index_idx", as: Int.self)
    #expect(segments == 1)
    #expect(try sample.archive.indexCoverage().measuredThrough == 5)
    try sample.checkIndex()
    let forms = try sample.archive.connection.value(
      "SELECT text_forms FROM index_entry WHERE article_id = 2", as: String.self)
    #expect(forms?.hasPrefix("\u{ED55}") == true || forms?.hasPrefix("0 ") == true)
    #expect(try sample.matches("lodz") == [3])
  }

  @Test("words against newer signs and names in capitals are found in an old archive, too")
  func renewedForms() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.copy("\(Self.oldArchives)/v006.db", to: "old.db")
    // As the program wrote it then.
    do {
      let connection = try Connection(path: path, access: .readWrite)
      try connection.execute(
        "UPDATE article SET body = body || ' The U.S. paid ₽500.' WHERE id = 3")
    }
    let sample = try SampleArchive(path: path)
    try IndexMaintenance(sample.archive).run()
    #expect(try sample.matches("500") == [3])
    #expect(try sample.matches("\"\u{ED62}us0\"") == [3])
  }

  @Test("vowel signs, Persian letters and words that lines break are found in an old archive, too")
  func renewedForScripts() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.copy("\(Self.oldArchives)/v007.db", to: "old.db")
    // As the program wrote it then.
    do {
      let connection = try Connection(path: path, access: .readWrite)
      try connection.execute(
        """
        UPDATE article SET body = body || ' दिन, کشور. The bridge was re-' || char(10) || 'paired.'
        WHERE id = 3
        """)
      try connection.execute(
        "INSERT INTO source (name, folded) VALUES ('خبرگزاری فارس', 'خبرگزاری فارس')")
    }
    let sample = try SampleArchive(path: path)
    try IndexMaintenance(sample.archive).run()
    for term in ["\"\u{ED63}द\u{F093F}न\"", "كشور", "repaired"] {
      #expect(try sample.matches(term) == [3], "\(term)")
    }
    let source = try sample.archive.connection.value(
      "SELECT folded FROM source WHERE name = 'خبرگزاری فارس'", as: String.self)
    #expect(source == "خبرگزاري فارس")
  }

  @Test("the originals of an old archive can be read") func oldOriginals() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.copy("\(Self.oldArchives)/v002.db", to: "old.db")
    let archive = try Archive(path: path, access: .write)
    let original = try #require(try archive.original(of: 5))
    let text = String(decoding: try original.bytes(), as: UTF8.self)
    #expect(text.hasPrefix("Harbour ferry returns") && original.size == text.utf8.count)
    #expect(original.options == #"{"source":"Quay News"}"#)
    #expect(try archive.original(of: 1) == nil)
    let article = try #require(try archive.article(5)).article
    #expect(article.published?.date.description == "2024-03-05")
  }
}
