import ArticleModel
import Gazetteer
import Tagging
import Testing

@Suite struct LeaderTests {
  @Test(
    "a full name counts in any spelling, at any time",
    arguments: [
      ("Kassym-Jomart Tokayev spoke", "kassym-jomart-tokayev"), ("Angela Merkel", "angela-merkel"),
      ("ERDOGAN: RECEP TAYYIP ERDOGAN", "recep-tayyip-erdogan"), ("习近平会见", "xi-jinping"),
      ("Park Geun-hye met them", "park-geun-hye"), ("Владимир Путин", "vladimir-putin"),
    ])
  func fullNames(title: String, id: String) {
    #expect(leaders(title) == [id])
  }

  @Test("after the full name the surname counts too")
  func laterMentions() {
    let tags = tagger.tags(
      of: article("Merkel speaks", "Angela Merkel spoke. Later Merkel left. Mr Merkel stayed."))
    #expect(tags.leaders.map(\.mentions) == [4])
    #expect(tags.leaders.map(\.country) == ["DE"])
  }

  @Test("a surname alone counts where the text names the country, near the time in office")
  func surnameAlone() {
    #expect(leaders("Macron speaks", "France waits.", date: "2023-03-14") == ["emmanuel-macron"])
    #expect(leaders("Macron speaks", "Peru waits.", date: "2023-03-14") == [])
    #expect(leaders("Macron speaks", "France waits.", date: "1999-03-14") == [])
  }

  @Test("a surname counts after an office, near the time in office")
  func office() {
    #expect(leaders("", "Then President Bush spoke.", date: "2004-05-01") == ["george-w-bush"])
    #expect(leaders("", "Then President Bush spoke.", date: "2020-05-01") == [])
  }

  @Test(
    "of two leaders of one name the date decides",
    arguments: [
      ("2009-05-01", "kim-jong-il"), ("2019-05-01", "kim-jong-un"),
    ])
  func byDate(date: String, id: String) {
    #expect(leaders("", "In North Korea, leader Kim spoke.", date: date) == [id])
  }

  @Test(
    "of two kings of one name the country decides",
    arguments: [
      ("Jordan", "abdullah-ii"), ("Saudi Arabia", "abdullah-bin-abdulaziz"),
    ])
  func byCountry(country: String, id: String) {
    #expect(leaders("", "In \(country) there was King Abdullah.", date: "2009-05-01") == [id])
  }

  @Test(
    "what is called after a leader names none",
    arguments: [
      "He teaches at King Juan Carlos University in Madrid.",
      "They landed at Charles de Gaulle Airport at noon.",
      "The march ended in Nelson Mandela Avenue.",
    ])
  func namesakes(body: String) {
    #expect(leaders("", body) == [])
  }

  @Test("a capital of another kind after the name does not take it away")
  func capitalAfter() {
    #expect(leaders("", "So Nelson Mandela Monday spoke.") == ["nelson-mandela"])
  }

  @Test("where nothing decides, no one is named")
  func undecided() {
    #expect(leaders("", "There was King Abdullah.", date: "2009-05-01") == [])
  }

  @Test(
    "a surname that is a word needs more than a country",
    arguments: [
      "Britain votes in May.", "In May, Britain voted.", "A brown dog in Britain; Brown paper.",
    ])
  func words(body: String) {
    #expect(leaders("", body, date: "2017-05-01") == [])
  }

  @Test("the month is not the prime minister")
  func month() {
    let tags = tagger.tags(
      of: article(
        "", "Theresa May left in May. On 3 May it rained. Mrs May said so.", date: "2018-05-03"))
    #expect(tags.leaders.map(\.id) == ["theresa-may"])
    #expect(tags.leaders.map(\.mentions) == [2])
  }

