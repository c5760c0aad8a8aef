import Foundation
import Testing

@Suite struct TagTests {
  private func filled() throws -> ArchiveProgram {
    let program = try ArchiveProgram()
    let articles = """
      {"title": "Georgia's harvest is early", "date": "2021-05-05", "source": "Macon Ledger",
       "body": "Georgia waits. The Kazakh president opened a fair."}
      {"title": "A fair", "date": "2015-02-02", "body": "Angela Merkel came to Paris. NATO and Central Asia watched."}
      """.replacing(",\n ", with: ", ")
    #expect(try program.run(["add", "-"], input: articles + "\n").status == 0)
    return program
  }

  @Test(
    "filters find articles by what their tags mean",
    arguments: [
      ("find --ids --country '?'", "1\n"), ("find --ids --about FR", "2\n"),
      ("find --ids --region Asia", "2\n"), ("find --ids region:central-asia", "2\n"),
      ("find --ids --in-region Asia", "1\n2\n"), ("find --ids --organisation NATO", "2\n"),
      ("find --ids --leader-of KZ", "1\n"),
      ("find --ids --leader merkel --in-office", "2\n"), ("find --ids country:FR fair", "2\n"),
    ])
  func filters(line: String, output: String) throws {
    let arguments = line.replacing("'", with: "").split(separator: " ").map(String.init)
    #expect(try filled().run(arguments).output == output)
  }

  @Test("a country that is an organisation is refused with what to type")
  func organisation() throws {
    let outcome = try filled().run("find --country UN")
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(
      outcome.errors.contains("'UN' is an organisation (United Nations)"), "\(outcome.errors)")
    #expect(outcome.errors.contains("type --organisation UN"))
  }

  @Test("why names words, rules and rivals") func why() throws {
    let output = try filled().run("why 1").output
    #expect(output.contains("\"Kazakh\"") && output.contains("office and date"))
    #expect(output.contains("open: ") && output.contains("GE"))
  }

  @Test("corrections and rules outlast retagging, which says first what it would change")
  func correcting() throws {
    let program = try filled()
    #expect(try program.run("tag 1 --country UZ --not-country KZ").status == 0)
    #expect(try program.run(["tag", "--rule", "Georgia => US-GA"]).status == 0)
    let preview = try program.run("retag --dry-run")
    #expect(preview.output.contains("+US"))
    #expect(try program.run("find --ids --country US").status == 1)
    #expect(try program.run("retag").status == 0)
    #expect(try program.run("find --ids --country US").output == "1\n")
    #expect(try program.run("find --ids --country UZ").output == "1\n")
    #expect(try program.run("find --ids --country KZ").status == 1)
    #expect(try program.run("retag --dry-run").output.isEmpty)
  }

  @Test(
    "wrong corrections are refused and change nothing",
    arguments: [
      "tag 1", "tag --country KZ", "tag --rule Georgia", "tag 1 --country Korea",
      "tag --source X --rules", "find --in-office word",
    ])
  func refused(line: String) throws {
    let program = try filled()
    #expect(try program.run(line).status == 64)
    #expect(try program.run("retag --dry-run").output.isEmpty)
  }
}
