import ArgumentParsing
import Testing

@testable import ArchiveCommands

@Suite struct CommandParsingTests {
  @Test(
    "a right command line is taken",
    arguments: [
      "add a.txt", "add -", "add --files-from list -0", "add --files-from - --null",
      "add -n --jsonl a.txt", "add --dry-run a b c", "add --date 2023-11 --source S a",
      "add --language en-GB --date-from-mtime a", "add -q a --archive x.db",
      "find word", "find --country KZ,UZ", "find a b --limit 0 --offset 3 --sort newest",
      "find a --ids", "find a --count", "find a --csv", "find a --jsonl", "find --any a",
      "find --undated", "find a --expand", "find a --recent 90d --any", "find -- -customs",
      "find a --color never", "find a --copies --ids", "find a --copies --count",
      "find a --facets country,leaders,sources,Months,language", "search-file q --by months",
      "search-file q --by countries", "add --language French a", "edit 1 --language french",
      "show 1", "show 1 2 --jsonl", "show 1 --version-number 2", "show 1 --no-pager",
      "export", "export a -o f.csv", "export --format jsonl --body", "export --raw --excel -q",
      "stats", "stats --csv", "stats --jsonl", "countries", "leaders --csv", "sources --jsonl",
      "edit 1 --date 2023", "edit 1 --title T --url https://e.org/a", "remove 1 2 -q", "upgrade",
    ])
  func valid(line: String) throws {
    _ = try ArchiveCommand.parseAsRoot(line.split(separator: " ").map(String.init))
  }

  @Test("an empty date takes the date away") func emptyDate() throws {
    let command = try ArchiveCommand.parseAsRoot(["edit", "1", "--date", ""])
    #expect((command as? EditCommand)?.date?.isEmpty == true)
  }

  @Test(
    "a wrong command line is wrong usage, and says why",
    arguments: [
      ("add", "Name files"), ("add --jsonl a", "--dry-run"), ("add -0 a", "--files-from"),
      ("add --date nonsense a", "nonsense"), ("add --date 2023-13 a", "2023-13"),
      ("add --language 12 a", "12"), ("find", "Give some words"),
      ("find a --csv --ids", "Choose one"), ("find a --facets contry", "countries"),
      ("search-file q --by language", "month"), ("edit 1 --language Frnech", "Frnech"),
      ("find a --limit -1", "--limit"),
      ("find a --limit=-1", "--limit"), ("find a --offset=-1", "--offset"),
      ("find a --sort best", "best"), ("find a --color red", "red"), ("show", "<ids>"),
      ("show one", "one"), ("export --format jsonl --raw", "csv"),
      ("export --format jsonl --excel", "csv"), ("export --format xls", "xls"),
      ("stats --csv --jsonl", "Choose one"), ("countries --csv --jsonl", "Choose one"),
      ("edit 1", "what to correct"), ("edit 1 --date soon", "soon"),
      ("edit 1 --language 7", "7"), ("edit x --date 2023", "x"), ("remove", "<ids>"),
      ("remove 1.5", "1.5"), ("upgrade now", "now"), ("fnid a", "find"),
    ])
  func invalid(line: String, part: String) {
    let words = line.split(separator: " ").map(String.init)
    let error = #expect(throws: (any Error).self) { try ArchiveCommand.parseAsRoot(words) }
    guard let error else { return }
    #expect(ArchiveCommand.exitCode(for: error).rawValue == 64)
    #expect(ArchiveCommand.fullMessage(for: error, columns: 80).contains(part))
  }

  @Test("a title cannot be taken away", arguments: ["", "  "]) func emptyTitle(title: String) {
    let error = #expect(throws: (any Error).self) {
      try ArchiveCommand.parseAsRoot(["edit", "1", "--title", title])
    }
    #expect(error.map { ArchiveCommand.exitCode(for: $0).rawValue } == 64)
  }
}