  @Test("another given name makes the surname someone else's")
  func otherPersons() {
    #expect(leaders("", "In Britain the guest Kate Brown spoke.", date: "2008-05-01") == [])
    let tags = tagger.tags(
      of: article(
        "", "Gordon Brown spoke. Then came Kate Brown. Then Brown left.", date: "2008-05-01"))
    #expect(tags.leaders.map(\.id) == ["gordon-brown"])
    #expect(tags.leaders.map(\.mentions) == [2])
  }

  @Test("days beside a surname leave it alone")
  func days() {
    #expect(
      leaders("", "In France on Monday Macron spoke.", date: "2023-03-14") == ["emmanuel-macron"])
    #expect(
      leaders("", "In France, said Macron Monday.", date: "2023-03-14") == ["emmanuel-macron"])
  }

  @Test("a leader's name that holds a country's names that country too, and other parts do not")
  func swallowed() {
    let tags = tagger.tags(of: article("", "The guest was King Philippe of Belgium.", date: "2020"))
    #expect(tags.leaders.map(\.id) == ["philippe"])
    #expect(tags.countries.map(\.code) == ["BE"])
    #expect(countries("", "Alberto Kenya Fujimori spoke.") == [])
    #expect(countries("", "Luis Montenegro spoke.") == [])
  }

  @Test(
    "an office names whoever held it on the article's date",
    arguments: [
      ("the Kazakh president", "2005-05-05", ["nursultan-nazarbayev"]),
      ("the Kazakh president", "2021-05-05", ["kassym-jomart-tokayev"]),
      ("Turkey's prime minister", "2009-05-05", ["recep-tayyip-erdogan"]),
      ("the former Kazakh president", "2021-05-05", []), ("the Kazakh vice president", "2021", []),
      ("the president of Kazakhstan's bank", "2021-05-05", []),
      ("the president of the Kazakh club", "2021-05-05", []), ("the president", "2021-05-05", []),
    ])
  func byOffice(words: String, date: String, ids: [String]) {
    #expect(leaders("", "There \(words) spoke.", date: date) == ids)
  }

  @Test("an undated article names no one by office")
  func undated() {
    #expect(leaders("", "The Kazakh president spoke.") == [])
  }

  @Test("someone with a leader's title who is not known is a candidate, a minister is not")
  func candidates() {
    let tags = tagger.tags(
      of: article(
        "", "Kazakh President Arman Testov met Kazakh Finance Minister Aman Testin.", date: "2024"))
    #expect(
      tags.candidates == [LeaderCandidate(name: "Arman Testov", title: "president", country: "KZ")])
    #expect(tags.leaders.isEmpty)
  }

  @Test("whether the office was held on the date is told where there is a date")
  func inOffice() {
    func inOffice(_ date: String?) -> Bool? {
      tagger.tags(of: article("Angela Merkel", date: date)).leaders.first?.isInOffice
    }
    #expect(inOffice("2015-05-05") == true)
    #expect(inOffice("2023-05-05") == false)
    #expect(inOffice(nil) == nil)
  }

  @Test("what the user added to the gazetteer counts, and what was removed does not")
  func additions() {
    let leader = Leader(
      id: "arman-testov", name: "Arman Testov", short: "Testov",
      terms: [
        .init(country: "KZ", office: .both, title: "president", from: PartialDate("2030"), to: nil)
      ])
    let tagger = Tagger(
      additions: GazetteerExtension(
        leaders: [leader], countryAliases: [.init(code: "KZ", name: "Alash")],
        removedLeaders: ["angela-merkel"]))
    let tags = tagger.tags(
      of: article("", "Arman Testov met Angela Merkel in Alash.", date: "2031"))
    #expect(tags.leaders.map(\.id) == ["arman-testov"])
    #expect(tags.countries.map(\.code) == ["KZ"])
  }

  @Test("the city Xi'an is not a mention of Xi")
  func city() {
    let tags = tagger.tags(of: article("", "Xi Jinping went to Xi'an. Xi spoke.", date: "2023"))
    #expect(tags.leaders.map(\.mentions) == [2])
    #expect(tags.countries.map(\.code) == ["CN"])
  }
}
