import Testing

/// Names and layouts that mislead.
@Suite struct BodyTrapTests {
  @Test func theSecondHalfOfAnArticleMayBeCalledReadMore() {
    let html = """
      <div><h1>Two more boats</h1><p>\(Report.opening)</p><div id="read-more"><p>\(Report.middle)</p>
      <p>\(Report.quotation)</p><p>\(Report.ending)</p></div></div>
      """
    #expect(body(html, title: "Two more boats") == Report.texts)
  }

  @Test func aLayoutNamedForItsSidebarHoldsTheArticle() {
    let html = """
      <body><div class="sidebar-layout"><div><p>\(Report.opening)</p></div><div><p>\(Report.middle)</p></div>
      <div><p>\(Report.quotation)</p></div><div><p>\(Report.ending)</p></div></div></body>
      """
    #expect(body(html) == Report.texts)
  }

  @Test(arguments: ["has-sidebar no-comments", "category-comments tag-share", "post-12 type-post"])
  func classesThatSayWhatAPageHasAreNotBelieved(name: String) {
    let html = "<body><div class='\(name)'>\(Report.paragraphs)</div></body>"
    #expect(body(html) == Report.texts)
  }

  @Test func aParagraphOnCookiesAndPhotographsIsText() {
    let cookies =
      "Sites must ask before they set cookies, the court said, and readers who share a photo on Facebook do not agree to anything by it."
    let html = "<article><p>\(Report.opening)</p><p>\(cookies)</p><p>\(Report.ending)</p></article>"
    #expect(body(html) == [Report.opening, cookies, Report.ending])
  }

  @Test func shortParagraphsAmidTheTextStay() {
    let html = """
      <article><p>\(Report.opening)</p><p>“No.”</p><p>He paused</p><p>\(Report.ending)</p></article>
      """
    #expect(body(html) == [Report.opening, "“No.”", "He paused", Report.ending])
  }

  @Test func textThatIsHiddenBehindAPayWallIsTakenWhenThereIsNoOther() {
    let html = """
      <body><h1>Two more boats</h1><p>Subscribe.</p><div style="display:none">\(Report.paragraphs)</div></body>
      """
    #expect(body(html, title: "Two more boats").suffix(4) == Report.texts[...])
  }

  @Test func textThatOnlyJSONStatesIsTaken() {
    let stated =
      Report.texts.joined(separator: "\\n\\n") + "\\n\\n" + Report.texts.joined(separator: " ")
    let html = """
      <html><head><script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "\(stated)"}</script></head>
      <body><div id="app"></div><p>Loading the page for you now.</p></body></html>
      """
    #expect(body(html).first == Report.opening)
  }

  @Test func whatJSONStatesKeepsALineThatLooksLikeJunk() {
    let line = "Follow the money"
    let stated = (Report.texts + [line]).joined(separator: " ")
    let html = """
      <script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "\(stated)"}</script>
      <article>\(Report.paragraphs)<p>\(line)</p></article>
      """
    #expect(body(html).last == line)
  }
}
