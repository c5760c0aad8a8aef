import ArticleModel
import Tagging
import Testing

@Suite struct AmbiguityTests {
  @Test(
    "Georgia is the country or the state as the text speaks for one, and stays open otherwise",
    arguments: [
      ("Georgia's harvest is early.", []), ("TBILISI, Georgia. Wine from Georgia.", ["GE"]),
      ("The governor of Georgia spoke in Atlanta.", ["US"]),
      ("Georgia sent wine from Tbilisi to Atlanta.", ["GE", "US"]),
    ])
  func georgia(body: String, codes: [String]) {
    #expect(countries("", body) == codes)
  }

  @Test(
    "a name that is a person's once is a person's throughout",
    arguments: [
      "Malik Jordan scored twice. Jordan then left.",
      "On Monday coach Ann Jordan spoke. Jordan won.",
      "The man, Chad Whitlock, sat down. Chad smiled.", "Then Dawn French laughed and French left.",
    ])
  func persons(body: String) {
    #expect(countries("", body) == [])
  }

  @Test(
    "a capital beside a country does not make it a person",
    arguments: [
      ("In Amman, Jordan King Abdullah spoke.", ["JO"]), ("On Monday Jordan said so.", ["JO"]),
      ("But Israel refused.", ["IL"]), ("The talks in Israel Prime Minister said.", ["IL"]),
      ("The German Chancellor and French President met.", ["DE", "FR"]),
      ("A West German bank", ["DE"]), ("when England Captain Smith left", ["GB"]),
    ])
  func places(body: String, codes: [String]) {
    #expect(countries("", body) == codes)
  }

  @Test("the country wins where the text speaks for it")
  func evidence() {
    #expect(countries("", "Hana Jordan flew to Amman. Jordan has water.") == ["JO"])
    #expect(countries("", "Chad and N'Djamena, says Chad Whitlock.") == ["TD"])
  }

  @Test("a name that stays open is told with the countries it may mean")
  func open() {
    let tags = tagger.tags(of: article("", "Georgia's harvest is early. Georgia waits."))
    #expect(tags.countries.isEmpty)
    #expect(tags.ambiguous.map(\.name) == ["Georgia"])
    #expect(tags.ambiguous.first.map { Set($0.codes) } == ["GE", "US"])
    #expect(tags.ambiguous.map(\.mentions) == [2])
  }

  @Test(
    "a town is the one that what follows names",
    arguments: [
      ("The fair in Paris, Texas, opened.", "US"), ("The fair in Athens, Ga., opened.", "US"),
      ("The fair in London, Ontario, opened.", "CA"), ("The fair in Paris, France, opened.", "FR"),
      ("The fair in Nowhereville, Ky., opened.", "US"),
    ])
  func qualified(body: String, code: String) {
    #expect(countries("", body) == [code])
  }

  @Test(
    "streets and newspapers are no places",
    arguments: ["A van on Moscow Road burned.", "as the Jordan Times wrote", "on Paris Avenue"])
  func longerNames(body: String) {
    #expect(countries("", body) == [])
  }

  @Test("a rule that was taught counts for its source alone")
  func taught() {
    let rules = [
      TagRule(name: "Georgia", country: "US", source: "the macon ledger"),
      TagRule(name: "Zembla", country: "RU"), TagRule(name: "Turkey", country: nil),
    ]
    let tagger = Tagger(rules: rules)
    var text = article("", "Georgia waits. In Zembla too. Turkey is cheap.")
    #expect(!tagger.tags(of: text).countries.map(\.code).contains("US"))
    text.source = "The Macon Ledger"
    #expect(Set(tagger.tags(of: text).countries.map(\.code)) == ["RU", "US"])
  }

  @Test("Turkey at Thanksgiving is a bird")
  func turkey() {
    #expect(countries("Turkey Prices Climb Before Thanksgiving") == [])
    #expect(countries("Turkey and NATO talk before Thanksgiving") == ["TR"])
  }

  @Test(
    "Congo and Korea are told by the other words of the text",
    arguments: [
      ("Congo: fighting near Goma", ["CD"]), ("Congo: talks in Brazzaville", ["CG"]),
      ("Korea: a launch, says Pyongyang", ["KP"]), ("Korea: Samsung grows", ["KR"]),
    ])
  func twoCountries(title: String, codes: [String]) {
    #expect(countries(title) == codes)
  }
}
