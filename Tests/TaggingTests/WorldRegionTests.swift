import ArticleModel
import Tagging
import Testing

@Suite struct WorldRegionTests {
  private func regions(_ title: String, _ body: String = "", language: String? = nil) -> [String] {
    tagger.tags(of: article(title, body, language: language)).regions.map(\.id).sorted()
  }

  @Test(
    "a region is named by its own names, in any language, and is no country",
    arguments: [
      ("Trade in Central Asia grows", "en", ["central-asia"]),
      ("Talks on the Middle East and West Africa", "en", ["middle-east", "west-africa"]),
      ("Война на Балканах", "ru", ["balkans"]),
      ("поездка в Центральную Азию", "ru", ["central-asia"]),
      ("Krieg in Westafrika", "de", ["west-africa"]), ("中亚贸易", "zh", ["central-asia"]),
      ("La sécheresse en Afrique de l'Ouest", "fr", ["west-africa"]),
      ("Africa, Asia and Europe", "en", ["africa", "asia", "europe"]),
      ("LATIN AMERICA WAITS", "en", ["latin-america"]),
    ])
  func names(title: String, language: String, ids: [String]) {
    for text in [article(title, language: language), article("", title, language: language)] {
      let tags = tagger.tags(of: text)
      #expect(tags.regions.map(\.id).sorted() == ids)
      #expect(tags.countries.isEmpty)
    }
  }

  @Test(
    "a longer name and a country's name are no region",
    arguments: [
      "South Africa votes.", "A South African firm.", "A Pan American flight.",
      "The Central African Republic votes.", "Central African troops came.",
      "Read BBC Africa for it.", "S. Africa votes.", "loMzantsi Afrika", "Afrika Kusini",
      "ደቡብ አፍሪካ",
      "an African American writer", "Asian-American voters",
      "He wrote for the Asia Times in May.", "She spoke on Radio Free Europe again.",
      "The Council of Europe met.", "The African Union met.",
      "A loan of the Bank of Africa helped.",
      "the Africa Cup", "Equatorial Guinea", "in Asia Street",
    ])
  func others(body: String) {
    #expect(regions("", body) == [])
  }

  @Test(
    "the words around a region do not make it another name",
    arguments: [
      "In Africa, rain fell.", "Across Africa rain fell.", "On Monday Africa waited.",
      "Western Africa is in Africa.", "Africa's farmers wait.", "French Africa waited.",
    ])
  func surroundings(body: String) {
    #expect(regions("", body).contains("africa"))
  }

  @Test("a name in Latin letters counts in its own language alone")
  func languages() {
    #expect(regions("Ruhe im Kaukasus", language: "de") == ["caucasus"])
    #expect(regions("Ruhe im Kaukasus", language: "en") == [])
    #expect(regions("Азия", language: "kk") == ["asia"])
  }

  @Test("mentions are counted and told with their place")
  func mentions() {
    let tags = tagger.tags(
      of: article("Central Asia trades", "Central Asia and the Balkans trade with Kazakhstan."))
    #expect(tags.regions.map(\.name) == ["Central Asia", "Balkans"])
    #expect(tags.regions.map(\.mentions) == [2, 1])
    #expect(tags.countries.map(\.code) == ["KZ"])
    let found = tags.mentions.filter { $0.subject == .region }
    #expect(found.map(\.text) == ["Central Asia", "Central Asia", "Balkans"])
    #expect(found.map(\.part) == [.title, .body, .body] && found[0].range == 0..<12)
  }

  @Test("what a user taught of a name counts instead")
  func taught() {
    let own = Tagger(rules: [TagRule(name: "Central Asia", country: nil)])
    #expect(own.tags(of: article("Central Asia")).regions.isEmpty)
    let country = Tagger(rules: [TagRule(name: "Asia", country: "KZ")])
    let tags = country.tags(of: article("In Asia"))
    #expect(tags.regions.isEmpty && tags.countries.map(\.code) == ["KZ"])
  }

  @Test("a region's name a hundred thousand times is found in time linear in the text")
  func huge() {
    let tags = tagger.tags(of: article("", String(repeating: "Central Asia. ", count: 100_000)))
    #expect(tags.regions.map(\.mentions) == [100_000])
  }
}
