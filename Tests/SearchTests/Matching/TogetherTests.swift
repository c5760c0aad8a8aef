import Search
import TestSupport
import Testing

@Suite struct TogetherTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    try sample.add(
      "Policy of ports", "The police met. Ministers spoke of grain.\n\nThe port closed.")
    try sample.add("Police", "Policies on grain were read to ministers in the port of Łódź.")
    try sample.add("铁路", "谷物运输。港口关闭。", summary: "Grain ministers")
  }

  static let found: [(typed: String, ids: [Int64])] = [
    ("policy", [1, 2]), ("=policy", [1]), ("=policies", [2]), ("=POLICE", [1, 2]),
    ("title:=police", [2]), ("body:=police", [1]), ("=ministry", []), ("=\"of grain\"", [1]),
    ("=\"of grains\"", []), ("\"of grains\"", [1]), ("=lodz", [2]), ("police -=police", []),
    ("body:police", [1]), ("body:ports", [1, 2]), ("title:ports", [1]),
    ("body:grain", [1, 2, 3]), ("body:铁路", []), ("body:谷物", [3]),
    ("NEAR(ministers grain, 2)", [1, 3]), ("NEAR(ministers grain, 3)", [1, 2, 3]),
    ("NEAR(ministers grain, 4)", [1, 2, 3]), ("NEAR(grain ministers, 1)", [3]),
    ("\"grain ministers\"~4", [1, 2, 3]), ("NEAR(grain minist*, 2)", [1, 3]),
    ("NEAR(port Łódź, 1)", [2]), ("NEAR(port Łódź, 0)", []),
    ("title:NEAR(ports policy, 1)", [1]), ("body:NEAR(ports policy, 7)", []),
    ("SENTENCE(ministers grain)", [1, 2, 3]), ("SENTENCE(police ministers)", []),
    ("PARAGRAPH(police ministers)", [1]), ("PARAGRAPH(port ministers)", [2]),
    ("SENTENCE(谷物 运输)", [3]), ("SENTENCE(谷物 港口)", []), ("PARAGRAPH(谷物 港口)", [3]),
    ("SENTENCE(minist* \"spoke of\")", [1]), ("grain -SENTENCE(ministers grain)", []),
    ("SENTENCE(ministers grain) OR 铁路", [1, 2, 3]), ("SENTENCE(ministers grain) lodz", [2]),
  ]

  @Test("exact forms and words that stand together are found, and nothing looser", arguments: found)
  func finds(typed: String, ids: [Int64]) throws {
    #expect(try sample.find(typed) == ids)
  }

  static let strict: [(typed: String, ids: [Int64])] = [
    // A phrase that crosses a border is not within.
    ("SENTENCE(\"barley energy\" train)", [2]), ("PARAGRAPH(\"dear the\" court)", []),
    // A beginning whose last letters the stemmer changes, or takes away.
    ("SENTENCE(court keny*)", [1]), ("SENTENCE(inflatio* rose)", [2]),
    ("NEAR(governm* fell, 2)", [2]), ("PARAGRAPH(governo* fell)", []),
    // No word stands for two.
    ("NEAR(tax tax, 4)", [2]), ("SENTENCE(tax taxes)", [2]), ("\"tax tax\"~3", [2]),
    ("SENTENCE(tax tax tax)", []), ("NEAR(drought \"drought cocoa\", 4)", [2]),
    ("SENTENCE(\"the court\" \"court in\")", []), ("NEAR(tax dear, 20)", []),
    ("SENTENCE(C++ C)", []),
    // Each on its own, and joined.
    ("SENTENCE(court kenya) OR SENTENCE(tax critics)", [1, 2]),
    ("-SENTENCE(court kenya) tax", [2]), ("=taxes -SENTENCE(tax ports)", [2]),
    ("(=dear OR =critics) -=drought", [1]),
  ]

  @Test("words together are whole within their stretch, and different words", arguments: strict)
  func isStrict(typed: String, ids: [Int64]) throws {
    let sample = try SampleArchive()
    try sample.add(
      "One", "Farmers sold barley. Energy for the train was dear.\n\nThe court in Kenya met.")
    try sample.add(
      "Two",
      """
      Barley energy drives the train on. A tax on taxes, say critics. Inflation rose, the government \
      fell. A drought cocoa crisis, drought again. C++ is a language.
      """)
    #expect(try sample.find(typed) == ids)
  }

  @Test(
    "words against signs, and compounds as one word, stand together with others",
    arguments: [
      ("\"🤝deal held\"", [1, 2]), ("\"deal held\"", [2]), ("\"₽500 today\"", [1]),
      ("=\"🤝deal held\"", [1, 2]), ("NEAR(deal held, 0)", [1, 2]), ("SENTENCE(500 today)", [1]),
      ("NEAR(ceasefire market, 0)", [2]), ("\"ceasefire market\"~5", [2]),
      ("NEAR(cease-fire market, 0)", [2]), ("NEAR(alsisi spoke, 0)", [2]),
      ("NEAR(alsisi market, 0)", []),
    ])
  func signsAndCompounds(typed: String, ids: [Int64]) throws {
    let sample = try SampleArchive()
    try sample.add("One", "The 🤝deal held. He paid ₽500 today.")
    try sample.add("Two", "The deal held. The cease-fire market opened, and al-Sisi spoke.")
    #expect(try sample.find(typed) == ids)
    if !ids.isEmpty {
      let hit = try #require(Searcher(sample.archive).hits(sample.query(typed), limit: 1).first)
      #expect(!hit.snippet.marks.isEmpty)
    }
  }

  @Test("many equal words in a group take no long time") func manyEqual() throws {
    let sample = try SampleArchive()
    try sample.add("One", Array(repeating: "tax", count: 70).joined(separator: " "))
    let words = Array(repeating: "tax taxes tax*", count: 20).joined(separator: " ")
    #expect(try sample.find("NEAR(\(words), 1000)") == [1])
    #expect(try sample.find("NEAR(\(words) tax tax tax tax, 1000) \"tax tax\"") == [1])
  }

  @Test("an exact form is marked where it stands, other forms are not") func marks() throws {
    let hit = try #require(
      try Searcher(sample.archive).hits(sample.query("=policy"), limit: 1).first)
    #expect(hit.title.marks == [0..<6])
    #expect(hit.snippet.marks.isEmpty)
  }
}
