import ArticleModel
import Storage
import TestSupport
import Testing

@Suite struct TagTests {
  static let tags = ArticleTags(
    countries: [
      CountryTag(
        code: "GE", name: "Georgia", mentions: 2, inTitle: true, focus: 80, isFocus: true),
      CountryTag(code: "TR", name: "Turkey", mentions: 5, inTitle: false, focus: 10),
    ],
    leaders: [
      LeaderTag(id: "a-b", name: "A B", country: "GE", mentions: 2, isInOffice: true),
      LeaderTag(id: "c-d", name: "C D", country: nil, organisation: "nato", mentions: 1),
    ],
    organisations: [OrganisationTag(code: "nato", name: "NATO", mentions: 1)],
    regions: [RegionTag(id: "central-asia", name: "Central Asia", mentions: 2)],
    ambiguous: [AmbiguousTag(name: "\"Con\\go\"\u{7}", codes: ["CD", "CG"], mentions: 2)],
    candidates: [LeaderCandidate(name: "X Y", title: "president", country: "TR")],
    leaderCountries: ["GE"],
    mentions: [
      Mention(
        subject: .country, id: "GE", kind: "name", rule: "name", part: .title, range: 0..<7,
        text: "Georgia")
    ])

  let sample: SampleArchive
  let id: Int64 = 1

  init() throws {
    sample = try SampleArchive()
    try sample.add(Article(title: "Georgia votes", body: "B", url: "u"), tags: Self.tags)
  }

  @Test("every tag comes back as it was stored, the countries of most focus first")
  func roundTrip() throws {
    var expected = Self.tags
    expected.mentions = []
    #expect(try sample.archive.tags(of: id) == expected)
    #expect(try sample.archive.mentions(of: id) == Self.tags.mentions)
  }

  @Test(
    "each kind of tag is a token of the index",
    arguments: [
      "countryge0", "aboutge0", "leadera0b0", "inofficea0b0", "leaderofge0", "orgnato0",
      "openplace0", "regioncentral0asia0",
    ])
  func tokens(token: String) throws {
    #expect(try sample.matches("facets : \(token)") == [id])
  }

  @Test("a country that is merely mentioned is not what the article is about")
  func mentioned() throws {
    #expect(try sample.matches("facets : abouttr0").isEmpty)
  }

  @Test("corrections survive retagging and a new version of the text")
  func corrections() throws {
    try sample.writer.correct(
      id,
      [
        TagCorrection(.country, tag: "KZ", name: "Kazakhstan", isPresent: true),
        TagCorrection(.country, tag: "GE", name: "Georgia", isPresent: false),
        TagCorrection(.leader, tag: "a-b", name: "A B", country: "GE", isPresent: false),
        TagCorrection(.leader, tag: "c-d", name: "C D", isPresent: false),
        TagCorrection(
          .leader, tag: "e-f", name: "E F", organisation: "un", isPresent: true),
        TagCorrection(.organisation, tag: "un", name: "UN", isPresent: true),
        TagCorrection(.region, tag: "balkans", name: "Balkans", isPresent: true),
        TagCorrection(.region, tag: "central-asia", name: "Central Asia", isPresent: false),
      ], retagged: Self.tags)
    func check() throws {
      let tags = try sample.archive.tags(of: id)
      #expect(Set(tags.countries.map(\.code)) == ["KZ", "TR"])
      #expect(tags.leaders.map(\.id) == ["e-f"] && tags.leaders.map(\.organisation) == ["un"])
      #expect(tags.leaders.map(\.country) == [nil])
      #expect(Set(tags.organisations.map(\.code)) == ["nato", "un"])
      #expect(tags.regions.map(\.id) == ["balkans"])
      #expect(try sample.matches("facets : aboutkz0") == [id])
      #expect(try sample.matches("facets : regioncentral0asia0").isEmpty)
      #expect(try sample.matches("facets : countryge0").isEmpty)
      try sample.checkIndex()
    }
    try check()
    try sample.writer.retag(id, with: Self.tags)
    try check()
    let outcome = try sample.add(
      Article(title: "Georgia votes again", body: "C", url: "u"), tags: Self.tags)
    #expect(outcome == .changed(id: id, version: 2))
    try check()
  }

  @Test("tags agree with what is stored of them, whatever their order and spelling")
  func agreement() throws {
    var tags = Self.tags
    tags.countries.reverse()
    tags.leaders[0].spelling = "Ay Bee"
    #expect(tags.agree(with: try sample.archive.tags(of: id)))
    tags.regions = []
    #expect(!tags.agree(with: Self.tags))
  }

  @Test("the words that tags rest on are found behind a line that is left out")
  func leftOutLine() throws {
    try sample.add(Article(title: "First", body: "Text.", source: "Quay News"))
    let line = "Read our café terms."
    try sample.writer.addLine(line, ofSource: 1)
    let start = line.utf8.count + 2
    let mention = Mention(
      subject: .country, id: "TR", kind: "name", rule: "name", part: .body,
      range: start..<start + 6, text: "Turkey")
    let country = CountryTag(code: "TR", name: "Turkey", mentions: 1, inTitle: false)
    let outcome = try sample.add(
      Article(title: "Second", body: line + "\n\nTurkey votes.\n\nMore.", source: "Quay News"),
      tags: ArticleTags(countries: [country], mentions: [mention]))
    #expect(outcome == .added(id: 3))
    #expect(try sample.archive.article(3)?.article.body == "Turkey votes.\n\nMore.")
    let found = try sample.archive.mentions(of: 3)
    #expect(found.map(\.text) == ["Turkey"] && found.map(\.range) == [0..<6])
  }

  @Test("a correction can be turned round")
  func reversal() throws {
    for isPresent in [false, true] {
      try sample.writer.correct(
        id, [TagCorrection(.country, tag: "GE", name: "Georgia", isPresent: isPresent)],
        retagged: Self.tags)
      let codes = try sample.archive.tags(of: id).countries.map(\.code)
      #expect(codes.contains("GE") == isPresent)
    }
  }

  @Test("tags of an article that is not there are an error")
  func missing() throws {
    #expect(throws: ArchiveError.noArticle(id: 9)) {
      try sample.writer.correct(9, [], retagged: ArticleTags())
    }
  }

  @Test("a rule takes the place of one for the same name and source")
  func rules() throws {
    let archive = sample.archive
    try archive.addTagRule(name: "Geörgia", target: "GE", source: nil, at: "t")
    try archive.addTagRule(name: "georgia", target: "US-GA", source: nil, at: "t")
    try archive.addTagRule(name: "Georgia", target: "-", source: "The Post", at: "t")
    let rules = try archive.tagRules()
    #expect(rules.map(\.target) == ["US-GA", "-"])
    #expect(rules.map(\.source) == [nil, "the post"])
    #expect(try archive.removeTagRule(rules[0].id))
    #expect(try !archive.removeTagRule(rules[0].id))
  }
}
