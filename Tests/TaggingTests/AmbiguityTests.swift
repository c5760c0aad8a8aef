import Testing

@Suite struct AmbiguityTests {
  @Test(
    "Georgia is the country unless the text speaks for the state alone",
    arguments: [
      ("Georgia's harvest is early.", ["GE"]), ("TBILISI, Georgia. Wine from Georgia.", ["GE"]),
      ("The governor of Georgia spoke in Atlanta.", ["US"]),
      ("Georgia sent wine from Tbilisi to Atlanta.", ["GE"]),
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
