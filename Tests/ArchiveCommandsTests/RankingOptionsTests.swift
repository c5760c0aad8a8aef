import ArgumentParsing
import Testing

@testable import ArchiveCommands

@Suite struct RankingOptionsTests {
  @Test("a period is a number and a unit", arguments: ["90d", "12w", "6m", "2y", "1D", "9999d"])
  func period(text: String) throws {
    let command = try ArchiveCommand.parseAsRoot(["find", "rail", "--expand", "--recent", text])
    let find = try #require(command as? FindCommand)
    #expect(find.rankingOptions.recent == text && find.rankingOptions.expand)
  }

  @Test(
    "anything else is refused",
    arguments: ["", "d", "0d", "-3d", "+3d", "3", "3h", "10000d", "3 d", "soon", "2024-01-01"])
  func noPeriod(text: String) throws {
    #expect(throws: (any Error).self) {
      try ArchiveCommand.parseAsRoot(["find", "rail", "--recent=\(text)"])
    }
  }
}
