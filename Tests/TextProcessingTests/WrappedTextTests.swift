import Testing
import TextProcessing

@Suite struct WrappedTextTests {
  @Test("lines of a text that is broken to a width are joined, whatever the next begins with")
  func wire() {
    let text = """
      The ministers of both countries met on Monday in the port of Ansel to
      talk about a treaty. The agreement, worth
      $500 million, was signed by the minister
      (who had come from Dr.
      Brandt's house) and read out.

      """
    // The third line would have had room: the text is not as wide as its first line throughout.
    #expect(WrappedText.joined(text).contains("port of Ansel to talk about"))
    let wire = """
      BRUSSELS, March 9 - The ministers of both countries met on Monday in the
      port of Ansel to talk about a treaty. The agreement, which is worth some
      $500 million, was signed by the minister (who had come from Dr.
      Constantinopolous's house) and read out to journalists. "It is done,"
      said the minister. The talks had taken three weeks.
          A second paragraph is indented, as it is on the wire, and goes on in
      a line that is not.
      Short.
      """
    #expect(
      WrappedText.joined(wire) == """
        BRUSSELS, March 9 - The ministers of both countries met on Monday in the port of Ansel to talk \
        about a treaty. The agreement, which is worth some $500 million, was signed by the minister \
        (who had come from Dr. Constantinopolous's house) and read out to journalists. "It is done," \
        said the minister. The talks had taken three weeks.
            A second paragraph is indented, as it is on the wire, and goes on in a line that is not.
        Short.
        """)
  }

  @Test(
    "lists, poems, tables, headings and paragraphs of a line stay as they are",
    arguments: [
      "Roses are red,\nViolets are blue,\nSugar is sweet,\nAnd so are you.",
      "Shall I compare thee to a summer's day?\nThou art more lovely and more temperate:\n"
        + "Rough winds do shake the darling buds of May,\nAnd summer's lease hath all too short a date:",
      "- one thing that is long enough to be a line of its own here\n- another thing, also long enough",
      "1. The first of the things that have to be done by the government\n2. The second of them",
      "Wheat    1,200    1,300\nBarley     900    1,000\nMaize      700      800\nRye        100      200",
      "A headline\nA second line of it\nBy Ann Smith\nMonday",
      "One paragraph that ends.\nThe next one ends as well, and is a good deal longer than the first was.\nX",
      "No break at all", "", "\n", "a\n\nb\n", "A –\nb", "x --\ny",
      "• ett\n• två\n• tre",
      "> quoted line that is long enough to be taken for one that goes on\n> and on",
    ])
  func untouched(text: String) {
    #expect(WrappedText(text) == nil, "\(WrappedText.joined(text))")
  }

  @Test(
    "a hyphen at the end of a line is left out, unless it is of the word",
    arguments: [
      ("The bridge was re-\npaired today.", "The bridge was repaired today."),
      ("It was a self-\nevident truth.", "It was a self-evident truth."),
      ("The govern-\nment fell.", "The government fell."),
      (
        "The ministers of the two countries spoke of an Anglo-\nAmerican plan",
        "The ministers of the two countries spoke of an Anglo-American plan"
      ), ("A heading-\nNext", "A heading-\nNext"),
      ("state-of-the-\nart ships", "state-of-the-art ships"),
      ("a so-\ncalled truce", "a so-called truce"), ("so-\ncial work", "social work"),
      ("a self-\nish man", "a selfish man"), ("the four-\nteen men", "the fourteen men"),
      ("a two-\nyear term", "a two-year term"), ("a short-\nage of grain", "a shortage of grain"),
      ("die Verbrau-\ncher klagen", "die Verbraucher klagen"),
      ("правитель-\nство решило", "правительство решило"),
      ("The cease-\nfire held. A cease-fire is", "The cease-fire held. A cease-fire is"),
      ("The cease-\nfire held. A ceasefire is", "The ceasefire held. A ceasefire is"),
      ("anti-\ngovernment, the government", "anti-government, the government"),
      ("they anti-\ncipate it", "they anticipate it"), ("soft\u{AD}\nhyphen", "softhyphen"),
    ])
  func hyphens(text: String, joined: String) {
    #expect(WrappedText.joined(text) == joined)
  }

  @Test("the places of repaired words are known")
  func repaired() throws {
    let wrapped = try #require(WrappedText("Łódź was re-\npaired, a self-\nevident govern-\nment."))
    let bytes = Array(wrapped.text.utf8)
    let words = wrapped.repaired.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(words == ["repaired", "government"])
  }

  @Test("Chinese lines are joined without a space, Korean ones with one")
  func unsegmented() {
    let line = String(repeating: "中国国家主席星期三抵达", count: 3)
    #expect(WrappedText.joined("\(line)\n\(line)") == line + line)
    let korean = String(repeating: "대통령이 서울에서 ", count: 3)
    #expect(WrappedText.joined(korean + "만났\n다") == korean + "만났 다")
  }

  @Test("joining what is joined changes nothing, and random bytes do no harm", arguments: 1...200)
  func random(seed: UInt64) {
    var state = seed
    let pieces = [
      "word ", "re-", "\n", "\n", "  ", "long-line-of-words ", "é", "中", ".", "- ", "1. ", "\t",
      "\u{AD}",
    ]
    var text = ""
    for _ in 0..<(60 + Int(seed % 60)) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    guard let wrapped = WrappedText(text) else { return }
    let letters = { (text: String) in
      text.filter { !$0.isWhitespace && $0 != "-" && $0 != "\u{AD}" }
    }
    #expect(letters(wrapped.text) == letters(text))
    #expect(wrapped.repaired.allSatisfy { $0.upperBound <= wrapped.text.utf8.count })
  }
}
