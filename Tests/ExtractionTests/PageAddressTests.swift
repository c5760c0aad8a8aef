import ArticleModel
import Testing

@testable import Extraction

@Suite struct PageAddressTests {
  private let own = "https://www.meridian.example/world/rail-link-opens-to-the-east?id=7"

  @Test("the page's canonical address identifies it, and the given one is kept") func canonical()
    throws
  {
    let head = "<link rel='canonical' href='https://meridian.example/world/rail-link-opens'>"
    let article = try page(html(head: head), url: own).article
    #expect(article.url == "https://meridian.example/world/rail-link-opens")
    #expect(article.domain == "meridian.example")
  }

  @Test(
    "an address that names another thing is refused",
    arguments: [
      "https://meridian.example/", "https://meridian.example", "https://other.example/rail-link",
      "https://meridian.example/world", "/", "javascript:void(0)",
      "https://meridian.example/index.html",
    ])
  func refused(link: String) throws {
    let head = "<link rel='canonical' href='\(link)'>"
    let article = try page(html(head: head), url: own).article
    #expect(article.url == "https://meridian.example/world/rail-link-opens-to-the-east?id=7")
  }

  @Test(
    "relative addresses are meant from the base",
    arguments: [
      ("/a/1", "https://meridian.example/a/1"), ("b", "https://meridian.example/base/b"),
      ("//meridian.example/c", "https://meridian.example/c"),
      ("../d", "https://meridian.example/d"), ("?id=3", "https://meridian.example/base?id=3"),
    ])
  func relative(link: String, expected: String) throws {
    let head = "<base href='https://meridian.example/base/'><link rel='canonical' href='\(link)'>"
    #expect(try page(html(head: head)).article.url == expected)
  }

  @Test("a comment of the browser tells where the page was saved from") func saved() throws {
    let saved =
      "<!-- saved from url=(0041)https://meridian.example/world/rail-link?utm_source=x -->"
    let article = try page(saved + html()).article
    #expect(article.url == "https://meridian.example/world/rail-link")
    #expect(article.originalURL == "https://meridian.example/world/rail-link?utm_source=x")
  }

  @Test("the host is known where only the address is") func domain() throws {
    let article = try page(html(), url: "https://m.meridian.example:8080/a/1").article
    #expect(article.domain == "meridian.example")
    #expect(article.source == nil)
    #expect(article.url == "https://meridian.example:8080/a/1")
  }

  @Test("a front page has a host, but no address of an article") func frontPage() throws {
    let article = try page(html(), url: "https://www.meridian.example/").article
    #expect(article.url == nil)
    #expect(article.domain == "meridian.example")
  }
}
