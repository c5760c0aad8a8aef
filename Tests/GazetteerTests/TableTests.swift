import ArticleModel
import Gazetteer
import Testing

@Suite struct TableTests {
  static let codes = Set(Gazetteer.countries().map(\.code))
  static let leaders = Gazetteer.leaderTable()

  @Test("every table names countries that are known")
  func countries() {
    var used = Gazetteer.places().map(\.country)
    used += Gazetteer.regions().map { String($0.code.prefix(2)) }
    used += Gazetteer.demonyms().map(\.code)
    used += Gazetteer.formerNames().flatMap { [$0.country] + $0.successors }
    used += Self.leaders.flatMap { $0.terms.filter { $0.organisation == nil }.map(\.country) }
    used += Gazetteer.worldRegions().flatMap(\.members)
    let organisations = Set(Gazetteer.organisations().map(\.id))
    used += Gazetteer.metonyms().map(\.entity).filter { !organisations.contains($0) }
    #expect(Set(used).subtracting(Self.codes) == [])
  }

  @Test("every language of a table is one that the compiled form knows")
  func languages() {
    var used = Gazetteer.regions().map(\.language) + Gazetteer.demonyms().map(\.language)
    used += Gazetteer.countryNames().map(\.language) + Gazetteer.formerNames().map(\.language)
    used += Gazetteer.metonyms().map(\.language)
    used += Gazetteer.organisations().flatMap { $0.names.map(\.language) }
    used += Gazetteer.worldRegionNames().map(\.language)
    #expect(Set(used).subtracting(NameForm.languages) == [])
  }

  @Test("names of the countries are there in the languages that news is written in")
  func coverage() {
    let rows = Gazetteer.countryNames()
    for language in ["ru", "zh", "es", "ar", "fr", "de", "tr", "pt", "fa", "ja", "hi", "kk"] {
      #expect(rows.filter { $0.language == language }.count > 190, "\(language)")
    }
    #expect(Gazetteer.places().count > 3000)
    #expect(Set(Gazetteer.places().filter(\.isCapital).map(\.country)).count > 210)
  }

  @Test("no name is empty, and none has white space at its ends or a flag that is not known")
  func names() {
    var names = Gazetteer.places().flatMap { [$0.name] + $0.names }
    names += Gazetteer.regions().flatMap(\.names) + Gazetteer.demonyms().flatMap(\.names)
    names += Gazetteer.formerNames().flatMap(\.names) + Gazetteer.metonyms().flatMap(\.names)
    names += Gazetteer.organisations().flatMap { $0.names.flatMap(\.names) }
    names += Gazetteer.worldRegionNames().flatMap(\.names)
    #expect(names.filter { $0.isEmpty || $0.first == " " || $0.last == " " } == [])
    let known: Set = ["common", "given", "surname", "shared", "country", "region"]
    let flags = Gazetteer.places().flatMap(\.flags) + Gazetteer.regions().flatMap(\.flags)
    #expect(Set(flags).subtracting(known) == [])
  }

  @Test("organisations have ids and names of their own")
  func organisations() {
    let organisations = Gazetteer.organisations()
    #expect(Set(organisations.map(\.id)).count == organisations.count)
    #expect(Set(organisations.map(\.name)).count == organisations.count)
  }

