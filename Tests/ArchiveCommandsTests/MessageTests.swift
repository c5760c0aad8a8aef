import Testing

@testable import ArchiveCommands

@Suite struct MessageTests {
  @Test(
    "thousands stand apart",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (12_345, "12,345"),
      (999_999, "999,999"), (1_000_000, "1,000,000"), (1_002_003, "1,002,003"),
    ])
  func grouped(number: Int, text: String) {
    #expect(Message.grouped(number) == text)
  }

  @Test(
    "one of a thing has no plural s", arguments: [(0, "0 files"), (1, "1 file"), (2, "2 files")])
  func plural(number: Int, text: String) {
    #expect(Message.count(number, "file") == text)
  }

  @Test func countsAreGrouped() {
    #expect(Message.count(1234, "article") == "1,234 articles")
  }
}
