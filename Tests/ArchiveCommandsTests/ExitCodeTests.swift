import ArgumentParsing
import ArticleModel
import Presentation
import Search
import Storage
import Testing

@testable import ArchiveCommands

@Suite struct ExitCodeTests {
  private struct Unforeseen: Error {}

  @Test(
    "each error of an archive has its status",
    arguments: [
      (ArchiveError.missing(path: "a"), 69),
      (.notAnArchive(path: "a"), 69),
      (.newer(path: "a", ids: ["v900"]), 69),
      (.older(path: "a"), 69),
      (.damaged(path: "a", reason: "torn"), 69),
      (.inaccessible(path: "a", reason: "no"), 69),
      (.locked(path: "a"), 75),
      (.writeFailed(path: "a", reason: "full"), 74),
      (.noArticle(id: 1), 1),
      (.noVersion(id: 1, version: 2), 1),
      (.noOriginal(id: 1), 1),
    ] as [(ArchiveError, Int32)])
  func archive(error: ArchiveError, status: Int32) {
    #expect(ExitCode(for: error).rawValue == status)
  }

  @Test(
    "an input that is wrong differs from one that cannot be read",
    arguments: [(InputError.Kind.malformed, 65), (.unreadable, 66)] as [(InputError.Kind, Int32)])
  func input(kind: InputError.Kind, status: Int32) {
    #expect(ExitCode(for: InputError(kind, path: "a", reason: "b")).rawValue == status)
  }

  @Test("a query that cannot be read is wrong usage") func query() {
    let error = #expect(throws: QueryError.self) { try QueryParser.parse("tax \"reform") }
    #expect(error.map { ExitCode(for: $0).rawValue } == 64)
  }

  @Test("an address that is taken is bad input") func edit() {
    #expect(ExitCode(for: EditError.addressTaken(url: "u", id: 1)).rawValue == 65)
  }

  @Test("what nobody foresaw is our own mistake") func unforeseen() {
    #expect(ExitCode(for: Unforeseen()).rawValue == 70)
  }

  @Test("output that fails is a failure to write") func output() {
    let error = #expect(throws: OutputError.self) { try AtomicFile(path: "/no/such/folder/file") }
    #expect(error.map { ExitCode(for: $0).rawValue } == 74)
  }
}
