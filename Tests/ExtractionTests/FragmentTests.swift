import ArticleModel
import Testing

@testable import Extraction

@Suite struct FragmentTests {
  private func article(
    _ html: String, notes: ExtractionNotes? = nil, _ set: (inout StatedFields) -> Void = { _ in }
  ) throws -> Article {
    var stated = StatedFields()
    stated.title = "T"
    set(&stated)
    let page = WebPage(bytes: Array(html.utf8), charset: "utf-8", isFragment: true)
    return try ArticleExtractor(today: today, notes: notes)
      .article(from: RawDocument(content: .page(page), stated: stated, path: "a.xml#1"))
  }

  @Test("what the feed states becomes the article's")
  func stated() throws {
    let article = try article("<p>B</p>") { stated in
      stated.externalID = "g"
      stated.byline = " Ann  Lee "
      stated.source = "Cape"
      stated.url = "https://cape.example/1?utm_source=rss"
      stated.language = "en-GB"
      stated.published = "Thu, 09 Nov 2023 23:30:00 +0600"
      stated.modified = "2023-11-10"
    }
    #expect(article.externalID == "g")
    #expect(article.byline == "Ann Lee")
    #expect(article.url == "https://cape.example/1")
    #expect(article.language == "en")
    #expect(article.published?.date.description == "2023-11-09")
    #expect(article.published?.method == .container)
    #expect(article.modified?.description == "2023-11-10")
  }

  @Test("captions, scripts and the footer of the feed's program are no text")
  func junk() throws {
    let article = try article(
      """
      <figure><img src="x"><figcaption>Photo: Ann</figcaption></figure><p>One.</p>
      <script>x</script><p>Two.</p><p>The post <a href="x">T</a> appeared first on Cape.</p>
      """)
    #expect(article.paragraphs == ["One.", "Two."])
  }

  @Test("a description that is a piece of the text is no summary")
  func summaries() throws {
    let html = "<figure><figcaption>C</figcaption></figure><p>One  two.</p><p>Three.</p>"
    for text in ["One two. Three", "One two. […]", "One two...", " ", "…"] {
      #expect(try article(html) { $0.summary = text }.summary == nil)
    }
    #expect(try article(html) { $0.summary = "Four." }.summary == "Four.")
  }

  @Test("a change or an unknown date does not date")
  func dates() throws {
    let notes = ExtractionNotes()
    #expect(try article("<p>B</p>") { $0.modified = "2023-11-09" }.published == nil)
    #expect(try article("<p>B</p>", notes: notes) { $0.published = "soon" }.published == nil)
    #expect(notes.warnings.count == 1)
  }

  @Test("a headline alone is an article, and nothing is none")
  func nothing() throws {
    #expect(try article("").title == "T")
    #expect(throws: InputError.self) { try article("<script>x</script>") { $0.title = nil } }
  }
}
