import ArticleModel
import Tagging
import Testing

@Suite struct SharedNameTests {
  @Test(
    "a country named by its own name is not the part of another country, whatever the text is about",
    arguments: [
      ("Niger and Nigeria met.", ["NE", "NG"]),
      ("NIAMEY - Niger and Nigeria will open their border.", ["NE", "NG"]),
      (
        "Ministers of Niger and Nigeria met in Lagos and Abuja. Mali and Burkina Faso sent men.",
        ["BF", "ML", "NE", "NG"]
      ), ("Farms of Niger in Abuja, Kano and Lagos.", ["NE", "NG"]),
      ("Hong Kong, Beijing, Shanghai and Guangzhou in China grew.", ["CN", "HK"]),
    ])
  func ownName(body: String, codes: [String]) {
    #expect(countries("", body) == codes)
  }

  @Test(
    "words beside a name say that it is the part of another country",
    arguments: [
      "The governor of Niger State spoke in Nigeria.", "Police of Niger state in Nigeria said so.",
      "The state of Niger in Nigeria was flooded.", "Farmers fled to Minna, Niger, in Nigeria.",
      "Floods hit Niger, Kaduna and Zamfara states in Nigeria.",
      "Niger's governor spoke in Nigeria.", "Oil of the Niger Delta left Nigeria.",
    ])
  func part(body: String) {
    #expect(countries("", body) == ["NG"])
  }

  @Test(
    "names that share a word are both read",
    arguments: [
      ("North and South Korea met.", ["KP", "KR"]), ("Either South or North Korea.", ["KP", "KR"]),
      ("North and South Sudan traded oil.", ["SD", "SS"]),
      ("East and West Germany were two.", ["DD", "DE"]),
      ("North and South Carolina voted.", ["US"]),
      ("The British and US Virgin Islands were hit.", ["VG", "VI"]),
      ("Guinea and Guinea-Bissau and Equatorial Guinea", ["GN", "GQ", "GW"]),
      ("South and Central African trade", ["CF"]),
      ("England, then New Zealand and New Caledonia played.", ["GB", "NC", "NZ"]),
    ])
  func sharedWord(body: String, codes: [String]) {
    #expect(countries("", body) == codes)
  }

  @Test(
    "names that share a word are both read in other languages",
    arguments: [
      ("fr", "La Corée du Nord et du Sud se parlent."), ("ru", "Северная и Южная Корея вместе."),
      ("es", "Corea del Norte y del Sur hablan."), ("nl", "Noord- en Zuid-Korea praten."),
      ("de", "Nord- und Südkorea sprechen."), ("en", "The North and South Korean leaders met."),
    ])
  func sharedWord(language: String, body: String) {
    #expect(countries("", body, language: language) == ["KP", "KR"])
  }

  @Test(
    "the plural of a country's name stands for all that bear it",
    arguments: [
      ("The two Koreas met.", ["KP", "KR"]), ("Both Sudans sell oil.", ["SD", "SS"]),
      ("The two Congos share a river.", ["CD", "CG"]),
      ("Les deux Corées se parlent.", ["KP", "KR"]), ("اجتمعت الكوريتان اليوم", ["KP", "KR"]),
    ])
  func plural(body: String, codes: [String]) {
    #expect(countries("", body) == codes)
  }

  @Test(
    "CAR is the Central African Republic beside another country, or with \"the\" and a neighbour",
    arguments: [
      ("The DRC and the CAR signed.", ["CD", "CF"]),
      ("Men from Rwanda, the CAR and Chad.", ["CF", "RW", "TD"]),
      ("Chad said that the CAR agreed.", ["CF", "TD"]), ("A CAR BOMB WENT OFF in Chad.", ["TD"]),
      ("The CAR said so in Manila.", ["PH"]),
    ])
  func abbreviation(body: String, codes: [String]) {
    #expect(countries("", body) == codes)
  }

  @Test(
    "an everyday word is no town of that name",
    arguments: [
      (
        "ar", "وقف إطلاق النار في السودان. قالت مصر إن وقف إطلاق النار مهم.", ["EG", "SD"], "EG", 1
      ),
      ("ar", "قال بيان في الكويت إن بيان الوزارة مهم.", ["KW"], "KW", 1),
      ("ar", "زلزال في مدينة معسكر في الجزائر.", ["DZ"], "DZ", 2),
      ("fr", "Cela inquiète l'Angola.", ["AO"], "AO", 1),
    ])
  func everyday(
    language: String, body: String, codes: [String], code: String, mentions: Int
  ) {
    let tags = tagger.tags(of: article("", body, language: language))
    #expect(tags.countries.map(\.code).sorted() == codes)
    #expect(tags.countries.first { $0.code == code }?.mentions == mentions)
  }

  @Test(
    "a given name and a surname are a person, also where both are places",
    arguments: [
      ("Chad Wilson of the watch group said so in London. Wilson left.", ["GB"]),
      ("Then Georgia Wilson and Jordan Smith met.", []), ("Chad Mali border posts", ["ML", "TD"]),
      ("Владимир Иванов приехал в Лондон.", ["GB"]), ("Пожар во Владимире.", ["RU"]),
      ("The talks in Amman, Jordan, went on in Chad.", ["JO", "TD"]),
    ])
  func person(body: String, codes: [String]) {
    #expect(countries("", body) == codes)
  }
}
