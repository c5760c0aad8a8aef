import ArticleModel
import Search
import TestSupport
import Testing

@Suite struct FilterErrorTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    try sample.add("One", source: "Meridian Post", language: "en")
    try sample.add("Two", source: "Steppe Post")
    try sample.add("Three", source: "Evil\u{1B}[31m \u{202E}Post")
  }

  func refusal(of request: FilterRequest) -> FilterError? {
    #expect(throws: FilterError.self) { try sample.query("", request) }
  }

  @Test("a name that may mean several things is answered with all of them")
  func ambiguous() throws {
    let korea = try #require(refusal(of: .init(countries: ["Korea"])))
    #expect(korea.option == "--country" && korea.value == "Korea")
    #expect(korea.candidates == ["KP (North Korea)", "KR (South Korea)"])
    let post = try #require(refusal(of: .init(sources: ["post"])))
    #expect(post.option == "--source" && post.candidates.count == 3)
    let kim = try #require(refusal(of: .init(leaders: ["kim"])))
    #expect(kim.option == "--leader" && kim.candidates.count > 1)
    #expect(kim.candidates.contains { $0.contains("kim-jong-un") })
  }

  @Test(
    "an organisation asked for as a country is answered with the option that takes it",
    arguments: [("EU", "EU"), ("united nations", "UN"), ("Евросоюз", "EU")])
  func organisation(typed: String, short: String) throws {
    let error = try #require(refusal(of: .init(countries: [typed])))
    #expect(error.option == "--country" && error.candidates.isEmpty)
    #expect(error.reason.hasSuffix("no country; type --organisation \(short)"), "\(error)")
  }

  static let unknown: [(FilterRequest, option: String, candidate: String?)] = [
    (.init(countries: ["Kazakhstn"]), "--country", "Kazakhstan"),
    (.init(countries: ["KZ,Kazakhstn"]), "--country", "Kazakhstan"),
    (.init(countries: ["zzzzzzzzzz"]), "--country", nil),
    (.init(leaders: ["Tokaev Xzzzzzzzz"]), "--leader", nil),
    (.init(sources: ["Meridian Pots"]), "--source", "Meridian Post"),
    (.init(sources: ["zzzzzzzzzz"]), "--source", "Meridian Post"),
    (.init(languages: ["kk"]), "--language", "en (English)"),
    (.init(languages: ["French"]), "--language", "en (English)"),
    (.init(languages: ["Frnech"]), "--language", "en (English)"),
  ]

  @Test("a name that is unknown is answered with what comes near", arguments: unknown)
  func unknownName(request: FilterRequest, option: String, candidate: String?) throws {
    let error = try #require(refusal(of: request))
    #expect(error.option == option)
    if let candidate {
      #expect(error.candidates.contains(candidate), "\(error)")
    } else {
      #expect(error.candidates.isEmpty, "\(error)")
    }
  }

  static let empty: [FilterRequest] = ["", ",", " , "].flatMap { text in
    [
      FilterRequest(countries: [text]), .init(leaders: [text]), .init(sources: [text]),
      .init(languages: [text]),
    ]
  }

  @Test("a list of nothing is an error", arguments: empty)
  func emptyList(request: FilterRequest) {
    #expect(refusal(of: request)?.candidates.isEmpty == true)
  }

  @Test("a name of which folding leaves nothing is unknown", arguments: ["\u{301}", "\u{640}"])
  func foldedAway(text: String) throws {
    let sample = try SampleArchive()
    try sample.add("One", source: "Only")
    for request in [
      FilterRequest(sources: [text]), .init(countries: [text]), .init(leaders: [text]),
    ] {
      #expect(throws: FilterError.self) { try sample.query("", request) }
    }
  }

  @Test("names from the web and from the command line are shown without their control characters")
  func harmlessMessage() throws {
    for request in [FilterRequest(sources: ["post"]), .init(sources: ["\u{1B}[2Jx\u{202E}\0"])] {
      let message = try #require(refusal(of: request)).description
      #expect(!message.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
    }
    let huge = try #require(refusal(of: .init(countries: [String(repeating: "x", count: 3_000)])))
    #expect(huge.description.count < 1_000)
  }

  @Test func datesThatDoNotOverlapLeaveNoDay() throws {
    let error = try #require(refusal(of: .init(dates: ["2023"], since: "2024")))
    #expect(error.option == "--since" && error.value == "2024" && error.candidates.isEmpty)
    let until = try #require(refusal(of: .init(dates: ["2023"], until: "2020")))
    #expect(until.option == "--until" && until.value == "2020")
    let twice = try #require(refusal(of: .init(dates: ["2023", "2022"])))
    #expect(twice.option == "--date" && twice.value == "2022")
    #expect(throws: DateExpressionError.self) { try sample.query("", .init(dates: ["soon"])) }
  }

  @Test(
    "a condition that leaves no day is named as it was typed, with its place",
    arguments: [
      ("date:2023 since:2024", "'since:2024'"), ("since:2023 until:2020 rail", "'until:2020'"),
      ("date:2023 date:2020", "'date:2020'"),
    ])
  func noDayWithinTheQuery(text: String, condition: String) throws {
    let today = try #require(CalendarDate(year: 2024, month: 5, day: 1))
    let resolver = FilterResolver(sample.archive, today: today)
    let words = try QueryParser.parse(text).root
    let error = #expect(throws: QueryError.self) {
      try resolver.resolve(FilterRequest(), words: words, text: text)
    }
    #expect(error?.message.hasPrefix(condition + " leaves no day") == true)
    let place = try #require(error?.range)
    #expect(
      "'\(String(text.utf8.prefix(place.upperBound).dropFirst(place.lowerBound)) ?? "")'"
        == condition)
  }

  @Test func anArchiveWithoutSourcesSaysSo() throws {
    let empty = try SampleArchive()
    for request in [FilterRequest(sources: ["A"]), .init(languages: ["en"])] {
      let error = #expect(throws: FilterError.self) { try empty.query("", request) }
      #expect(error?.candidates.isEmpty == true)
      #expect(error?.reason.contains("no article of the archive") == true)
    }
  }
}
