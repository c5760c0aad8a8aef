import ArticleModel
import Gazetteer
import Testing

@Suite struct OrganisationOfficeTests {
  static let leaders = Gazetteer.leaderTable()

  private func date(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

  @Test("every term at the head of an organisation is of one that is known, and of no country")
  func organisations() {
    let known = Set(Gazetteer.organisations().map(\.id))
    let terms = Self.leaders.flatMap(\.terms).filter { $0.organisation != nil }
    #expect(!terms.isEmpty)
    #expect(Set(terms.compactMap(\.organisation)).subtracting(known) == [])
    #expect(terms.allSatisfy { $0.country.isEmpty && $0.office == .headOfOrganisation })
    #expect(terms.allSatisfy { $0.from != nil && !$0.title.isEmpty })
    #expect(Self.leaders.allSatisfy { LeaderName.isID($0.id) && !$0.terms.isEmpty })
    #expect(Set(Self.leaders.map(\.id)).count == Self.leaders.count)
  }

  @Test(
    "heads of a day are found by organisation",
    arguments: [
      ("nato", "2021-01-01", "jens-stoltenberg"), ("nato", "2025-01-01", "mark-rutte"),
      ("united-nations", "2020", "antonio-guterres"),
      ("european-union", "2018-01-01", "jean-claude-juncker"),
    ])
  func holders(organisation: String, day: String, id: String) throws {
    let holders = Gazetteer.leaderList.officeHolders(
      ofOrganisation: organisation, on: try date(day))
    #expect(holders.map { Gazetteer.leaderList[$0.leader].id }.contains(id))
    #expect(holders.allSatisfy { $0.term.organisation == organisation })
  }

  @Test("an organisation that is not known has no heads", arguments: ["", "KZ", "no-such"])
  func nobody(id: String) {
    #expect(Gazetteer.leaderList.officeHolders(ofOrganisation: id).isEmpty)
    #expect(Gazetteer.leaderList.officeHolders(of: "").isEmpty)
  }

  @Test("terms of one who led a country join that leader, whose names stay")
  func joined() throws {
    let leader = try #require(Gazetteer.leaderList[id: "jens-stoltenberg"])
    #expect(leader.terms.contains { $0.country == "NO" })
    #expect(leader.terms.contains { $0.organisation == "nato" })
    #expect(leader.country(on: try date("2010-01-01")) == "NO")
    #expect(leader.country(on: try date("2020-01-01")) == nil)
    #expect(leader.term(on: try date("2020-01-01"))?.organisation == "nato")
    #expect(leader.heldOffice(around: try date("2020-01-01")))
    #expect(!leader.heldStateOffice(around: try date("2020-01-01")))
  }

  @Test("without a date the office that ended last counts, one in a country first")
  func undated() throws {
    let own = Leader(
      id: "a", name: "A", short: "A",
      terms: [
        .init(
          country: "KZ", office: .headOfState, title: "president", from: try date("2001"),
          to: try date("2009")),
        .init(organisation: "csto", title: "x", from: try date("2004"), to: try date("2005")),
      ])
    #expect(own.term(on: nil)?.country == "KZ")
    #expect(own.country(on: try date("2020")) == "KZ")
    let stoltenberg = try #require(Gazetteer.leaderList[id: "jens-stoltenberg"])
    #expect(stoltenberg.term(on: nil)?.organisation == "nato")
  }

  @Test("a country's leaders are none of an organisation, and the other way")
  func apart() throws {
    let book = LeaderBook()
    #expect(book.officeHolders(of: "NO").allSatisfy { $0.term.organisation == nil })
    #expect(
      book.officeHolders(ofOrganisation: "nato").allSatisfy { $0.term.organisation == "nato" })
    let own = Leader(
      id: "asel-orda", name: "Asel Orda", short: "Orda",
      terms: [.init(organisation: "nato", title: "x", from: try date("2031"), to: nil)])
    let extended = LeaderBook(GazetteerExtension(leaders: [own]))
    #expect(
      extended.officeHolders(ofOrganisation: "nato", on: try date("2031-05")).map(\.leader.id)
        .contains("asel-orda"))
  }

  @Test(
    "organisations are known by id, name and abbreviation in any language",
    arguments: [
      ("NATO", "nato"), ("european union", "european-union"), ("Евросоюз", "european-union"),
    ])
  func directory(typed: String, id: String) {
    guard case .one(let found) = OrganisationDirectory().resolve(typed) else {
      Issue.record("not resolved")
      return
    }
    #expect(found.id == id)
  }
}
