import ArticleModel
import Gazetteer
import GazetteerImport
import Testing

@Suite struct GazetteerFileTests {
  func file(_ text: String) throws -> GazetteerFile { try GazetteerFile(text, path: "in") }

  @Test("a table of our own columns gives leaders, one row a term")
  func ownColumns() throws {
    let read = try file(
      """
      name,country,title,from,to,variants
      Asel Orda,KZ,prime minister,2031-02-01,2032-05,"Асель Орда|Assel Orda"
      Asel Orda,Kazakhstan,president,2032-06-01,,
      "Stone, Ann",Ruritania,queen,2030,,
      """)
    let leader = try #require(read.leaders.first)
    #expect(read.leaders.count == 1)
    #expect(leader.id == "asel-orda" && leader.short == "Orda")
    #expect(leader.variants == ["Асель Орда", "Assel Orda"])
    #expect(leader.terms.map(\.office) == [.headOfGovernment, .headOfState])
    #expect(leader.terms.map(\.title) == ["prime minister", "president"])
    #expect(read.errors.map(\.path) == ["in:4"])
    #expect(read.errors.first?.reason.contains("Ruritania") == true)
  }

  static let query = """
    {"head": {"vars": ["personLabel"]}, "results": {"bindings": [
      {"person": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"},
       "personLabel": {"type": "literal", "value": "Asel Orda"},
       "countryCode": {"type": "literal", "value": "KZ"},
       "positionLabel": {"type": "literal", "value": "President of Kazakhstan"},
       "start": {"type": "literal", "value": "2031-02-01T00:00:00Z"},
       "altLabels": {"type": "literal", "value": "A. Orda; Асель Орда"}}
    ]}}
    """
  static let objects = """
    [{"personLabel": "Asel Orda", "country": "http://www.wikidata.org/entity/Q232",
      "countryLabel": "Kazakhstan", "positionLabel": "President of Kazakhstan",
      "start": "+2031-02-01T00:00:00Z", "altLabels": ["A. Orda", "Асель Орда"]}]
    """
  static let table = """
    person,personLabel,countryLabel,positionLabel,start,end,altLabels
    http://www.wikidata.org/entity/Q1,Asel Orda,Kazakhstan,President of Kazakhstan,2031-02-01T00:00:00Z,,"A. Orda, Асель Орда"
    """

  @Test("the results of a Wikidata query go as they are", arguments: [query, objects, table])
  func wikidata(text: String) throws {
    let read = try file(text)
    #expect(read.errors == [])
    let leader = try #require(read.leaders.first)
    #expect(leader.name == "Asel Orda" && leader.variants == ["A. Orda", "Асель Орда"])
    let term = try #require(leader.terms.first)
    #expect(term.country == "KZ" && term.from?.description == "2031-02-01" && term.to == nil)
    #expect(term.office == .headOfState)
  }

  @Test("a leader who is known keeps the id")
  func knownLeader() throws {
    let read = try file("name;country;title;from\nВладимир Путин;RU;president;2031")
    #expect(read.leaders.map(\.id) == ["vladimir-putin"])
  }

  @Test("a row with an organisation and no country is a term at its head")
  func organisationHead() throws {
    let read = try file(
      """
      name,country,title,from,organisation
      Mark Rutte,,secretary general,2031,NATO
      Asel Orda,,chair,2031,No Such Body
      Asel Orda,KZ,president,2031,NATO
      """)
    #expect(read.leaders.map(\.id) == ["mark-rutte", "asel-orda"])
    #expect(read.leaders.map { $0.terms.map(\.organisation) } == [["nato"], [nil]])
    #expect(read.errors.count == 1)
  }

  @Test("names of countries have a table of their own")
  func countryNames() throws {
    let read = try file("country,alias,language\nKZ,Steppeland,EN\nXX,Nowhere,\n")
    #expect(
      read.countryAliases == [
        GazetteerExtension.CountryAlias(code: "KZ", name: "Steppeland", language: "en")
      ])
    #expect(read.errors.count == 1)
  }

  @Test(
    "a row that cannot be used says why, and the others go in",
    arguments: [
      (",KZ,president,2031,", "name"), ("Ann,KZ,president,soon,", "soon"),
      ("Ann,KZ,president,,", "first day"), ("Ann,,president,2031,", "country"),
      ("Ann,Korea,president,2031,", "KP or KR"), ("Ann,KZ,president,2031,2030", "before"),
      ("安,KZ,president,2031,", "id"),
    ])
  func refused(row: String, part: String) throws {
    let read = try file("name,country,title,from,to\n\(row)\nBen Good,KZ,president,2031,\n")
    #expect(read.leaders.map(\.id) == ["ben-good"])
    #expect(read.errors.first?.reason.contains(part) == true, "\(read.errors)")
  }

  @Test("what is no table is refused as a whole", arguments: ["", "[1, 2]", "{\"a\": 1}", "[[["])
  func noTable(text: String) {
    #expect(throws: InputError.self) { try file(text) }
  }

  @Test(
    "hostile tables do no harm",
    arguments: [
      "\"", "a,b\n\"\"\"",
      String(repeating: ",", count: 10_000) + "\n" + String(repeating: "\"", count: 9999),
      "name\n" + String(repeating: "x\n", count: 2000), String(repeating: "[", count: 50_000),
    ])
  func hostile(text: String) {
    let read = try? file(text)
    #expect(read?.leaders.isEmpty ?? true)
  }
}
