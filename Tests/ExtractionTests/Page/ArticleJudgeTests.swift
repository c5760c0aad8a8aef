import Markup
import Testing

@testable import Extraction

@Suite struct ArticleJudgeTests {
  private func objection(
    _ html: String, title: String? = nil, isDescribed: Bool = false, address: String? = nil
  ) -> ArticleJudge.Objection? {
    let page = HTMLDocument(html)
    let body = BodyFinder(page: page, title: title, summary: nil, stated: nil).find()
    return ArticleJudge(
      page: page, body: body, text: body.text, title: title, isDescribed: isDescribed,
      address: address
    ).objection()
  }

  @Test func aReportIsAnArticle() {
    #expect(objection("<article><h1>Two more boats</h1>\(Report.paragraphs)</article>") == nil)
  }

  @Test func aShortReportIsAnArticle() {
    #expect(objection("<h1>Two more boats</h1><p>\(Report.opening)</p>") == nil)
  }

  @Test func aPageWithoutTextIsNone() {
    #expect(objection("<html><body><img src='a.png'></body></html>") == .empty)
  }

  @Test(arguments: [
    "Page not found", "404", "Seite nicht gefunden", "Page introuvable", "Страница не найдена",
    "页面不存在", "Sayfa bulunamadı",
  ])
  func anErrorPageIsNone(headline: String) {
    #expect(
      objection("<h1>\(headline)</h1><p>Try the front page, or search for what you want.</p>")
        == .errorPage)
  }

  @Test func aReportOnFlight404IsAnArticle() {
    let text = Report.paragraphs + Report.paragraphs
    #expect(objection("<h1>Flight 404 lands at last</h1>\(text)") == nil)
  }

  @Test(arguments: [
    "<h1>Just a moment...</h1><p>Checking your browser before you go on to the site.</p>",
    "<h1>Before you continue</h1><p>We and our partners use cookies. Accept all, or manage preferences to protect your privacy.</p>",
    "<p>Please enable JavaScript and cookies to go on.</p>",
  ])
  func aWallIsNone(html: String) {
    #expect(objection(html) == .wall)
  }

  @Test func aListOfLinksIsNone() {
    let links = (1...60).map { "<li><a href='/\($0)'>Story number \($0) of the day</a></li>" }
    #expect(objection("<h1>News</h1><ul>\(links.joined())</ul><p>All the news.</p>") == .index)
  }

  @Test(arguments: [
    "https://packet.example/2024/05/two-more-boats-for-the-islands",
    "https://packet.example/news/139353.html",
  ])
  func aPageAddressedAsAnArticleIsNoIndex(address: String) {
    let links = (1...60).map { "<li><a href='/\($0)'>Story number \($0) of the day</a></li>" }
    let html = "<h1>Boats</h1><p>\(Report.opening)</p><ul>\(links.joined())</ul>"
    #expect(objection(html, address: address) == nil)
    #expect(objection(html, address: "https://packet.example/news") == .index)
  }

  @Test func aHeadlineThatAPayWallLeavesIsEnoughForAPageThatCallsItselfAnArticle() {
    #expect(objection("<body></body>", title: "Two more boats", isDescribed: true) == nil)
    #expect(objection("<body></body>", isDescribed: true) == .empty)
  }

  @Test func aPageThatCallsItselfAnArticleIsNoIndex() {
    let links = (1...60).map { "<li><a href='/\($0)'>Story number \($0) of the day</a></li>" }
    let html = "<h1>Boats</h1><p>\(Report.opening)</p><ul>\(links.joined())</ul>"
    #expect(objection(html, isDescribed: true) == nil)
  }
}
