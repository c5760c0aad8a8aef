import ArticleModel
import Testing

@testable import Extraction

@Suite struct PageTitleTests {
  @Test(
    "the site's name is cut off a title, on either side",
    arguments: [
      ("Rail link opens to the east | The Meridian Post", "Rail link opens to the east"),
      ("Rail link opens to the east - The Meridian Post", "Rail link opens to the east"),
      ("Rail link opens to the east – Meridian Post", "Rail link opens to the east"),
      ("The Meridian Post: Rail link opens to the east", "Rail link opens to the east"),
      ("Rail link opens to the east » World » The Meridian Post", "Rail link opens to the east"),
      ("Rail link opens to the east | World | The Meridian Post", "Rail link opens to the east"),
      ("Rail link opens to the east — The Meridian Post", "Rail link opens to the east"),
    ])
  func siteName(title: String, expected: String) throws {
    let head = "<title>\(title)</title><meta property='og:site_name' content='The Meridian Post'>"
    #expect(try page(html(head: head)).article.title == expected)
  }

  @Test(
    "what belongs to a headline stays",
    arguments: [
      "Spider-Man swings back to the big screen", "Covid-19: what we know about the new variant",
      "Astana – Tashkent: the new line in numbers", "Who won? The vote, explained",
      "Budget 2024/25: winners and losers", "AC/DC - the last tour - begins in Lisbon",
    ])
  func headline(title: String) throws {
    let head =
      "<title>\(title) | The Meridian Post</title><meta property='og:title' content='\(title)'>"
    let body = "<h1>\(title)</h1>"
    #expect(try page(html(head: head, body: body)).article.title == title)
    #expect(
      try page(html(head: "<meta property='og:title' content='\(title)'>")).article.title == title)
  }

  @Test("the address tells the site's name where nothing else does") func host() throws {
    let head = "<title>Rail link opens - Meridian Post</title>"
    let found = try page(html(head: head), url: "https://www.meridian-post.example/a/1")
    #expect(found.article.title == "Rail link opens")
  }

  @Test("the visible headline is believed before what is meant for sharing") func visible() throws {
    let head = """
      <title>Rail link: five facts | Post</title>
      <meta property="og:title" content="You will not believe this rail link">
      """
    let body = "<article><h1>Rail link opens to the east</h1></article>"
    #expect(try page(html(head: head, body: body)).article.title == "Rail link opens to the east")
  }

  @Test("a heading that is the site's logo or a form's is no headline") func logo() throws {
    let head = """
      <title>Rail link opens to the east | The Meridian Post</title>
      <meta property="og:title" content="Rail link opens to the east">
      <meta property="og:site_name" content="The Meridian Post">
      """
    let body = "<header><h1>The Meridian Post</h1></header><h1>Sign up for our newsletter</h1>"
    #expect(try page(html(head: head, body: body)).article.title == "Rail link opens to the east")
  }

  @Test("a kicker above the headline is no part of it") func kicker() throws {
    let body = """
      <article><h1><span class="kicker">Transport</span> <span>Rail link opens to the east</span></h1>
      """
    #expect(try page(html(body: body)).article.title == "Rail link opens to the east")
  }

  @Test("what was encoded twice is decoded, and a title cut short is completed") func encoded()
    throws
  {
    let head = """
      <meta property="og:title" content="Tea &amp;amp; coffee: the &amp;quot;new&amp;quot; trade of the…">
      <script type="application/ld+json">{"@type":"NewsArticle",
      "headline":"Tea &amp; coffee: the &quot;new&quot; trade of the steppe"}</script>
      """
    #expect(
      try page(html(head: head)).article.title == "Tea & coffee: the \"new\" trade of the steppe")
  }

  @Test("a title in a drawing is not the page's") func drawing() throws {
    let body = "<svg><title>Menu</title></svg><h1>Rail link opens</h1>"
    #expect(try page(html(body: body)).article.title == "Rail link opens")
  }

  @Test("every candidate is told, and one of them won") func candidates() throws {
    let head =
      "<title>Rail link opens | Post</title><meta property='og:title' content='Rail link opens'>"
    let found = try page(html(head: head, body: "<h1>Rail link opens</h1>"))
    let candidates = found.candidates(.title)
    #expect(candidates.map(\.origin) == ["h1", "meta og:title", "title"])
    #expect(candidates.count { $0.isChosen } == 1)
  }

  @Test("a hostile title is taken as text, whatever its size") func hostile() throws {
    let long = String(repeating: "| - : ", count: 20_000)
    let found = try page(html(head: "<title>\(long)</title>", body: "<h1>Rail link opens</h1>"))
    #expect(found.article.title == "Rail link opens")
  }
}
