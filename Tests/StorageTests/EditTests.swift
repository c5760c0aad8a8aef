import ArticleModel
import SQLite
import Storage
import TestSupport
import Testing

@Suite struct EditTests {
  let sample: SampleArchive
  let url = "https://a.test/1"

  init() throws {
    sample = try SampleArchive()
  }

  func edit(
    _ fields: [EditableField], of id: Int64 = 1, change: (inout Article) -> Void
  ) throws {
    try sample.writer.edit(id, fields: fields, change: change) { _ in ArticleTags() }
    try sample.checkIndex()
  }

  @Test func anEditIsStoredAndFound() throws {
    try sample.add("Wrong headline", "text", date: "2023", source: "A")
    try edit([.title, .source, .date]) { article in
      article.title = "Right headline"
      article.source = "B"
      article.published = nil
    }
    let article = try #require(try sample.archive.article(1)).article
    #expect(article.title == "Right headline" && article.source == "B")
    #expect(article.published == nil)
    #expect(try sample.matches("wrong").isEmpty)
    #expect(try sample.matches("right AND facets : undated0 AND facets : source2") == [1])
    #expect(try sample.matches("facets : source1 OR facets : year2023").isEmpty)
  }

  @Test func tagsAreFoundAnew() throws {
    try sample.add("T", "text", countries: ["KZ"])
    try sample.writer.edit(1, fields: [.title]) {
      $0.title = "U"
    } retag: { article in
      #expect(article.title == "U")
      return ArticleTags(countries: [CountryTag(code: "UZ", name: "U", mentions: 1, inTitle: true)])
    }
    try sample.checkIndex()
    #expect(try sample.archive.tags(of: 1).countries.map(\.code) == ["UZ"])
    #expect(try sample.matches("facets : countrykz0").isEmpty)
  }

  @Test func everyEditedFieldSurvivesANewVersion() throws {
    let original = Article(
      title: "T", summary: "S", body: "one", byline: "B", source: "O",
      url: url, language: "en")
    try sample.add(original)
    try edit(EditableField.allCases.filter { $0 != .url }) { article in
      article.title = "t"
      article.summary = nil
      article.byline = "b"
      article.source = "o"
      article.language = "kk"
      article.published = PartialDate("2020").map {
        PublicationDate(date: $0, method: .edit, original: "2020")
      }
    }
    let edited = try #require(try sample.archive.article(1)).article
    var next = original
    next.body = "two"
    #expect(try sample.add(next) == .changed(id: 1, version: 2))
    try sample.checkIndex()
    var expected = edited
    expected.body = "two"
    #expect(try sample.archive.article(1)?.article == expected)
    #expect(try sample.matches("two AND facets : languagekk0 AND facets : year2020") == [1])
  }

  @Test func aFieldThatWasNotEditedFollowsTheNewVersion() throws {
    try sample.add("T", "one", summary: "S", url: url)
    try edit([.summary]) { $0.summary = "s" }
    try sample.add(Article(title: "U", summary: "S2", body: "two", url: url))
    let article = try #require(try sample.archive.article(1)).article
    #expect(article.title == "U" && article.summary == "s" && article.body == "two")
  }

  @Test("the input of an edited article is still known", arguments: EditableField.allCases)
  func readdedAfterEdit(field: EditableField) throws {
    for address in [url, nil] {
      let sample = try SampleArchive()
      let input = Article(title: "T", body: "one", source: "O", url: address)
      #expect(try sample.add(input) == .added(id: 1))
      try sample.writer.edit(1, fields: [field]) { article in
        switch field {
        case .title: article.title = "U"
        case .summary: article.summary = "U"
        case .byline: article.byline = "U"
        case .source: article.source = "U"
        case .url: article.url = "https://b.test/2"
        case .language: article.language = "kk"
        case .date: article.published = nil
        }
      } retag: { _ in
        ArticleTags()
      }
      #expect(try sample.add(input) == .known(id: 1))
      #expect(try sample.add(input) == .known(id: 1))
    }
  }

  @Test func versionsOfAnArticleWithAnEditedTitleAreKnown() throws {
    let bodies = ["one", "two", "three"]
    for body in bodies {
      try sample.add(Article(title: "T", body: body, url: url))
      try edit([.title]) { $0.title = "Edited after \(body)" }
    }
    for body in bodies {
      #expect(try sample.add(Article(title: "T", body: body, url: url)) == .known(id: 1))
    }
    #expect(try sample.archive.article(1)?.article.title == "Edited after three")
    #expect(try sample.archive.article(1)?.version == 3)
  }

  @Test func anAddressThatIsTakenIsRefused() throws {
    try sample.add("T", "one", url: url)
    try sample.add("U", "two")
    #expect(throws: EditError.addressTaken(url: url, id: 1)) {
      try edit([.url, .title], of: 2) { article in
        article.url = url
        article.title = "V"
      }
    }
    #expect(try sample.archive.article(2)?.article.title == "U")
    #expect(try sample.archive.connection.value("SELECT count(*) FROM correction") == 0)
    try edit([.url]) { $0.url = url }
    try edit([.url]) { $0.url = nil }
    try edit([.url], of: 2) { $0.url = url }
    #expect(try sample.archive.article(2)?.article.url == url)
  }

  @Test func editingWhatIsNotThereIsAnError() throws {
    #expect(throws: ArchiveError.noArticle(id: 7)) { try edit([.title], of: 7) { $0.title = "" } }
  }
}
