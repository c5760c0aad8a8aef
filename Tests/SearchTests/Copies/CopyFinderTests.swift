import Search
import Storage
import TestSupport
import Testing

/// Invented stories, in paragraphs.
enum Story {
  static let ferry = [
    "The ferry Bright Gull stood still in the harbour of Port Ansel on Tuesday after its crew of 46 refused to work a third night in a row without relief.",
    "The company said talks with the sailors would go on through the week, and that passengers could travel by bus along the coast road until then.",
    "Mayor Ilse Brandt asked both sides to meet at the town hall, where she would keep the kettle warm for as long as it took, she told reporters.",
    "Fishermen on the quay gave the sailors bread and soup; a retired captain played the accordion until the lamps along the pier went out.",
    "The Bright Gull carries 900 people a day in summer and 210 in winter, according to the harbour office, which has counted them since 1974.",
  ]
  static let orchard = [
    "Growers in the Vell valley began to pick their apples two weeks early this year after a warm spring that nobody on the slopes remembers the like of.",
    "The cooperative expects 12,400 tonnes, a fifth more than last autumn, and has hired pickers from three neighbouring districts to bring them in.",
    "Prices at the gate fell to 31 crowns a crate, which the oldest of the growers, Tomas Ruhl, called an insult to the trees and to the people under them.",
    "A cider press that had stood unused for ten years was oiled, tried and found good, and its first barrel went to the fire brigade.",
  ]
  static let boilerplate =
    "This newspaper is owned by its readers, who elect the board each spring; if you wish to support its work, take out a subscription at the desk or write to the address below, and tell your neighbours of it."

  /// A weekly report, whose sentences stay and whose figures do not.
  static func market(_ figures: [Int]) -> String {
    """
    Wheat closed the week at \(figures[0]) crowns a tonne on the exchange of Port Ansel, where traders spoke of quiet business and of buyers who waited for the harvest. Barley stood at \(figures[1]) crowns and maize at \(figures[2]) crowns, with little change in the mood of the floor. The stores along the river hold \(figures[3]) tonnes, as the harbour office counts them every Friday at noon.
    """
  }

  static func text(_ paragraphs: [String]) -> String { paragraphs.joined(separator: "\n\n") }
}

@Suite struct CopyFinderTests {
  let sample: SampleArchive

  init() throws { sample = try SampleArchive() }

  /// Returns which article each result is a copy of; 0 for none.
  private func originals(_ typed: String = "") throws -> [Int64: Int64] {
    let hits = try Searcher(sample.archive).hits(
      sample.query(typed, sort: .oldest), limit: 100, tellsCopies: true)
    return Dictionary(
      hits.map { ($0.stored.id, $0.copyOf ?? 0) }, uniquingKeysWith: { first, _ in first })
  }

  private func pair(
    _ first: String, _ second: String, titles: (String, String) = ("Ferry stands", "Crew rests"),
    dates: (String?, String?) = ("2024-03-05", "2024-03-06")
  ) throws -> Bool {
    try sample.add(titles.0, first, date: dates.0, source: "Bay Wire", url: "https://a.example/1")
    try sample.add(
      titles.1, second, date: dates.1, source: "Steppe Post", url: "https://b.example/2")
    let originals = try originals()
    #expect(originals.count == 2)
    return originals[2] == 1
  }

  @Test("the same text under another headline is a copy") func headline() throws {
    #expect(try pair(Story.text(Story.ferry), Story.text(Story.ferry) + " "))
  }

  @Test("an outlet's own line makes no other story") func outletLine() throws {
    #expect(
      try pair(
        Story.text(Story.ferry),
        "PORT ANSEL (Steppe Post with agencies) — " + Story.text(Story.ferry)
          + "\n\nSteppe Post, all rights reserved."))
  }

  @Test("a paragraph more or less makes no other story", arguments: 0..<5)
  func paragraph(index: Int) throws {
    var cut = Story.ferry
    cut.remove(at: index)
    #expect(try pair(Story.text(Story.ferry), Story.text(cut)))
  }

  @Test("quotation marks, accents and line breaks make no other story") func typography() throws {
    let other = Story.text(Story.ferry).replacing("\n\n", with: "\n").replacing(", ", with: " – ")
      .uppercased()
    #expect(try pair(Story.text(Story.ferry), other))
  }

  @Test("stories that share an outlet's own paragraph are two") func sharedBoilerplate() throws {
    let closing = [Story.boilerplate, Story.boilerplate.uppercased()]
    #expect(
      try !pair(Story.text(Story.ferry + closing), Story.text(Story.orchard + closing)))
  }

  @Test("a notice under different headlines is no story") func notice() throws {
    #expect(
      try !pair(
        Story.boilerplate, Story.boilerplate + " ", titles: ("Ferry stands still", "Apples fall")))
  }

  @Test("a serial piece with other figures is another piece") func serial() throws {
    #expect(
      try !pair(
        Story.market([212, 187, 171, 40_300]), Story.market([215, 186, 170, 41_900]),
        titles: ("Wheat at the exchange", "Wheat at the exchange again")))
  }

  @Test("a serial piece with one other figure is another piece") func oneFigure() throws {
    #expect(
      try !pair(
        Story.market([212, 187, 171, 40_300]), Story.market([213, 187, 171, 40_300]),
        titles: ("Wheat at the exchange", "Wheat at the exchange again")))
  }

  @Test("a brief about a long story is not folded") func brief() throws {
    #expect(try !pair(Story.text(Story.ferry), Story.text(Array(Story.ferry.prefix(2)))))
  }

  @Test("a text that comes again after months is told apart", arguments: ["2024-05-01", "2025"])
  func later(date: String) throws {
    #expect(
      try !pair(Story.text(Story.ferry), Story.text(Story.ferry) + " ", dates: ("2024-03-05", date))
    )
  }

  @Test("an unknown date keeps no copy apart") func undated() throws {
    #expect(
      try pair(Story.text(Story.ferry), Story.text(Story.ferry) + " ", dates: ("2024-03-05", nil)))
  }

  @Test("short and empty texts are never folded", arguments: ["", "Closed today.", "东京铁路开通"])
  func short(body: String) throws {
    #expect(try !pair(body, body + " ", titles: ("Exchange", "Exchange closed")))
  }

  @Test("texts without spaces are compared by their characters") func unsegmented() throws {
    let text =
      "港口安塞尔的渡轮周二停在港内，船员连续第三个晚上没有人接班，因此拒绝出海。公司说本周内会继续谈判，乘客可以沿海岸公路坐公共汽车。市长请双方到市政厅会面，她会一直把水烧热。渔民给水手送来面包和汤，一位退休的船长拉手风琴，一直拉到码头上的灯熄灭为止。渡轮夏天每天载九百人，冬天两百一十人，港务局从一九七四年起就一直这样统计下来的。"
    #expect(try pair(text, "港口报讯：" + text, titles: ("渡轮停航", "船员罢工")))
  }
}
