import ArticleModel
import Testing

@testable import Extraction

@Suite struct StatedDateTests {
  @Test(
    "families of meta names state the date of publication",
    arguments: [
      "article:published_time", "og:article:published_time", "datePublished", "DC.date.issued",
      "dcterms.issued", "pubdate", "publishdate", "publish-date", "parsely-pub-date",
      "sailthru.date", "cXenseParse:recs:publishtime", "article.published", "date", "DC.date",
      "dcterms.created", "citation_publication_date", "citation_online_date",
      "prism.publicationDate",
      "example:publicationDate",
    ])
  func metaNames(name: String) throws {
    let found = findDates(story(head: #"<meta name="\#(name)" content="2023-11-09">"#))
    let date = try #require(found.published)
    #expect(date.date.description == "2023-11-09")
    #expect(date.method == .meta)
  }

  @Test(
    "meta names of other moments state none",
    arguments: [
      "article:expiration_time", "event:start_date", "article:modified_time", "og:updated_time",
      "last-modified", "dcterms.modified", "build-date", "copyright", "video:release_date",
      "article:publisher", "article:tag",
    ])
  func otherNames(name: String) {
    #expect(published(story(head: #"<meta name="\#(name)" content="2023-11-09">"#)) == nil)
  }

  @Test("JSON-LD states date, zone and change apart")
  func jsonLD() throws {
    let found = findDates(
      story(
        head: linkedData(
          #"{"@type":"NewsArticle","datePublished":"2023-11-09T23:30:00+06:00","dateModified":"2023-11-12"}"#
        )))
    let date = try #require(found.published)
    #expect(date.date.description == "2023-11-09")
    #expect(date.method == .linkedData)
    #expect(date.zone == "+06:00")
    #expect(date.original == "2023-11-09T23:30:00+06:00")
    #expect(found.modified?.description == "2023-11-12")
  }

  @Test("of several articles in JSON-LD that with the page's headline is meant")
  func severalArticles() {
    let html = story(
      head: linkedData(
        #"""
        [{"@type":"NewsArticle","headline":"Bakery wins prize","datePublished":"2023-11-20"},
         {"@type":"NewsArticle","headline":"Ferry sails again","datePublished":"2023-11-09"}]
        """#))
    #expect(published(html) == "2023-11-09")
  }

  @Test(
    "videos, comments and events in JSON-LD do not date the article",
    arguments: [
      #"{"@type":"VideoObject","uploadDate":"2023-11-01","datePublished":"2023-11-01"}"#,
      #"{"@type":"Comment","datePublished":"2023-11-01"}"#,
      #"{"@type":"Event","startDate":"2023-11-01"}"#,
      #"{"@type":"Product","datePublished":"2023-11-01"}"#,
    ])
  func foreignObjects(json: String) {
    #expect(published(story(head: linkedData(json))) == nil)
  }

  @Test("the date of the page's object counts where no article states one")
  func webPage() {
    #expect(
      published(story(head: linkedData(#"{"@type":"WebPage","datePublished":"2023-11-09"}"#)))
        == "2023-11-09")
  }

  @Test("microdata states a date where it stands")
  func microdata() throws {
    let found = findDates(
      story(line: #"<span itemprop="datePublished" content="2023-11-09T10:00">last week</span>"#))
    #expect(found.published?.method == .microdata)
    #expect(found.published?.date.description == "2023-11-09")
    #expect(
      published(
        story(
          below: #"""
            <div class="comments"><p itemscope itemtype="http://schema.org/Comment">
            <meta itemprop="datePublished" content="2023-12-01">So true</p></div>
            """#)) == nil)
  }

  @Test(
    "elements carry a date for machines",
    arguments: [
      #"<time datetime="2023-11-09T10:00:00Z">some time ago</time>"#,
      #"<time pubdate>9 November 2023</time>"#,
      #"<abbr class="published" title="2023-11-09T10:00:00Z">Thursday</abbr>"#,
      #"<span class="when" data-timestamp="1699524900">Thursday</span>"#,
      #"<span data-datetime="2023-11-09 10:00">Thursday</span>"#,
    ])
  func elements(html: String) {
    let found = findDates(story(line: "<p>\(html)</p>"))
    #expect(found.published?.date.description == "2023-11-09")
    #expect(found.published?.method == .timeElement)
  }

  @Test(
    "an address states a day, or a month and no more",
    arguments: [
      ("https://post.example/2023/11/09/ferry", "2023-11-09"),
      ("https://post.example/news/2023-11-09-ferry", "2023-11-09"),
      ("https://post.example/20231109/ferry.html", "2023-11-09"),
      ("https://post.example/09-11-2023/ferry", nil),
      ("https://post.example/25-12-2022/x", "2022-12-25"),
      ("https://post.example/2023/11/ferry", "2023-11"), ("https://post.example/2023/ferry", nil),
      ("https://post.example/a/20239999/ferry", nil), ("https://post.example/id/18991109", nil),
      ("https://web.archive.org/web/20240105120000/https://post.example/ferry", nil),
      (
        "https://web.archive.org/web/20240105120000/https://post.example/2023/11/09/x", "2023-11-09"
      ),
      ("https://post.example", nil), ("", nil), ("://", nil),
    ] as [(String, String?)])
  func addresses(url: String, expected: String?) {
    #expect(published(story(), url: url) == expected)
  }

  @Test("a day from elsewhere is worth more than a month from the address")
  func dayBeatsMonth() {
    let html = story(line: "<p>9 November 2023</p>")
    #expect(published(html, url: "https://post.example/2023/11/ferry") == "2023-11-09")
  }

  @Test("the data of a script is asked where the page states nothing else")
  func scripts() {
    let script =
      #"<script>window.data = {"article":{"publishedAt":"2023-11-09T10:00:00Z"}}</script>"#
    #expect(published(story(below: script)) == "2023-11-09")
    #expect(
      published(story(line: "<p>Published 8 November 2023</p>", below: script)) == "2023-11-08")
    #expect(
      published(story(line: #"<p><script>showDate("2023/11/09")</script></p>"#)) == "2023-11-09")
  }
}
