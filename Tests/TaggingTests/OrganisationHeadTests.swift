import ArticleModel
import Gazetteer
import Tagging
import Testing

@Suite struct OrganisationHeadTests {
  private func found(
    _ body: String, date: String? = "2021-05-01", language: String? = nil
  ) -> [String] {
    tagger.tags(of: article("", body, date: date, language: language)).leaders.map(\.id).sorted()
  }

  @Test("a head of an organisation is found by the full name, and shown with the organisation")
  func fullName() throws {
    let tags = tagger.tags(
      of: article("", "Ursula von der Leyen spoke. Later von der Leyen left.", date: "2021-05-01"))
    let tag = try #require(tags.leaders.first)
    #expect(tag.id == "ursula-von-der-leyen" && tag.mentions == 2 && tag.isInOffice == true)
    #expect(tag.country == nil && tag.organisation == "european-union")
    #expect(tags.countries.isEmpty && tags.leaderCountries.isEmpty)
  }

  @Test(
    "a surname counts after an office beside the organisation's name",
    arguments: [
      ("NATO Secretary General Stoltenberg spoke.", "en", "jens-stoltenberg"),
      ("NATO's Secretary General Stoltenberg spoke.", "en", "jens-stoltenberg"),
      ("On Monday NATO chief Stoltenberg spoke.", "en", "jens-stoltenberg"),
      ("UN Secretary-General Guterres spoke.", "en", "antonio-guterres"),
      ("European Commission President von der Leyen spoke.", "en", "ursula-von-der-leyen"),
      ("NATO-Generalsekretär Stoltenberg sprach.", "de", "jens-stoltenberg"),
      ("NATO met. Then Secretary General Stoltenberg spoke.", "en", "jens-stoltenberg"),
      ("Генсек НАТО Столтенберг выступил.", "ru", "jens-stoltenberg"),
    ])
  func surname(body: String, language: String, id: String) {
    #expect(found(body, language: language) == [id])
  }

  @Test(
    "a surname alone, beside another office or in other years names no head",
    arguments: [
      ("Stoltenberg spoke of NATO.", "2021-05-01"),
      ("Secretary General Stoltenberg of the chess club spoke.", "2021-05-01"),
      ("NATO Deputy Secretary General Stoltenberg spoke.", "2021-05-01"),
      ("NATO Secretary General Stoltenberg spoke.", "1975-05-01"),
      ("UN Secretary-General Stoltenberg spoke.", "2021-05-01"),
      ("The president of the club, President Michel, spoke.", "2025-08-01"),
      ("NATO chief Stoltenberg Andersen spoke.", "2021-05-01"),
    ])
  func others(body: String, date: String) {
    #expect(found(body, date: date) == [])
  }

  @Test(
    "a secretary general is found by the office on the article's date",
    arguments: [
      ("The NATO secretary general spoke.", "2021-05-01", ["jens-stoltenberg"]),
      ("The NATO secretary general spoke.", "2025-05-01", ["mark-rutte"]),
      ("the Secretary-General of the United Nations said", "2003-05-01", ["kofi-annan"]),
      ("Генеральный секретарь ООН выступил.", "2010-05-01", ["ban-ki-moon"]),
      ("the deputy secretary general of NATO said", "2021-05-01", []),
      ("the former NATO secretary general said", "2021-05-01", []),
      ("NATO secretary general-designate arrives", "2021-05-01", []),
      ("The EU chief spoke.", "2021-05-01", []), ("the NATO secretary general", nil, []),
    ])
  func byOffice(body: String, date: String?, ids: [String]) {
    #expect(found(body, date: date) == ids)
  }

  @Test("who heads an organisation leads no country by that, and who led one first did")
  func countries() throws {
    let tags = tagger.tags(
      of: article("", "Jens Stoltenberg went home.", date: "2021-05-01"))
    #expect(tags.countries.isEmpty && tags.leaderCountries.isEmpty)
    #expect(tags.leaders.map(\.organisation) == ["nato"])
    let before = tagger.tags(of: article("", "Jens Stoltenberg went home.", date: "2010-05-01"))
    #expect(before.leaders.map(\.country) == ["NO"] && before.leaderCountries == ["NO"])
    #expect(before.leaders.map(\.organisation) == [nil])
  }

  @Test("a surname with a country named needs an office in that country")
  func withCountry() {
    #expect(found("Norway waits. Stoltenberg spoke.", date: "2012-05-01") == ["jens-stoltenberg"])
    #expect(found("Norway waits. Stoltenberg spoke.", date: "2021-05-01") == [])
  }

  @Test("a head of the user's own counts as the built-in ones")
  func own() {
    let term = Leader.Term(
      organisation: "nato", title: "secretary general", from: PartialDate("2031"), to: nil)
    let leader = Leader(id: "asel-orda", name: "Asel Orda", short: "Orda", terms: [term])
    let tagger = Tagger(additions: GazetteerExtension(leaders: [leader]))
    let tags = tagger.tags(of: article("", "NATO chief Orda spoke.", date: "2031-05-01"))
    #expect(tags.leaders.map(\.id) == ["asel-orda"])
    #expect(tags.leaders.map(\.organisation) == ["nato"])
  }
}
