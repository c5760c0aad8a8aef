import ArticleModel
import Search
import Storage
import TestSupport
import Testing

@Suite struct StemSearchTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    try sample.add("Решения", "План правительства принят. Горбачёв молчал.", language: "ru")
    try sample.add(
      "Élections", "Les ministres ont annoncé des mesures économiques.", language: "fr")
    try sample.add(
      "Economía", "Las elecciones presidenciales.", summary: "Gobiernos", language: "es")
    try sample.add("Häuser", "Große Straßen in der Stadt.", language: "de")
    try sample.add("Hükümetin kararı", "Bakanlıklar kitabı istedi.", language: "tr")
    try sample.add("الحكومة", "اجتمع الوزراء في العاصمة", language: "ar")
    try sample.add("Eleições", "As decisões do governo", language: "pt")
    try sample.add("Правительства", "elecciones gobiernos", language: "en")
  }

  static let queries: [(String, [Int64])] = [
    ("правительство", [1]), ("правительства", [1, 8]), ("ПРАВИТЕЛЬСТВОМ", [1]),
    ("Горбачева", []), ("Горбачев", [1]), ("election", [2]), ("elections", [2]),
    ("annoncée", [2]), ("annoncees", [2]), ("\"mesure économique\"", [2]),
    ("\"economiques mesures\"", []),
    ("elección", [3, 8]), ("eleccion", [3, 8]), ("economias", [3]), ("economía", [3]),
    ("gobierno", [3, 8]),
    ("\"eleccion presidencial\"", [3]), ("\"gobierno elección\"", []), ("title:gobierno", []),
    ("title:economias", [3]), ("body:gobierno", [3, 8]), ("=gobierno", []), ("=gobiernos", [3, 8]),
    ("haus", [4]), ("\"grosse strasse\"", [4]), ("\"große Straße\"", [4]), ("stadte", [4]),
    ("hukumet", [5]), ("hükümet karar", [5]), ("kitap", [5]), ("حكومة", [6]), ("وزراء", [6]),
    ("والحكومات", [6]),
    ("eleicao", [7]), ("decisão", [7]), ("-правительство", [2, 3, 4, 5, 6, 7, 8]),
    ("eleição OR haus", [4, 7]), ("SENTENCE(plan правительство)", []),
    ("SENTENCE(план правительство)", [1]), ("SENTENCE(план Горбачев)", []),
    ("NEAR(план правительство, 0)", [1]), ("NEAR(mesure ministre, 4)", [2]),
    ("NEAR(mesure ministre, 1)", []), ("PARAGRAPH(haus stadt)", []),
  ]

  @Test("words are found with the endings of the article's language", arguments: queries)
  func query(typed: String, ids: [Int64]) throws {
    #expect(try sample.find(typed) == ids)
  }

  @Test(
    "what was found by its stem is marked",
    arguments: [
      ("правительство", 1, ["правительства"]),
      ("\"mesure économique\"", 2, ["mesures", "économiques"]),
      ("eleccion", 3, ["elecciones"]), ("haus", 4, ["Häuser"]), ("hukumet", 5, ["Hükümetin"]),
    ])
  func marks(typed: String, id: Int64, words: [String]) throws {
    let hits = try Searcher(sample.archive).hits(sample.query(typed), limit: 10)
    let hit = try #require(hits.first { $0.stored.id == id })
    let pieces = hit.title.pieces + hit.snippet.pieces
    #expect(pieces.filter(\.isMarked).map(\.text) == words)
  }

  @Test("another language gives an article other stems")
  func corrected() throws {
    #expect(try sample.find("правительство") == [1])
    try sample.writer.edit(
      8, fields: [.language], change: { $0.language = "ru" }, retag: { _ in .init() })
    #expect(try sample.find("правительство") == [1, 8])
    try sample.checkIndex()
    try sample.writer.edit(
      1, fields: [.language], change: { $0.language = "en" }, retag: { _ in .init() })
    #expect(try sample.find("правительство") == [8])
    try sample.checkIndex()
  }

  @Test("no stem is ever shown as a word")
  func hidden() throws {
    for number in 0..<8 {
      try sample.add(
        "Elecciones \(number)", "Los gobiernos hablaron de economías nacionales.", language: "es")
    }
    try IndexMaintenance(sample.archive, mostUnlisted: 0, leastArticles: 2).run()
    var query = try sample.query("gobierno")
    query.isExpanded = true
    let added = try Searcher(sample.archive).addedWords(query, limit: 10)
    let telling = try TellingWords(of: 9, in: sample.archive).words
    #expect(!added.isEmpty && !telling.isEmpty)
    for word in added + telling {
      #expect(word.unicodeScalars.allSatisfy { $0.properties.generalCategory != .privateUse })
    }
    let misspelt = try sample.query("gobiernx")
    let better = try SpellingSuggestion(sample.archive).better(misspelt, Searcher(sample.archive))
    #expect(better?.words.asTyped == "gobiernos")
  }

  @Test("a mark of the index that stands in a text or a query is no stem")
  func typedMarks() throws {
    try sample.add("Icons", "\u{ED55}gobiern0 here", language: "en")
    #expect(try sample.find("\u{ED55}gobiern0") == [9])
  }
}
