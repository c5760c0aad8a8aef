import Testing

/// What belongs to the text, and in which form.
@Suite struct BodyRuleTests {
  @Test func menusAndFooterStayOutsideWithoutAnArticleElement() {
    let html = """
      <html><body><div><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/money">Money</a></div>
      <div class="x1"><h1>Two more boats</h1>\(Report.paragraphs)</div>
      <div>All rights reserved. <a href="/terms">Terms</a> <a href="/privacy">Privacy</a></div></body></html>
      """
    #expect(body(html, title: "Two more boats") == Report.texts)
  }

  @Test func subheadingsStayAndTheHeadlineDoesNot() {
    let html = """
      <article><h1>Two more boats</h1><p>\(Report.opening)</p><h2>Who pays</h2>
      <p>\(Report.middle)</p></article>
      """
    #expect(
      body(html, title: "Two more boats") == [Report.opening, "Who pays", Report.middle])
  }

  @Test func itemsOfAListStandOnLinesOfTheirOwn() {
    let html = """
      <article><p>\(Report.opening)</p><ul><li>Monday at seven</li><li>Friday at nine</li></ul>
      <p>\(Report.middle)</p></article>
      """
    #expect(body(html)[1] == "- Monday at seven\n- Friday at nine")
  }

  @Test func rowsOfATableStayTogether() {
    let html = """
      <article><p>\(Report.opening)</p><table><tr><th>Port</th><th>Crossings</th></tr>
      <tr><td>Northhaven</td><td>12</td></tr></table><p>\(Report.middle)</p></article>
      """
    #expect(body(html)[1] == "Port | Crossings\nNorthhaven | 12")
  }

  @Test func quotationsKeepTheirPlace() {
    let html = """
      <article><p>\(Report.opening)</p><blockquote><p>\(Report.quotation)</p></blockquote>
      <p>\(Report.ending)</p></article>
      """
    #expect(body(html) == [Report.opening, Report.quotation, Report.ending])
  }

  @Test func twoLineBreaksMakeAParagraphAndOneALine() {
    let html = "<div>\(Report.opening)<br>\(Report.middle)<br><br>\(Report.ending)</div>"
    #expect(body(html) == [Report.opening + "\n" + Report.middle, Report.ending])
  }

  @Test func wordsInsideElementsKeepTheirSpaces() {
    let html =
      "<article><p>The <b>ferry</b>  <i>line</i> said that <a href='/x'>it</a>, too,\n would pay.</p></article>"
    #expect(body(html) == ["The ferry line said that it, too, would pay."])
  }

  @Test func aStandfirstInAHeaderOfItsOwnComesFirst() {
    let html = """
      <main><header><h1>Two more boats</h1><div class="intro-text"><p>The council pays a third of what they cost, after years of complaints.</p></div>
      <div class="byline">By Ada Quill</div></header><div class="entry-content">\(Report.paragraphs)</div></main>
      """
    #expect(
      body(html, title: "Two more boats") == [
        "The council pays a third of what they cost, after years of complaints."
      ] + Report.texts)
  }

  @Test func aWelcomeBetweenHeadlineAndTextIsNoStandfirst() {
    let welcome =
      "The Packet is a small paper for the islands. We write about boats, fish and weather, and about the people who live by them, every week. Readers who find a mistake may write to us at any time, and we print what they say on the last page of the paper, next to the tides."
    let html = """
      <body><h1>Two more boats</h1><div class="x"><div class="y"><div class="txt">\(welcome)</div></div></div>
      <div class="entry-content">\(Report.paragraphs)\(Report.paragraphs)</div></body>
      """
    #expect(body(html, title: "Two more boats") == Report.texts + Report.texts)
  }

  @Test func chineseParagraphsAreTextWithoutSpaces() {
    let first = "渡轮公司星期二表示，从五月起将在北线增加两艘船。岛民自大桥关闭以来一直要求增加班次。"
    let second = "市议会同意支付三分之一的费用，第一艘船将在冬季改装，预计明年春天投入使用。"
    let html = """
      <div><a href="/">首页</a><a href="/news">新闻</a><a href="/sport">体育</a></div>
      <div><p>\(first)</p><p>\(second)</p></div><div><a href="/about">关于我们</a></div>
      """
    #expect(body(html) == [first, second])
  }

  @Test func aPageOfOneLineIsItsText() {
    #expect(body("<html><body>Test</body></html>") == ["Test"])
  }

  @Test func anEmptyPageHasNoText() {
    #expect(body("").isEmpty)
    #expect(body("<html><head><title>x</title></head><body></body></html>").isEmpty)
  }

  @Test func aHundredThousandSignsBetweenSpacesAreReadAtOnce() {
    let signs = String(repeating: "< / > ", count: 100_000).replacing("<", with: "&lt;")
    #expect(
      body("<article>\(Report.paragraphs)<p>\(signs)</p></article>").starts(with: Report.texts))
  }

  @Test func tenThousandNestedElementsHoldTheirText() {
    let html = String(repeating: "<div>", count: 10_000) + Report.paragraphs
    #expect(body(html) == Report.texts)
  }

  @Test("a line that says by whom and when is no text, wherever the page has it")
  func bylineBehindStandfirst() {
    let html = """
      <td><h1>Deux bateaux de plus</h1><p><i>La compagnie les achète à bas prix, après des années.</i></p>
      <p>Par Gaëlle Le Dantec, le 18 mars 2004</p>\(Report.paragraphs)</td>
      """
    #expect(
      body(html, title: "Deux bateaux de plus") == [
        "La compagnie les achète à bas prix, après des années."
      ] + Report.texts)
  }

  @Test func whatALetterSaysOfItsReaderIsNoText() {
    let html =
      Report.paragraphs
      + "<p>You get this letter because you signed up. <a href='/u'>Unsubscribe</a></p>"
    #expect(body(html) == Report.texts)
  }
}
