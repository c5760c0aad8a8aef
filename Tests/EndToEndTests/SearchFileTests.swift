import Foundation
import Testing

@Suite struct SearchFileTests {
  @Test("queries of a file become rows; a bad line is reported with its number and left out")
  func matrix() throws {
    let program = try ArchiveProgram()
    #expect(try program.run("add \(ArchiveProgram.samples)").status == 0)
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    let text = "# trade\r\nborder market\r\n\n(open\ncountry:Atlantis\n=cmd country:KZ\n"
    try Data(text.utf8 + [0xFF, 0x0A]).write(to: file)
    let outcome = try program.run(["search-file", file.path(), "--by", "country"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(":4: this parenthesis is never closed"))
    #expect(outcome.errors.contains(":5: 'Atlantis' is no country"))
    #expect(outcome.errors.contains(":7"))
    let lines = outcome.output.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("line,query,articles,") == true)
    #expect(lines.dropFirst().first?.hasPrefix("2,border market,1,") == true)
    #expect(lines.last?.hasPrefix("6,'=cmd country:KZ,0,") == true)
  }

  @Test("standard input, marks of byte order and spaces at the ends are taken as files are")
  func standardInput() throws {
    let program = try ArchiveProgram()
    #expect(try program.run("add \(ArchiveProgram.samples)/languages.jsonl").status == 0)
    let outcome = try program.run(
      ["search-file", "-"],
      input: "\u{FEFF}# first\r\n  wheat  \r\n-wheat & \n\u{0}\n@x\nlast line")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("standard input:3: left out of the search"))
    #expect(outcome.errors.contains("standard input:4: there is nothing to search for"))
    #expect(outcome.errors.hasSuffix("Counted 4 queries; 1 line left out\n"))
    let rows = outcome.output.components(separatedBy: "\r\n").dropFirst()
      .map { $0.split(separator: ",").prefix(2).joined(separator: " ") }
    #expect(rows == ["2 wheat", "3 '-wheat &", "5 '@x", "6 last line", ""])
  }

  @Test("a file without queries is an empty table", arguments: ["", "\n\n", "# nothing\n"])
  func empty(text: String) throws {
    let program = try ArchiveProgram()
    #expect(try program.run("add \(ArchiveProgram.samples)/languages.jsonl").status == 0)
    let outcome = try program.run(["search-file", "-"], input: text)
    #expect(outcome.status == 0)
    #expect(outcome.output == "line,query,articles,none\r\n")
    #expect(outcome.errors == "Counted 0 queries\n")
  }

  @Test("a file that is not there is an error") func missing() throws {
    let outcome = try ArchiveProgram().run("search-file nowhere.txt")
    #expect(outcome.status == 66)
  }
}
