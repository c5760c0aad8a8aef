import ArticleModel
import Testing

@testable import Extraction

@Suite struct PageFieldTests {
  private let russian = """
    <p>Первый поезд отправился с северного вокзала в понедельник утром, и министры обеих стран \
    стояли на платформе, чтобы его проводить. Сначала по линии повезут зерно и уголь.</p>
    """

  @Test("a template's language is overruled by the text") func overruled() throws {
    let found = try page("<html lang='en'><body>\(russian)</body></html>")
    #expect(found.article.language == "ru")
    #expect(found.article.languageMethod == .identified)
    #expect(found.candidates(.language).map(\.isChosen) == [false, true])
  }

  @Test("of languages near to each other the stated one is taken") func close() throws {
    let found = try page("<html lang='be'><body>\(russian)</body></html>")
    #expect(found.article.language == "be")
    #expect(found.article.languageMethod == .stated)
  }

  @Test("a text too short to tell leaves what is stated, or nothing") func short() throws {
    #expect(try page("<html lang='fi'><body><p>Astana</p></body></html>").article.language == "fi")
    #expect(try page("<html><body><p>Astana</p></body></html>").article.language == nil)
  }

  @Test("an option comes after what is stated, and before what the text tells") func option() throws
  {
    let defaults = ArticleExtractor.Defaults(language: "sr")
    #expect(try page("<html>\(paragraph)</html>", defaults: defaults).article.language == "sr")
    #expect(
      try page("<html lang='en'>\(paragraph)</html>", defaults: defaults).article.language == "en")
    #expect(try scrape(paragraph, defaults: defaults).language == "sr")
  }

  @Test("records and copied text that state no language have it told") func others() throws {
    let text = String(russian.dropFirst(3).dropLast(4))
    #expect(try read(["title": .text("Поезд"), "body": .text(text)]).language == "ru")
    #expect(try scrape("Поезд отправился\n\n" + text).language == "ru")
    #expect(
      try read(["title": .text("A"), "body": .text(text), "language": .text("kk")]).language == "kk"
    )
  }

  @Test(
    "the source is what the page calls itself",
    arguments: [
      "<meta property='og:site_name' content='The Meridian Post'>",
      "<meta name='application-name' content='The Meridian Post'>",
      "<script type='application/ld+json'>{\"@type\":\"WebSite\",\"name\":\"The Meridian Post\"}</script>",
      """
      <script type='application/ld+json'>{"@type":"NewsArticle","headline":"A",
      "publisher":{"@type":"Organization","name":"The Meridian Post"}}</script>
      """,
      "<title>Rail link opens | The Meridian Post</title>",
    ])
  func source(head: String) throws {
    let found = try page(html(head: head), url: "https://meridianpost.example/a/1")
    #expect(found.article.source == "The Meridian Post")
  }

  @Test("a page's own name is no outlet's: an article is part of a page, too") func ownName() throws
  {
    let head = """
      <script type='application/ld+json'>{"@type":"NewsArticle","headline":"Rail link opens",
      "isPartOf":{"@type":"WebPage","name":"Rail link opens"}}</script>
      """
    let article = try page(html(head: head)).article
    #expect(article.title == "Rail link opens")
    #expect(article.source == nil)
  }

  @Test("a description is the standfirst unless it is cut off or opens the text") func summary()
    throws
  {
    let whole =
      "<meta name='description' content='Trains reach the border in four hours instead of nine.'>"
    #expect(
      try page(html(head: whole)).article.summary
        == "Trains reach the border in four hours instead of nine.")
    let cut = "<meta name='description' content='Trains reach the border in four hours…'>"
    #expect(try page(html(head: cut)).article.summary == nil)
    let opening =
      "<meta name='description' content='The first train left the northern station on Monday morning'>"
    #expect(try page(html(head: opening)).article.summary == nil)
  }

  @Test("every field of a record and of copied text has a winner") func evidence() throws {
    let extractor = ArticleExtractor(defaults: .init(source: "Post"), today: today)
    let record = Record([
      "title": .text("Rail link"), "body": .text("A."), "date": .text("2023-11-09"),
    ])
    let found = try extractor.extract(RawDocument(content: .record(record), path: "a.json"))
    #expect(found.candidates.map(\.field) == [.title, .date, .body, .source])
    #expect(found.candidates.map(\.origin) == ["record field", "record", "record field", "option"])
    let losers = found.candidates.filter { !$0.isChosen }
    #expect(losers.isEmpty)
  }
}
