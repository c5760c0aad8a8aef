import ArticleModel
import SQLite
import Storage
import TestSupport
import Testing

@Suite struct RoundTripTests {
  static let texts: [String] = [
    "", " ", "plain", "a\0b", "\0", "It's \"quoted\"; DROP TABLE article; --", "naïve e\u{301}",
    "中国国家主席", "ประเทศไทย", "\u{202E}bidi\u{200B}", "👩‍👩‍👧\u{10FFFF}\u{FFFF}", "\r\n\t\u{1B}[31m",
    "Łódź ﬁn Straße", String(repeating: "x", count: 70_000),
  ]

  func roundTrip(_ article: Article) throws {
    let sample = try SampleArchive()
    #expect(try sample.add(article) == .added(id: 1))
    try sample.checkIndex()
    #expect(try sample.archive.article(1)?.article == article)
    try sample.writer.remove(1)
    try sample.checkIndex()
  }

  @Test("every text comes back as it was", arguments: texts)
  func text(text: String) throws {
    let date = try #require(PartialDate("2023-11"))
    try roundTrip(
      Article(
        externalID: text, title: text, summary: text, body: text, byline: text, source: text,
        url: text, originalURL: text, language: text,
        published: PublicationDate(date: date, method: .dateline, original: text), extra: text,
        path: text))
    try roundTrip(Article(title: text, body: text))
  }

  @Test("where, when and how an article was found comes back", arguments: LanguageMethod.allCases)
  func evidence(method: LanguageMethod) throws {
    let day = try #require(PartialDate("2024-02-29"))
    let month = try #require(PartialDate("2024-02"))
    var article = Article(title: "T", body: "B", domain: "a.test", language: "kk")
    article.languageMethod = method
    article.published = PublicationDate(
      date: day, method: .linkedData, original: "2024-02-29T23:00:00+06:00", zone: "+06:00")
    article.otherDates = [
      PublicationDate(date: month, method: .address, original: "/2024/02/"),
      PublicationDate(date: day, method: .meta, original: "a\0b", zone: "Z"),
    ]
    article.modified = month
    article.captured = "2024-03-01T00:00:00Z"
    article.replacedCharacters = 7
    try roundTrip(article)
  }

  @Test func otherDatesGoWithTheVersionThatHadThem() throws {
    let sample = try SampleArchive()
    var article = Article(title: "T", body: "one", url: "https://a.test/1")
    let date = try #require(PartialDate("2024"))
    article.otherDates = [PublicationDate(date: date, method: .meta, original: "2024")]
    try sample.add(article)
    try sample.add(Article(title: "T", body: "two", url: "https://a.test/1"))
    #expect(try sample.archive.article(1)?.article.otherDates == [])
    #expect(try sample.archive.connection.value("SELECT count(*) FROM article_date") == 0)
  }

  @Test func tenMegabytesComeBack() throws {
    let line = String(repeating: "plain words and more ", count: 500) + "Łódź\0\n"
    let body = String(repeating: line, count: 10_000_000 / line.utf8.count + 1)
    #expect(body.utf8.count > 10_000_000)
    let sample = try SampleArchive()
    try sample.add(Article(title: "Long", body: body))
    #expect(try sample.archive.article(1)?.article.body == body)
    #expect(try sample.matches("lodz") == [1])
    try sample.checkIndex()
  }

  @Test("random texts come back and are indexed", arguments: 1...3)
  func randomTexts(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = try SampleArchive()
    for _ in 0..<60 {
      let article = Article(
        title: random.text(upTo: 30), summary: random.pick([nil, random.text(upTo: 30)]),
        body: random.text(upTo: 300), source: random.pick([nil, random.text(upTo: 9)]))
      guard case .added(let id) = try sample.add(article) else { continue }
      let stored = try sample.archive.article(id)?.article
      #expect(stored?.title == article.title && stored?.body == article.body)
      #expect(stored?.summary == article.summary)
    }
    try sample.checkIndex()
    for id in try sample.matches("every0") { try sample.writer.remove(id) }
    try sample.checkIndex()
    #expect(try sample.matches("every0").isEmpty)
  }

  @Test("every date and way of knowing it comes back", arguments: PublicationDate.Method.allCases)
  func dates(method: PublicationDate.Method) throws {
    for text in ["0001", "9999-12-31", "2024-02-29", "2023-11"] {
      let date = try #require(PartialDate(text))
      try roundTrip(
        Article(
          title: "T", body: "B",
          published: PublicationDate(date: date, method: method, original: "said so")))
    }
  }

  @Test func tagsComeBackMostMentionedFirst() throws {
    let sample = try SampleArchive()
    let kz = CountryTag(code: "KZ", name: "Kazakhstan", mentions: 2, inTitle: true)
    let cn = CountryTag(code: "CN", name: "China", mentions: 5, inTitle: false)
    let us = CountryTag(code: "AE", name: "Emirates", mentions: 2, inTitle: false)
    let tags = ArticleTags(
      countries: [kz, us, cn],
      leaders: [LeaderTag(id: "x-y", name: "X", country: "CN", mentions: 1)])
    try sample.add(Article(title: "T", body: "B"), tags: tags)
    let stored = try sample.archive.tags(of: 1)
    #expect(stored.countries == [cn, us, kz] && stored.leaders == tags.leaders)
    #expect(try sample.archive.article(1)?.tags == stored)
  }
}
