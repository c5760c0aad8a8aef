import ArticleModel
import Testing

@testable import Extraction

@Suite struct DateRankingTests {
  @Test("sources that disagree with the date believed are recorded")
  func others() throws {
    let html = story(
      head: linkedData(#"{"@type":"NewsArticle","datePublished":"2023-11-09"}"#)
        + #"<meta property="article:published_time" content="2023-11-07T10:00:00+01:00">"#,
      line: "<p>9 November 2023</p>")
    let found = findDates(html)
    #expect(found.published?.date.description == "2023-11-09")
    let other = try #require(found.others.first)
    #expect(other.date.description == "2023-11-07")
    #expect(other.method == .meta)
    #expect(other.zone == "+01:00")
  }

  @Test("sources that agree outweigh one that stands alone")
  func agreement() {
    let html = story(
      head: #"<meta name="pubdate" content="2023-11-20">"#,
      line: #"<p>Published <time datetime="2023-11-09">9 November 2023</time></p>"#)
    #expect(published(html, url: "https://post.example/2023/11/09/ferry") == "2023-11-09")
  }

  @Test("an address much older than all else tells when the article first appeared")
  func movedSite() {
    let html = story(head: #"<meta property="article:published_time" content="2023-11-09">"#)
    #expect(published(html, url: "https://post.example/2017/07/12/ferry") == "2017-07-12")
    #expect(published(html, url: "https://post.example/2023/11/08/ferry") == "2023-11-09")
  }

  @Test("the day that the outlet shows is that of a moment stated in UTC")
  func localDay() {
    let head = #"<meta property="article:published_time" content="2023-11-09T00:30:00Z">"#
    let shown = "<p>Published November 8, 2023</p>"
    #expect(published(story(head: head, line: shown)) == "2023-11-08")
    #expect(published(story(head: head)) == "2023-11-09")
    let noon = #"<meta property="article:published_time" content="2023-11-09T13:30:00Z">"#
    #expect(published(story(head: noon, line: shown)) == "2023-11-09")
  }

  @Test("the day that the outlet shows its readers without a word is the day of the article")
  func shownDay() {
    let head = linkedData(
      #"{"@type":"NewsArticle","datePublished":"2023-11-01","dateModified":"2023-11-09"}"#)
    let found = findDates(story(head: head, line: #"<p class="date">9 November 2023</p>"#))
    #expect(found.published?.date.description == "2023-11-09")
    #expect(found.others.first?.date.description == "2023-11-01")
    #expect(published(story(head: head, line: "<p>Updated 9 November 2023</p>")) == "2023-11-01")
  }

  @Test("day and month in doubt are read as something else on the page has them")
  func doubtfulOrder() {
    let line = "<p>Published 11/09/2023</p>"
    #expect(published(story(line: line)) == nil)
    #expect(published(story(line: line, lang: "en-US")) == "2023-11-09")
    #expect(published(story(line: line, lang: "en-GB")) == "2023-09-11")
    #expect(published(story(line: line), url: "https://post.example.uk/ferry") == "2023-09-11")
    let meta = #"<meta name="date" content="2023-11-09">"#
    #expect(published(story(head: meta, line: line, lang: "en-GB")) == "2023-11-09")
    let other = #"<div class="related"><p>Posted 25/10/2023</p></div>"#
    #expect(published(story(line: line, below: other)) == "2023-09-11")
  }

  @Test("a date after the day on which the page was saved is refused")
  func capture() {
    let html = story(line: "<p>9 November 2023</p>")
    #expect(published(html, captured: "2023-11-10T10:00:00Z") == "2023-11-09")
    #expect(published(html, captured: "2023-10-01T10:00:00Z") == nil)
  }

  @Test("a relative date is resolved against the day of saving, and without it not at all")
  func relative() {
    let html = story(line: "<p>By Anna Reed, 3 days ago</p>")
    #expect(published(html, captured: "2023-11-12T10:00:00Z") == "2023-11-09")
    #expect(published(html) == nil)
  }

  @Test("every date that was considered is told, with why it lost")
  func candidates() {
    let found = findDates(
      story(
        head: #"<meta name="date" content="2023-11-09"><meta name="lastmod" content="2023-11-12">"#,
        below: #"<div class="comments"><p>20 November 2023</p></div>"#))
    #expect(found.candidates.count == 3)
    #expect(found.candidates.filter(\.isChosen).map(\.value) == ["2023-11-09"])
    #expect(found.candidates.filter { !$0.isChosen }.allSatisfy { $0.note != nil })
  }

  @Test("a list of articles is not dated by them")
  func index() {
    let items = (1...9).map {
      "<li><h2><a href='/\($0)'>Story \($0)</a></h2><span class='date'>\($0) November 2023</span></li>"
    }
    let html =
      "<html><head><title>The Brenholm Post</title></head><body><ul>\(items.joined())</ul></body></html>"
    #expect(published(html) == nil)
  }
}
