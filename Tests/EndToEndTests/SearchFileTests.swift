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

  @Test("a file that is not there is an error") func missing() throws {
    let outcome = try ArchiveProgram().run("search-file nowhere.txt")
    #expect(outcome.status == 66)
  }
}
