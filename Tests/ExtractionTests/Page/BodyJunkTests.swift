import Testing

/// What stands amid or beside the text and does not belong to it.
@Suite struct BodyJunkTests {
  /// Returns the text of an article with a piece of HTML behind its second paragraph.
  private func text(with junk: String) -> [String] {
    body(
      """
      <article><h1>Two more boats</h1><p>\(Report.opening)</p><p>\(Report.middle)</p>\(junk)
      <p>\(Report.quotation)</p><p>\(Report.ending)</p></article>
      """, title: "Two more boats")
  }

  @Test(arguments: [
    "<div class='newsletter-signup'><p>Sign up and get the best of the islands in your inbox every morning.</p></div>",
    "<div class=\"related-articles\"><h3>More boats</h3><a href='/a'>Harbour dues to rise again</a></div>",
    "<ul class='social-share'><li>Facebook</li><li>Send by mail</li></ul>",
    "<figure><img src='q.jpg'><figcaption>The quay at Northhaven on a Tuesday.</figcaption></figure>",
    "<div class='image-block'><img src='q.jpg'><p>The quay at Northhaven on a Tuesday.</p></div>",
    "<aside><p>The islands have been linked by ferries since the spring of 1904.</p></aside>",
    "<div class='ad-slot'>Advertisement</div>",
    "<p>Read also: <a href='/a'>Harbour dues to rise again</a></p>",
    "<p><a href='/a'>Harbour dues to rise again, and the fishermen will not pay them</a></p>",
    "<p>© 2024 The Northern Packet</p>",
    "<p>Photo: Maren Holt</p>",
    "<script>var text = 'The islands have been linked by ferries since 1904.';</script>",
    "<div style='display: none'><p>The islands have been linked by ferries since 1904.</p></div>",
    "<div class='cookie-banner'><p>We use cookies. Accept them all, or choose which ones you want.</p></div>",
    "<form><input name='q'><button>Search the archive</button></form>",
  ])
  func junkWithinTheTextIsLeftOut(junk: String) {
    #expect(text(with: junk) == Report.texts)
  }

  @Test func commentsLongerThanTheArticleStayOutside() {
    let comment =
      "<li><p>I have lived here for forty years and never saw a boat on time, not one, and nobody cares about it.</p></li>"
    let html = """
      <article><h1>Two more boats</h1>\(Report.paragraphs)</article>
      <section id="comments"><h2>Comments</h2><ol>\(String(repeating: comment, count: 20))</ol></section>
      """
    #expect(body(html, title: "Two more boats") == Report.texts)
  }

  @Test func cardsOfOtherArticlesAreKnownByTheirLayout() {
    let card =
      "<div><a href='/1'><h3>Harbour dues are to rise again next year</h3></a><p>The harbour master wants a tenth more from every boat.</p></div>"
    let html = """
      <div><div>\(Report.paragraphs)</div><div>\(String(repeating: card, count: 4))</div></div>
      """
    #expect(body(html) == Report.texts)
  }

  @Test(arguments: [
    "Related articles", "Lesen Sie auch", "À lire aussi :", "Te puede interesar", "Читайте также:",
    "İlgili haberler", "اقرأ أيضا", "相关阅读", "関連記事", "관련 기사", "Leggi anche", "Czytaj także",
  ])
  func aLabelGoesWithTheLinksUnderIt(label: String) {
    let html = """
      <article>\(Report.paragraphs)<h3>\(label)</h3>
      <p><a href="/a">Harbour dues to rise again</a></p><p><a href="/b">A quay is sold</a></p></article>
      """
    #expect(body(html) == Report.texts)
  }

  @Test func aHeadingUnderWhichNothingIsLeftGoes() {
    let html = """
      <article>\(Report.paragraphs)<h2>In pictures</h2><div class="gallery share-box"><p>Share these.</p></div></article>
      """
    #expect(body(html) == Report.texts)
  }
}