  @Test("regions of the world have ids and names of their own, and lie in regions that are known")
  func worldRegions() {
    let regions = Gazetteer.worldRegions()
    let ids = Set(regions.map(\.id))
    #expect(ids.count == regions.count && Set(regions.map(\.name)).count == regions.count)
    #expect(Set(regions.compactMap(\.parent)).subtracting(ids) == [])
    #expect(Set(Gazetteer.worldRegionNames().map(\.id)) == ids)
    #expect(regions.allSatisfy { LeaderName.isID($0.id) })
    // The first name is the usual one, and no adjective.
    let names = ["Africa", "Asia", "Europe", "Central Asia", "Middle East", "Balkans"]
    #expect(Set(names).subtracting(regions.map(\.name)) == [])
    // No chain of parents is a circle.
    let directory = WorldRegionDirectory(regions)
    #expect(
      regions.allSatisfy { region in
        region.parent.map { parent in
          !directory.regions(within: region).map(\.id).contains(parent)
        } ?? true
      })
  }

  @Test("kinds of metonyms are those that the table's head names")
  func metonyms() {
    let kinds = Set(Gazetteer.metonyms().map(\.kind))
    let known: Set = ["government", "parliament", "bank", "court", "agency", "group"]
    #expect(kinds.subtracting(known) == [])
  }

  @Test("no country has two heads of state at once, unless a title or the table's head says why")
  func overlaps() {
    // Collective presidencies, co-princes and captains regent.
    let collective: Set = ["AD", "BA", "CH", "SM"]
    let shared = [
      "member of", "chairman of", "regent", "exile", "rival", "joint", "co-president",
      "prince royal", "lieutenant general", "supreme leader", "of the house", "secretary",
      "provisional", "of Zanzibar", "of Tanganyika", "Serbia and Montenegro",
      "president of the revolutionary", "president of the state",
    ]
    // A disputed election, a coup of days, a country with two governments.
    let known: Set = [
      "CI laurent-gbagbo alassane-ouattara", "GM yahya-jammeh adama-barrow",
      "MG didier-ratsiraka marc-ravalomanana", "PH jose-p-laurel sergio-osmena",
    ]
    var terms: [String: [(id: String, term: Leader.Term)]] = [:]
    for leader in Self.leaders {
      for term in leader.terms where term.office == .headOfState || term.office == .both {
        terms[term.country, default: []].append((leader.id, term))
      }
    }
    var wrong: [String] = []
    for (country, all) in terms where !collective.contains(country) {
      for (index, one) in all.enumerated() {
        for other in all[(index + 1)...] where one.id != other.id {
          let (first, second) = starts(one.term) <= starts(other.term) ? (one, other) : (other, one)
          // The last day of one may be the first of the next.
          guard starts(second.term) < ends(first.term) else { continue }
          let titles = first.term.title + second.term.title
          // A realm's monarch stands beside a governor-general, and beside another country's throne.
          let isRealm =
            ["king", "queen"].contains {
              first.term.title.contains($0) || second.term.title.contains($0)
            }
            && country != "GB"
          let isMarked =
            isRealm || first.term.isActing || second.term.isActing
            || shared.contains { titles.contains($0) }
          let pair = "\(country) \(first.id) \(second.id)"
          if !isMarked, !known.contains(pair) { wrong.append(pair) }
        }
      }
    }
    #expect(wrong == [])
  }

  private func starts(_ term: Leader.Term) -> Int { term.from?.firstDay.ordinal ?? .min }

  /// Days, months and years that are not known exactly may overlap by what is not known.
  private func ends(_ term: Leader.Term) -> Int { term.to?.firstDay.ordinal ?? .max }

  @Test(
    "office holders of a day are found by country",
    arguments: [
      ("KZ", "2019-03-19", "nursultan-nazarbayev"), ("KZ", "2019-03-20", "kassym-jomart-tokayev"),
      ("US", "1963-11-22", "john-f-kennedy"), ("US", "1963-11-23", "lyndon-b-johnson"),
      ("SU", "1953-03-01", "joseph-stalin"), ("GB", "1982-05-01", "margaret-thatcher"),
      ("DE", "1970-12-07", "willy-brandt"), ("FR", "1962", "charles-de-gaulle"),
      ("CZ", "2024-01-01", "petr-fiala"), ("JP", "2026-01-15", "sanae-takaichi"),
    ])
  func officeHolders(country: String, day: String, id: String) throws {
    let date = try #require(PartialDate(day))
    let holders = Gazetteer.leaderList.officeHolders(of: country, on: date)
      .map { Gazetteer.leaderList[$0.leader].id }
    #expect(holders.contains(id), "\(holders)")
  }

  @Test("a country that is not known has no office holders", arguments: ["", "ZZ", "K", "🇰🇿"])
  func nobody(country: String) {
    #expect(Gazetteer.leaderList.officeHolders(of: country).isEmpty)
  }
}
