import Foundation
import Testing

@Suite struct GazetteerCommandTests {
  @Test("a leader that is added is listed, found by name, and removed again")
  func leader() throws {
    let program = try ArchiveProgram()
    let add = "leaders add Orda --country KZ --title president --from 2031-02-01 --id asel-orda"
    #expect(try program.run(add).status == 0)
    let listed = try program.run("leaders KZ --on 2031-03 --jsonl").objects()
    #expect(listed.contains { $0["id"] as? String == "asel-orda" })
    #expect(try program.run("leaders alias asel-orda Steppewind").status == 0)
    #expect(try program.run("leaders steppewind --csv").output.contains("asel-orda"))
    #expect(try program.run("leaders remove asel-orda").status == 0)
    #expect(try program.run("leaders steppewind").status == 64)
  }

  @Test("who held office on a day is known without an archive")
  func withoutArchive() throws {
    let outcome = try ArchiveProgram().run("leaders KZ --on 2019-03-20")
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 3)
    #expect(outcome.output.contains("kassym-jomart-tokayev"))
    #expect(!FileManager.default.fileExists(atPath: try ArchiveProgram().archive))
  }

  @Test("heads of organisations are listed on a day, with the organisation and no country")
  func organisationHeads() throws {
    let program = try ArchiveProgram()
    let listed = try program.run("leaders --organisation NATO --on 2021-05-01 --jsonl").objects()
    #expect(listed.map { $0["id"] as? String } == ["jens-stoltenberg"])
    #expect(listed.map { $0["organisation"] as? String } == ["nato"])
    #expect(listed.map { $0["country"] is NSNull } == [true])
    #expect(try program.run("leaders --organisation EU").output.contains("european-union  "))
    #expect(
      try program.run("leaders --organisation NATO --csv").output.hasPrefix(
        "country,id,name,title,office,from,to,organisation"))
    #expect(try program.run("leaders --organisation Atlantis").status == 64)
    #expect(try program.run("leaders KZ --organisation NATO").status == 64)
  }

  @Test("a head of an organisation that is added is found in texts")
  func ownHead() throws {
    let program = try ArchiveProgram()
    let add = ["leaders", "add", "Asel Orda", "--title", "secretary general", "--from", "2021"]
    #expect(try program.run(add).status == 64)
    #expect(try program.run(add + ["--organisation", "NATO", "--country", "KZ"]).status == 64)
    #expect(try program.run(add + ["--organisation", "NATO"]).status == 0)
    let article = #"{"title": "Talks", "date": "2021-05-05", "body": "NATO chief Orda spoke."}"#
    #expect(try program.run(["add", "-"], input: article + "\n").status == 0)
    #expect(try program.run("find --ids --leader orda").output == "1\n")
    let found = try program.run("find --leader asel-orda --jsonl").objects().first
    let leader = try #require((found?["leaders"] as? [[String: Any]])?.first)
    #expect(leader["country"] is NSNull && leader["organisation"] as? String == "nato")
    #expect(try program.run("why 1").output.contains("(nato, in office)"))
    #expect(try program.run("find --leader-of KZ").status == 1)
  }

  @Test("a name that a country is given finds articles of that country")
  func countryName() throws {
    let program = try ArchiveProgram()
    #expect(try program.run("add \(ArchiveProgram.samples)/languages.jsonl").status == 0)
    let before = try program.run("find --country KZ --jsonl")
    #expect(try program.run("countries alias KZ Steppeland").status == 0)
    #expect(try program.run("find --country steppeland --jsonl").output == before.output)
    #expect(try program.run("countries alias KZ Steppeland --remove").status == 0)
    #expect(try program.run("find --country steppeland").status == 64)
  }

  @Test("a file with a bad row takes in the others, and says where the bad one is")
  func importing() throws {
    let program = try ArchiveProgram()
    let text = "name,country,title,from\nAnn Stone,KZ,president,2031\nBen,,,\n"
    try program.write(text, to: "leaders.csv")
    let tried = try program.run("gazetteer import \(program.file("leaders.csv")) --dry-run")
    #expect(tried.status == 65)
    #expect(try program.run("leaders ann-stone").status == 64)
    let outcome = try program.run("gazetteer import \(program.file("leaders.csv"))")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("leaders.csv:3"))
    #expect(try program.run("leaders ann-stone").status == 0)
    #expect(try program.run("gazetteer import \(program.file("none.csv"))").status == 66)
  }
}
