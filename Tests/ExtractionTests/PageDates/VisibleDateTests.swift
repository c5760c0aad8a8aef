import ArticleModel
import Testing

@testable import Extraction

@Suite struct VisibleDateTests {
  @Test(
    "a line below the headline dates the article",
    arguments: [
      ("<p>By Anna Reed, 9 November 2023</p>", "en"),
      ("<div>Veröffentlicht am 9.11.2023</div>", "de"),
      ("<p>Опубликовано 9 ноября 2023, 10:15</p>", "ru"), ("<p>发布时间：2023年11月9日</p>", "zh"),
      ("<p>نشر في 9 نوفمبر 2023</p>", "ar"), ("<p>Yayınlanma: 09.11.2023 10:15</p>", "tr"),
      ("<p>26 views · Nov 9, 2023</p>", "en"), ("<p>09.11.23, 10:15 Uhr</p>", "de"),
      ("<p>Le 09/11/2023 à 10h15</p>", "fr"), ("<p>۱۸ آبان ۱۴۰۲</p>", "fa"),
      ("<p>9 พฤศจิกายน 2566</p>", "th"),
      ("<p><span>9</span><span>Nov</span><span>2023</span></p>", "en"),
      ("<div><div>9</div><div>Nov</div><div>2023</div></div>", "en"),
    ])
  func lines(line: String, lang: String) {
    let found = findDates(story(line: line, lang: lang))
    #expect(found.published?.date.description == "2023-11-09")
    #expect(found.published?.method == .visibleText)
  }

  @Test("words tell publication and change apart, in either order")
  func publishedAndUpdated() {
    for line in [
      "Published 9 November 2023 | Updated 12 November 2023",
      "Updated 12 November 2023, first published 9 November 2023",
      "Stand: aktualisiert 12.11.2023, veröffentlicht 9.11.2023",
    ] {
      let found = findDates(story(line: "<p>\(line)</p>"))
      #expect(found.published?.date.description == "2023-11-09", "\(line)")
      #expect(found.modified?.description == "2023-11-12", "\(line)")
    }
  }

  @Test(
    "a page that states only a change stays undated",
    arguments: [
      "<p>Last updated: 12 November 2023</p>", "<p>Обновлено 12 ноября 2023</p>",
      #"<p><time itemprop="dateModified" datetime="2023-11-12">12 November 2023</time></p>"#,
      #"<p>Updated <time datetime="2023-11-12">12 November 2023</time></p>"#,
    ])
  func onlyModified(line: String) {
    let found = findDates(story(line: line))
    #expect(found.published == nil)
    #expect(found.modified?.description == "2023-11-12")
  }

  @Test("the dateline of the first paragraph dates the article, and so does a date that opens it")
  func datelines() {
    let rest = String(
      repeating: "The ferry sailed again after the quay was raised by a metre. ", count: 6)
    let html = { (opening: String) in
      "<html><body><h1>Ferry sails again</h1><p>\(opening)\(rest)</p></body></html>"
    }
    #expect(published(html("BRENHOLM, 9 November 2023 (Agency) — ")) == "2023-11-09")
    #expect(published(html("(9.11.2023) ")) == "2023-11-09")
    #expect(published(html("9.11.2023 - ")) == "2023-11-09")
    #expect(published(html("On 9 November 2023 the council met. ")) == nil)
  }

  @Test("a sentence at the end that says when the article was published counts")
  func closingSentence() {
    let below =
      "<p>This article was published on 9 November 2023 and filed under harbours, ferries, tides, "
      + "quays and islands. You may follow what others have to say about it, or leave a reply of "
      + "your own, by way of the feed of this site, which all may read and no one need pay for.</p>"
    #expect(published(story(below: below)) == "2023-11-09")
  }

  @Test(
    "dates of other things are not that of the article",
    arguments: [
      "<p>Born 9 November 1983 in Brenholm</p>", "<p>Member since 9 November 2013</p>",
      "<p>Deadline: 9 November 2023</p>", "<p>© 9 November 2023 The Brenholm Post</p>",
      "<p>Photo: Anna Reed, 9 November 2023</p>", "<p>99.99.2023</p>", "<p>Room 11.09</p>",
      "<p>0001-01-01</p>", "<p>30 December 1899</p>", "<p>9 November 2027</p>",
    ])
  func otherThings(line: String) {
    #expect(published(story(line: line)) == nil)
  }

  @Test("teasers, comments and calendars of a page do not date its article")
  func surroundings() {
    let below = """
      <section class="related-stories">
      <div class="item"><a href="/a">Bakery wins</a> <span class="date">20 November 2023</span></div>
      <div class="item"><a href="/b">Choir sings</a> <span class="date">19 November 2023</span></div>
      <div class="item"><a href="/c">Snow falls</a> <span class="date">18 November 2023</span></div>
      </section><div id="comments"><p>Jon, 21 November 2023</p><p>Ada, 22 November 2023</p></div>
      """
    #expect(published(story(below: below)) == nil)
    #expect(published(story(line: "<p>9 November 2023</p>", below: below)) == "2023-11-09")
  }

  @Test("the day in a page's masthead is that of the visit")
  func masthead() {
    let above = """
      <header><a href="/">The Brenholm Post</a> <span class="date">Friday, 24 November 2023</span>
      </header>
      """
    #expect(
      published(story(above: above, line: "<p>Published 9 November 2023</p>")) == "2023-11-09")
    #expect(
      published(
        story(
          above: #"<div class="current-date">24 November 2023</div>"#,
          line: "<p>9 November 2023</p>"))
        == "2023-11-09")
  }

  @Test("the day in a masthead alone, or in the bar of a web archive, dates nothing")
  func mastheadAlone() {
    let masthead = #"<header><span class="date">Friday, 24 November 2023</span></header>"#
    #expect(published(story(above: masthead)) == nil)
    #expect(published(story(above: #"<p class="today">24 November 2023</p>"#)) == nil)
    #expect(published(story(above: #"<div id="wm-ipp"><b>24 Nov 2023</b></div>"#)) == nil)
  }

  @Test("a headline's own date is not that of the article where another stands below")
  func headline() {
    let html = """
      <html><head><title>The flood of 1 March 1999</title></head><body>
      <h1>The flood of 1 March 1999</h1><p>By Anna Reed | 9 November 2023</p></body></html>
      """
    #expect(published(html) == "2023-11-09")
  }

  @Test("no page is too empty or too strange")
  func strange() {
    for html in [
      "", "\0", "<", "<h1>", "<time>", "<time datetime>", #"<time datetime="">"#,
      String(repeating: "<div>", count: 20_000) + "9 November 2023",
      String(repeating: "<p>9 November 2023", count: 5_000),
      String(repeating: "<time datetime='2023-11-09'>", count: 5_000),
      "<p>" + String(repeating: "9.11.2023 ", count: 50_000),
      "<script>" + String(repeating: "pub", count: 50_000),
    ] {
      _ = findDates(html)
    }
  }
}
