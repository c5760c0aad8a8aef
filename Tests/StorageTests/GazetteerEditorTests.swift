import ArticleModel
import Gazetteer
import Storage
import Testing

@Suite struct GazetteerEditorTests {
  let archive: Archive
  let editor: GazetteerEditor

  init() throws {
    archive = try Archive.inMemory()
    editor = GazetteerEditor(archive)
  }

  func leader(_ id: String, from: String, to: String? = nil) -> Leader {
    let term = Leader.Term(
      country: "KZ", office: .headOfState, title: "president", from: PartialDate(from),
      to: to.flatMap { PartialDate($0) })
    return Leader(id: id, name: "Asel Orda", short: "Orda", variants: ["A. Orda"], terms: [term])
  }

  @Test("a new archive adds nothing")
  func nothing() throws {
    #expect(try archive.gazetteerExtension().isEmpty)
  }

  @Test("a leader comes back with terms and names, and a second term joins the first")
  func addition() throws {
    try editor.add(leader("asel-orda", from: "2031-02-01", to: "2032-05"))
    try editor.add(leader("asel-orda", from: "2035"))
    let additions = try archive.gazetteerExtension()
    #expect(additions.leaders.map(\.id) == ["asel-orda"])
    #expect(additions.leaders.first?.terms.map(\.from?.description) == ["2031-02-01", "2035"])
    #expect(additions.leaderAliases == [.init(id: "asel-orda", name: "A. Orda")])
  }

  @Test("a term added to a built-in leader keeps the built-in ones")
  func builtIn() throws {
    let builtIn = try #require(Gazetteer.leaderList[id: "shavkat-mirziyoyev"])
    try editor.add(
      Leader(
        id: builtIn.id, name: builtIn.name, short: builtIn.short,
        terms: leader("x", from: "2040").terms))
    let merged = LeaderBook(try archive.gazetteerExtension())[id: builtIn.id]
    #expect(merged?.terms.count == builtIn.terms.count + 1)
    #expect(merged?.variants.isEmpty == builtIn.variants.isEmpty)
  }

  @Test("terms in an organisation come back beside those in a country")
  func organisations() throws {
    let term = Leader.Term(
      organisation: "nato", title: "secretary general", from: PartialDate("2040-01"), to: nil)
    try editor.add(leader("asel-orda", from: "2031"))
    for _ in 0..<2 {
      try editor.add(Leader(id: "asel-orda", name: "Asel Orda", short: "Orda", terms: [term]))
    }
    let terms = try archive.gazetteerExtension().leaders.first?.terms
    #expect(terms?.map(\.country) == ["KZ", ""] && terms?.last == term)
    // A built-in leader is taken over with both kinds of terms.
    try editor.add(
      Leader(
        id: "jens-stoltenberg", name: "Jens Stoltenberg", short: "Stoltenberg", terms: [term]))
    let merged = LeaderBook(try archive.gazetteerExtension())[id: "jens-stoltenberg"]
    #expect(merged?.terms.filter { $0.organisation == "nato" }.count == 2)
    #expect(merged?.terms.contains { $0.country == "NO" } == true)
  }

  @Test("a built-in leader that is removed counts no more until added again")
  func removal() throws {
    try editor.removeLeader("shavkat-mirziyoyev")
    #expect(LeaderBook(try archive.gazetteerExtension())[id: "shavkat-mirziyoyev"] == nil)
    try editor.add(leader("shavkat-mirziyoyev", from: "2040"))
    #expect(LeaderBook(try archive.gazetteerExtension())[id: "shavkat-mirziyoyev"] != nil)
    try editor.add(leader("asel-orda", from: "2031"))
    try editor.removeLeader("asel-orda")
    #expect(try archive.gazetteerExtension().removedLeaders == [])
  }

  @Test("names of countries are added and taken away")
  func countryNames() throws {
    try editor.add(GazetteerExtension.CountryAlias(code: "KZ", name: "Steppeland", language: "en"))
    #expect(
      try archive.gazetteerExtension().countryAliases == [
        .init(code: "KZ", name: "Steppeland", language: "en")
      ])
    try editor.removeName(.init(subject: "KZ", name: "Steppeland"), isCountry: true)
    let additions = try archive.gazetteerExtension()
    #expect(additions.countryAliases == [])
    #expect(additions.removedNames == [.init(subject: "KZ", name: "Steppeland")])
  }
}
