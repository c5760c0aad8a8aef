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
    arguments: ["v001", "v003", "v005"])
  func oldArchive(version: String) throws {
    let directory = try TemporaryDirectory()
    let path = try directory.copy("\(Self.oldArchives)/\(version).db", to: "old.db")
    let sample = try SampleArchive(path: path)
    try sample.checkIndex()
    let archive = try Archive(path: path, access: .read)
    #expect(try archive.statistics().articles == 3)
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
    #expect(try sample.add("New", "zebra") == 5)
    try sample.checkIndex()
  }
}
