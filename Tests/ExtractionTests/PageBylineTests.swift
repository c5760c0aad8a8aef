import ArticleModel
import Testing

@testable import Extraction

@Suite struct PageBylineTests {
  @Test(
    "names are freed of labels, offices, dates, handles and addresses",
    arguments: [
      ("By Aigerim Sadykova", "Aigerim Sadykova"), ("Von Jürgen Weiß", "Jürgen Weiß"),
      ("Par Élise Moreau", "Élise Moreau"), ("By Jane Doe, Political Editor", "Jane Doe"),
      ("By Jane Doe and John Roe", "Jane Doe, John Roe"),
      ("Jane Doe, John Roe and Ann Poe", "Jane Doe, John Roe, Ann Poe"),
      ("Jane Doe | 7 June 2019", "Jane Doe"), ("Jane Doe June 7, 2019", "Jane Doe"),
      ("June Doe", "June Doe"), ("Loïc Le Clerc", "Loïc Le Clerc"),
      ("By Jane Doe Follow @janedoe", "Jane Doe"), ("Jane Doe jane@post.example", "Jane Doe"),
      ("Jane Doe (Astana)", "Jane Doe"), ("Автор: Айгерим Садыкова", "Айгерим Садыкова"),
      ("作者：王小明", "王小明"), ("View all posts by Jane Doe", "Jane Doe"),
      ("Doe, Jane", "Jane Doe"), ("Martin R. King Jr.", "Martin R. King Jr."),
      ("Jane Doe; John Roe", "Jane Doe, John Roe"), ("Written by: Jane Doe", "Jane Doe"),
    ])
  func names(text: String, expected: String) {
    #expect(PersonNames.names(in: text).joined(separator: ", ") == expected)
  }

  @Test("what names nobody gives no name", arguments: ["admin", "By", "", "7 June 2019", "@post"])
  func nobody(text: String) {
    #expect(PersonNames.names(in: text).isEmpty)
  }

  @Test(
    "linked data names authors in every form",
    arguments: [
      #""author":"Jane Doe""#, #""author":{"@type":"Person","name":"Jane Doe"}"#,
      #""author":[{"@type":"Person","name":"Jane Doe"}]"#, ##""author":{"@id":"#jane"}"##,
      #""creator":["Jane Doe"]"#,
    ])
  func linkedData(author: String) throws {
    let head = """
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"A",\(author)},
      {"@type":"Person","@id":"#jane","name":"Jane Doe"}]}</script>
      """
    #expect(try page(html(head: head)).article.byline == "Jane Doe")
  }

  @Test("people come before organisations") func people() throws {
    let head = """
      <meta name="author" content="Reuters">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"A",
      "author":{"@type":"Organization","name":"Steppe News Agency"}}</script>
      """
    let body = "<h1>Rail link opens</h1><p class='byline'>By <a href='/a'>Jane Doe</a></p>"
    #expect(try page(html(head: head, body: body)).article.byline == "Jane Doe")
    #expect(try page(html(head: head)).article.byline == "Steppe News Agency")
  }

  @Test("the source's own name is no byline") func sourceName() throws {
    let head = """
      <meta property="og:site_name" content="The Meridian Post">
      <meta name="author" content="Meridian Post">
      """
    #expect(try page(html(head: head)).article.byline == nil)
  }

  @Test("an address is no author") func address() throws {
    let head = "<meta property='article:author' content='https://social.example/jane.doe'>"
    #expect(try page(html(head: head)).article.byline == nil)
  }

  @Test(
    "a visible line names the author",
    arguments: ["By Jane Doe", "Von Jane Doe", "Par Jane Doe", "Автор: Jane Doe"])
  func visible(line: String) throws {
    let body = "<h1>Rail link opens</h1><div>\(line)</div>"
    #expect(try page(html(body: body)).article.byline == "Jane Doe")
  }

  @Test("who comments or stands in the margin did not write it") func elsewhere() throws {
    let body = """
      <h1>Rail link opens</h1><aside><span class="author">Ann Poe</span></aside>
      <div class="comments"><span class="author">John Roe</span></div>
      """
    #expect(try page(html(body: body)).article.byline == nil)
  }

  @Test("all authors are taken where linked data has but the first") func fuller() throws {
    let head = """
      <meta name="author" content="Jane Doe, John Roe">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"A",
      "author":{"@type":"Person","name":"Jane Doe"}}</script>
      """
    #expect(try page(html(head: head)).article.byline == "Jane Doe, John Roe")
  }
}
