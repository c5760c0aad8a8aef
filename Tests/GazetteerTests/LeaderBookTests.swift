import ArticleModel
import Gazetteer
import Testing

@Suite struct LeaderBookTests {
  static let term = Leader.Term(
    country: "KZ", office: .headOfState, title: "president", from: PartialDate("2031-02-01"),
    to: nil)
  static let orda = Leader(id: "asel-orda", name: "Asel Orda", short: "Orda", terms: [term])

  @Test("a leader of the user's own is found by name, id and country")
  func ownLeader() throws {
    let book = LeaderBook(GazetteerExtension(leaders: [Self.orda]))
    #expect(book.leaders(named: "asel ORDA").map(\.id) == ["asel-orda"])
    #expect(book.leaders(named: "Orda").map(\.id) == ["asel-orda"])
    #expect(book[id: "asel-orda"] == Self.orda)
    let day = try #require(PartialDate("2031-05-05"))
    #expect(book.officeHolders(of: "KZ", on: day).map(\.leader.id).contains("asel-orda"))
    #expect(book.all.count == Gazetteer.leaderList.count + 1)
  }

  @Test("what is removed counts no more")
  func removal() throws {
    let book = LeaderBook(
      GazetteerExtension(
        removedLeaders: ["emmanuel-macron"],
        removedNames: [.init(subject: "vladimir-putin", name: "Путин")]))
    #expect(book[id: "emmanuel-macron"] == nil)
    #expect(book.leaders(named: "Macron").isEmpty)
    #expect(book.leaders(named: "Путин").isEmpty)
    #expect(book.leaders(named: "Putin").map(\.id) == ["vladimir-putin"])
    let day = try #require(PartialDate("2023-01-01"))
    #expect(!book.officeHolders(of: "FR", on: day).contains { $0.leader.id == "emmanuel-macron" })
  }

  @Test("an alias leads to a leader that is built in")
  func alias() {
    let book = LeaderBook(
      GazetteerExtension(leaderAliases: [.init(id: "vladimir-putin", name: "The Chess Player")]))
    #expect(book.leaders(named: "the chess player").map(\.id) == ["vladimir-putin"])
    #expect(book[id: "vladimir-putin"]?.variants.contains("The Chess Player") == true)
  }

  @Test("a country's own alias comes before what else the name means")
  func countryAlias() {
    let directory = CountryDirectory(
      with: GazetteerExtension(countryAliases: [.init(code: "CD", name: "Congo")]))
    guard case .one(let country) = directory.resolve("congo") else {
      Issue.record("not resolved")
      return
    }
    #expect(country.code == "CD")
  }

  @Test(
    "countries are known by their names in other languages, and by former ones",
    arguments: [("Казахстан", "KZ"), ("西德", "DE"), ("Deutschland", "DE"), ("Haute-Volta", "BF")])
  func otherLanguages(typed: String, code: String) {
    guard case .one(let country) = CountryDirectory().resolve(typed) else {
      Issue.record("not resolved")
      return
    }
    #expect(country.code == code)
  }
}
