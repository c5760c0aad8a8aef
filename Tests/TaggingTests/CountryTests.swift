import ArticleModel
import Tagging
import Testing

@Suite struct CountryTests {
  @Test(
    "names, official names, demonyms, capitals and abbreviations count",
    arguments: [
      ("Talks in Kazakhstan", ["KZ"]), ("the Republic of Kazakhstan said", ["KZ"]),
      ("a Kazakh firm", ["KZ"]), ("Kazakhs vote", ["KZ"]), ("from Tashkent", ["UZ"]),
      ("the U.S. and the UK", ["GB", "US"]), ("US exports", ["US"]), ("Brazil's coffee", ["BR"]),
      ("Côte d’Ivoire and Cote d'Ivoire", ["CI"]), ("Franco-German: French, German", ["DE", "FR"]),
      ("BRAZIL SIGNS DEAL WITH JAPAN", ["BR", "JP"]), ("U.S. DOLLAR RISES", ["US"]),
      ("", []), ("Nothing here", []),
    ])
  func forms(title: String, codes: [String]) {
    #expect(countries(title) == codes)
  }

  @Test(
    "the longest name wins, and a phrase swallows what stands in it",
    arguments: [
      ("Papua New Guinea votes", ["PG"]), ("Equatorial Guinea", ["GQ"]), ("Guinea-Bissau", ["GW"]),
      ("South Sudan", ["SS"]), ("South Korea", ["KR"]), ("New England snow", ["US"]),
      ("on the Indian Ocean", []), ("in the Gulf of Mexico", []), ("Dominican Republic", ["DO"]),
      ("Northern Ireland", ["GB"]),
    ])
  func longest(title: String, codes: [String]) {
    #expect(countries(title) == codes)
  }

  @Test(
    "small letters and parts of words are no names",
    arguments: [
      "roast turkey with china plates", "Tell us more", "the Omanhene and Malice", "chadian",
      "Usage",
      "nominal", "an Irania film",
    ])
  func noNames(body: String) {
    #expect(countries("", body) == [])
  }

  @Test("names join across a line break, not across a paragraph, a comma or a full stop")
  func joints() {
    #expect(countries("", "in South\nKorea") == ["KR"])
    #expect(countries("", "in South\n\nSudan") == ["SD"])
    #expect(countries("", "the South. Sudan") == ["SD"])
    #expect(countries("South", "Sudan") == ["SD"])
  }

  @Test("US in a line of capitals may be the pronoun")
  func pronoun() {
    #expect(countries("CONTACT US TODAY") == [])
    #expect(countries("The US said on Monday") == ["US"])
  }

  @Test(
    "a language is not its country",
    arguments: [
      ("", "He wrote in Russian, and she answered."), ("", "They speak Portuguese at home."),
      ("", "a Russian-language channel"), ("", "in Kazakh, Uzbek and Russian, and the rest"),
      ("", "She learned French and Spanish."), ("", "It is in German, not in French."),
    ])
  func languages(title: String, body: String) {
    #expect(countries(title, body) == [])
  }

  @Test(
    "a demonym before a noun is the country's, after \"in\" too",
    arguments: [
      ("in Russian waters", ["RU"]), ("in Chinese cities and Russian ports", ["CN", "RU"]),
      ("Russian and Chinese envoys", ["CN", "RU"]),
    ])
  func demonyms(body: String, codes: [String]) {
    #expect(countries("", body) == codes)
  }

  @Test(
    "a country's own name after \"in\" is the country's",
    arguments: [
      ("In Washington, he spoke.", ["US"]), ("He lives in Armenia, and works.", ["AM"]),
      ("in Turkey and Jordan.", ["JO", "TR"]), ("in Russia.", ["RU"]),
    ])
  func countriesAfterIn(body: String, codes: [String]) {
    #expect(countries("", body) == codes)
  }

  @Test(
    "names in another language count in that language, and in any where the script is not Latin")
  func otherLanguages() {
    #expect(countries("Le voyage en Allemagne", language: "fr") == ["DE"])
    #expect(countries("Le voyage en Allemagne", language: "en") == [])
    #expect(countries("переговоры в Казахстане") == ["KZ"])
    #expect(countries("中国和德国", language: "en") == ["CN", "DE"])
    #expect(countries("في الأردن وعمان", language: "ar") == ["JO"])
    #expect(countries("مسقط وسلطنة عمان", language: "ar").contains("OM"))
  }

  @Test("the country that the text is about comes first, and the headline is told from the text")
  func counting() {
    let tags = tagger.tags(
      of: article("Peru votes", "Chile watches. Chile waits. Peru counts. Chile speaks."))
    #expect(tags.countries.map(\.code) == ["PE", "CL"])
    #expect(tags.countries.map(\.mentions) == [2, 3])
    #expect(tags.countries.map(\.inTitle) == [true, false])
    #expect(tags.countries.map(\.name) == ["Peru", "Chile"])
    #expect(tags.countries.map(\.isFocus) == [true, true])
  }

  @Test("a country that is named once far down is merely mentioned")
  func focus() {
    let filler = String(repeating: "The bridge held, and Nepal paid for it. ", count: 20)
    let tags = tagger.tags(of: article("Nepal's bridges hold", filler + "One lamp came from Oslo."))
    #expect(tags.countries.map(\.code) == ["NP", "NO"])
    #expect(tags.countries.map(\.isFocus) == [true, false])
    #expect(tags.countries.allSatisfy { (0...100).contains($0.focus) })
  }

  @Test("each mention is told with its kind, rule and place")
  func mentions() {
    let tags = tagger.tags(of: article("Ärger in Oslo", "Die Norwegian ships. The Kremlin waits."))
    let oslo = tags.mentions.first
    #expect(oslo?.text == "Oslo" && oslo?.part == .title && oslo?.range == 10..<14)
    #expect(tags.mentions.map(\.id) == ["NO", "NO", "RU"])
    #expect(tags.mentions.map(\.kind) == ["capital", "demonym", "institution"])
  }

  @Test("organisations are no countries")
  func organisations() {
    let tags = tagger.tags(of: article("", "NATO and the EU disagree."))
    #expect(tags.countries.isEmpty)
    #expect(tags.organisations.map(\.code) == ["european-union", "nato"])
  }

  @Test(
    "hostile text does no harm",
    arguments: [
      "\0", "Peru\0Chile", "\u{202E}Peru", "P\u{301}eru", "\u{FFFD}", "🇵🇪",
    ])
  func hostile(body: String) {
    _ = tagger.tags(of: article(body, body))
  }

  @Test("the beginning of a name, a hundred thousand times over, is no name")
  func hugeText() {
    #expect(countries("", String(repeating: "Papua New ", count: 100_000)) == [])
  }
}
