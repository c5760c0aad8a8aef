import Gazetteer
import GazetteerCompiler
import Testing

@Suite struct CompiledGazetteerTests {
  @Test("the compiled gazetteer agrees with the tables; run 'make gazetteer' after an edit")
  func agreement() {
    #expect(Gazetteer.compiledBytes == GazetteerCompiler.compile())
  }

  @Test("every name of every table is found by its own spelling")
  func everyName() {
    var missing: [String] = []
    for form in Gazetteer.names where !Gazetteer.names.forms(of: form.text).contains(form) {
      missing.append(form.text)
    }
    #expect(missing == [])
    #expect(Gazetteer.names.count > 150_000)
  }

  @Test("leaders read in place are those of the table")
  func leaders() {
    let table = Gazetteer.leaderTable()
    #expect(Gazetteer.leaders() == table)
    #expect(table.indices.allSatisfy { Gazetteer.leaderList.position(of: table[$0].id) == $0 })
    #expect(Gazetteer.leaderList[id: "nobody-at-all"] == nil)
  }

  @Test("places and regions read in place are those of the tables")
  func places() {
    let table = Gazetteer.places()
    let list = Gazetteer.placeList
    #expect(list.count == table.count)
    let agree = table.indices.allSatisfy { index in
      list.name(index) == table[index].name
        && PackedCountry.code(list.country(index)) == table[index].country
        && list.isCapital(index) == table[index].isCapital
        && list.region(index) == table[index].region
        && list.population(index) == table[index].population
    }
    #expect(agree)
    #expect(Gazetteer.regionList.count == Set(Gazetteer.regions().map(\.code)).count)
  }

  @Test(
    "names lead to what they stand for",
    arguments: [
      ("Kazakhstan", "country KZ"), ("kazakhstan", "country KZ"), ("казахстанский", "demonym KZ"),
      ("Кремля", "metonym RU"), ("白宫", "metonym US"), ("Ak Orda", "metonym KZ"),
      ("USSR", "abbreviation SU"), ("West Germany", "country DE"), ("Zaire", "country CD"),
      ("ASEAN", "abbreviation asean"),
      (
        "Шанхайская организация сотрудничества",
        "organisation shanghai-cooperation-organisation"
      ),
      ("Almaty", "city KZ"), ("阿斯塔纳", "capital KZ"), ("California", "region US-CA"),
      ("プーチン", "surname vladimir-putin"), ("New England Patriots", "phrase"),
      ("Central Asia", "worldRegion central-asia"), ("Балканы", "worldRegion balkans"),
      ("Georgia", "ambiguous Georgia"), ("Elysee", "metonym FR"),
      (
        "Nasser",
        "surname gamal-abdel-nasser"
      ),
    ])
  func lookUp(name: String, expected: String) {
    let found = Gazetteer.names.forms(of: name).map(describe)
    #expect(found.contains(expected), "\(found)")
  }

  @Test(
    "what is no name leads nowhere",
    arguments: ["", " ", "\0", "-", "\u{FFFD}", "xyzzy", "Kazakhstan xyzzy", "South"])
  func nothing(name: String) {
    #expect(Gazetteer.names.forms(of: name).filter { $0.kind == .country } == [])
  }

  @Test("a huge text leads nowhere, and soon")
  func huge() {
    #expect(Gazetteer.names.forms(of: String(repeating: "Kazakhstan ", count: 100_000)) == [])
  }

  @Test("a name with years says when it fits")
  func years() throws {
    let form = try #require(
      Gazetteer.names.forms(of: "Zaire").first { $0.kind == .country && $0.from != nil })
    #expect(form.from == 1971 && form.to == 1997)
  }

  @Test("a place whose name is something else is marked")
  func flags() {
    let reading = Gazetteer.names.forms(of: "Reading").filter { $0.kind == .city }
    #expect(!reading.isEmpty && reading.allSatisfy { $0.flags.contains(.common) })
    let almaty = Gazetteer.names.forms(of: "Almaty").filter { $0.kind == .city }
    #expect(!almaty.isEmpty && almaty.allSatisfy { $0.flags.isEmpty })
  }

  private func describe(_ form: NameForm) -> String {
    switch form.entity {
    case .country(let index): "\(form.kind) \(Self.countries[index].code)"
    case .place(let index):
      "\(form.kind) \(PackedCountry.code(Gazetteer.placeList.country(index)))"
    case .region(let index): "\(form.kind) \(Gazetteer.regionList.code(index))"
    case .organisation(let index): "\(form.kind) \(Self.organisations[index].id)"
    case .leader(let index): "\(form.kind) \(Gazetteer.leaderList[index].id)"
    case .phrase: "phrase"
    case .ambiguous(let index): "\(form.kind) \(Self.ambiguous[index].name)"
    case .worldRegion(let index): "\(form.kind) \(Self.worldRegions[index].id)"
    }
  }

  static let countries = Gazetteer.countries()
  static let organisations = Gazetteer.organisations()
  static let ambiguous = Gazetteer.ambiguousNames()
  static let worldRegions = Gazetteer.worldRegions()
}
