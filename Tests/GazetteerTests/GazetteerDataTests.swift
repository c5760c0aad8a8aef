import ArticleModel
import Gazetteer
import Testing

@Suite struct GazetteerDataTests {
  static let allCountries = Gazetteer.countries()
  static let allLeaders = Gazetteer.leaders()

  var countries: [Country] { Self.allCountries }
  var leaders: [Leader] { Self.allLeaders }

  @Test("every country of ISO 3166-1 is there once, Kosovo, and the states that are no more")
  func countryCodes() {
    let codes = countries.map(\.code)
    #expect(countries.filter { $0.to == nil }.count == 250)
    let former = countries.filter { $0.to != nil }
    #expect(former.map(\.code) == ["CS", "DD", "RH", "SU", "VD", "YD", "YU"])
    #expect(former.allSatisfy { $0.from != nil && !$0.successors.isEmpty })
    #expect(Set(former.flatMap(\.successors)).subtracting(codes) == [])
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    #expect(codes.contains("XK"))
    let areLetters = codes.allSatisfy { code in
      code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
    #expect(areLetters)
  }

  @Test("each former state names first the state that took its place")
  func mainSuccessors() {
    let pairs = countries.filter { $0.to != nil }.map { "\($0.code) \($0.mainSuccessor ?? "")" }
    #expect(pairs == ["CS CZ", "DD DE", "RH ZW", "SU RU", "VD VN", "YD YE", "YU RS"])
    #expect(countries.allSatisfy { $0.to != nil || $0.mainSuccessor == nil })
    #expect(CountryDirectory().predecessors(of: "DE").map(\.code) == ["DD"])
    #expect(CountryDirectory().predecessors(of: "SU").isEmpty)
  }

  @Test("no name is empty or has white space at its ends")
  func names() {
    var names: [String] = []
    for country in countries {
      names += [country.name] + country.names
      names += country.demonyms + country.capitals + country.abbreviations
    }
    for name in Gazetteer.ambiguousNames() {
      names += [name.name] + name.evidenceFor + name.evidenceAgainst
    }
    for leader in leaders {
      names += [leader.name, leader.short] + leader.variants + leader.shorts
    }
    names += Gazetteer.countryNames().flatMap(\.names)
    names += Gazetteer.phrases().map(\.phrase)
    #expect(names.count > 10_000)
    #expect(names.filter { $0.isEmpty || $0.first == " " || $0.last == " " } == [])
  }

  @Test("every code that a file refers to is a country's")
  func references() {
    let codes = Set(countries.map(\.code))
    var used = Gazetteer.countryNames().map(\.code)
    used += Gazetteer.phrases().flatMap(\.countries)
    for name in Gazetteer.ambiguousNames() {
      used.append(name.country)
      if let rival = name.rivalCountry { used.append(rival) }
    }
    for leader in leaders {
      used += leader.terms.filter { $0.organisation == nil }.map(\.country)
    }
    #expect(Set(used).subtracting(codes) == [])
  }

  @Test("a country's name in a language stands in one row")
  func languageRows() {
    let keys = Gazetteer.countryNames().map { "\($0.code) \($0.language)" }
    #expect(Set(keys).count == keys.count)
  }

  @Test("an ambiguous name stands in one row, and is no evidence for itself")
  func ambiguousRows() {
    let names = Gazetteer.ambiguousNames()
    #expect(Set(names.map(\.name)).count == names.count)
    for name in names {
      #expect(!(name.evidenceFor + name.evidenceAgainst).contains(name.name))
      #expect(Set(name.evidenceFor).isDisjoint(with: name.evidenceAgainst))
    }
  }

  @Test("every leader has an id of its own and a term of office")
  func leaderIDs() {
    #expect(Set(leaders.map(\.id)).count == leaders.count)
    #expect(leaders.filter { $0.terms.isEmpty }.map(\.id) == [])
    let isSlug = leaders.allSatisfy { leader in
      leader.id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || $0 == 0x2D || (0x30...0x39).contains($0)
      }
    }
    #expect(isSlug)
  }

  @Test("terms have a title and a beginning, do not end before it, and stand in order")
  func terms() {
    for leader in leaders {
      for term in leader.terms {
        #expect(term.from != nil && !term.title.isEmpty, "\(leader.id)")
        if let from = term.from, let to = term.to {
          #expect(from.firstDay <= to.lastDay, "\(leader.id)")
        }
      }
      let beginnings = leader.terms.compactMap { $0.from?.firstDay }
      #expect(beginnings == beginnings.sorted(), "\(leader.id)")
    }
  }

  /// The countries that news agencies report most.
  static let mostReported = """
    US CN RU GB FR DE JP IN IL IR UA TR SA KR KP PK AF IQ SY EG IT ES CA AU BR MX ZA NG KE ET PL NL \
    BE SE NO DK FI CH AT GR HU CZ RO PT IE VE CO AR CL CU ID MY TH VN PH SG KZ UZ JO LB
    """

  @Test(
    "the countries reported most had a leader in 2024",
    arguments: mostReported.split(separator: " ")
  )
  func mostReportedCountries(code: Substring) throws {
    let year = try #require(PartialDate("2024"))
    let found = leaders.contains {
      $0.heldOffice(around: year) && ($0.country(on: year) ?? "") == code
    }
    #expect(found)
  }
}
