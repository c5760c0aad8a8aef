import Testing

@testable import Search

@Suite struct SentencesTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Sentences.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "a sentence ends at the stops of its script, with the quotes that close behind them",
    arguments: [
      ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
      ("“It is over.” She left.", ["“It is over.”", "She left."]),
      ("He said: \"No.\" \"Why?\" she asked.", ["He said: \"No.\"", "\"Why?\" she asked."]),
      ("(It rained.) The end.", ["(It rained.)", "The end."]),
      ("他走了。她留下！真的？“好。”完", ["他走了。", "她留下！", "真的？", "“好。”", "完"]),
      ("「はい。」と言った。次。", ["「はい。」", "と言った。", "次。"]),
      ("هل وصل؟ نعم وصل.", ["هل وصل؟", "نعم وصل."]),
      ("वह आया। वह गया॥ अंत", ["वह आया।", "वह गया॥", "अंत"]),
      ("Это так. Он ушёл. а потом", ["Это так.", "Он ушёл. а потом"]),
      ("Wait… What?! No", ["Wait…", "What?!", "No"]),
      ("Line\nbreak", ["Line", "break"]),
    ])
  func ends(text: String, expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test(
    "abbreviations, initials, figures and small letters go on",
    arguments: [
      "The U.S. Senate met", "Mr. Smith met Mrs. Jones and Dr. No", "In St. Louis it rained",
      "He is J. R. Smith", "Gen. Gray and Col. Blue", "It rose 3.5 per cent", "On Nov. 9 they met",
      "See no. 5 there", "example.com is down", "Wait... what", "“U.S. Steel” grew",
      "Так писал А. С. Ким",
    ])
  func goesOn(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test(
    "the s behind an apostrophe is no initial",
    arguments: ["The fault was Putin's. The wheat came.", "The fault was Putin’s. The wheat came."])
  func possessives(text: String) {
    #expect(sentences(text).count == 2)
  }

  @Test("a line that is broken for its length goes on") func brokenLines() {
    let text = """
      The ferry crossed the sound in an hour and a half because
      Captain Brandt had waited for the tide, as he does each spring.
      The next one sails at noon from the long pier of Port Ansel
      - or from the short one when the wind is from the south, they
        say
      """
    #expect(
      sentences(text).map { String($0.prefix(9)) } == [
        "The ferry", "The next ", "- or from", "say",
      ])
    #expect(sentences("A heading\nThe text.") == ["A heading", "The text."])
    #expect(sentences(text).first?.hasSuffix("each spring.") == true)
  }

  @Test("what ends a sentence elsewhere ends it behind such words too") func notAbbreviations() {
    #expect(sentences("He came in May. Nobody knew.") == ["He came in May.", "Nobody knew."])
    #expect(sentences("They said no. She left.") == ["They said no.", "She left."])
    #expect(sentences("It was in Dec. Snow fell.") == ["It was in Dec.", "Snow fell."])
  }
}
