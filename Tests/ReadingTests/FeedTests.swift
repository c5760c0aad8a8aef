import ArticleModel
import Reading
import Testing

@Suite struct FeedTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func rss(_ items: String, head: String = "") -> String {
    """
    <?xml version="1.0"?>
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Cape &amp; Bay</title>
    <link>https://cape.example/news/</link>\(head)\(items)</channel></rss>
    """
  }

  private func atom(_ entries: String, attributes: String = "") -> String {
    """
    <feed xmlns="http://www.w3.org/2005/Atom" \(attributes)><title>Cape</title>
    <link href="https://cape.example/"/>\(entries)</feed>
    """
  }

  private func html(_ document: RawDocument?) -> String? {
    guard case .page(let page)? = document?.content, page.isFragment else { return nil }
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test("an item of RSS gives its text and what is stated of it")
  func rssItem() throws {
    let reading = try folder.read(
      rss(
        """
        <item><title>A &amp;amp; B</title><link>../1?x=1&amp;y=2</link><guid>g-1</guid>
        <pubDate>Thu, 09 Nov 2023 10:00:00 +0600</pubDate><dc:creator>Ann Lee</dc:creator>
        <dc:creator>Bo Yun</dc:creator><description>Short.</description>
        <content:encoded><![CDATA[<p>Long &amp; whole.</p>]]></content:encoded></item>
        """, head: "<language>en-gb</language>"), as: "a.xml")
    #expect(reading.paths == ["a.xml#1"])
    #expect(html(reading.documents.first) == "<p>Long &amp; whole.</p>")
    let stated = try #require(reading.documents.first?.stated)
    #expect(stated.title == "A & B")
    #expect(stated.url == "https://cape.example/1?x=1&y=2")
    #expect(stated.externalID == "g-1")
    #expect(stated.published == "Thu, 09 Nov 2023 10:00:00 +0600")
    #expect(stated.byline == "Ann Lee, Bo Yun")
    #expect(stated.source == "Cape & Bay")
    #expect(stated.language == "en-gb")
    #expect(stated.summary == "Short.")
  }

  @Test("an item without full text has its description for text")
  func description() throws {
    let items = """
      <item><description>&lt;p&gt;A&lt;/p&gt;</description>
      <author>ann@cape.example (Ann Lee)</author><guid>https://cape.example/1</guid></item>
      <item><description>One.\n\nTwo &amp; three.</description><guid isPermaLink="false">https://x.example/2</guid></item>
      """
    let reading = try folder.read(rss(items), as: "a.rss")
    #expect(reading.documents.map(html) == ["<p>A</p>", "<p>One.</p><p>Two & three.</p>"])
    #expect(reading.documents.map(\.stated.byline) == ["Ann Lee", nil])
    #expect(reading.documents.map(\.stated.url) == ["https://cape.example/1", nil])
    #expect(reading.documents.map(\.stated.summary) == [nil, nil])
  }

  @Test("a day of change is no day of publication")
  func updated() throws {
    let reading = try folder.read(
      atom(
        """
        <entry><title>A</title><updated>2023-11-09T10:00:00Z</updated></entry>
        <entry><title>B</title><published>2023-11-08</published>
        <updated>2023-11-09</updated></entry>
        """), as: "a.atom")
    #expect(reading.documents.map(\.stated.published) == [nil, "2023-11-08"])
    #expect(reading.documents.map(\.stated.modified) == ["2023-11-09T10:00:00Z", "2023-11-09"])
  }

  @Test(
    "text of Atom is of the type that is said",
    arguments: [
      ("<content>a &lt; b</content>", "a &lt; b"),
      ("<content type='html'>&lt;p&gt;a&lt;/p&gt;</content>", "<p>a</p>"),
      (
        "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p class='x'>a &lt;<br/>b</p></div></content>",
        "<div><p class=\"x\">a &lt;<br>b</p></div>"
      ),
      ("<summary>s</summary>", "s"), ("<content type='image/png'>AAAA</content>", ""),
    ])
  func atomText(content: String, expected: String) throws {
    let reading = try folder.read(atom("<entry><title>T</title>\(content)</entry>"), as: "a.atom")
    let found = html(reading.documents.first)
    #expect(found == expected || found == "<p>\(expected)</p>")
  }

  @Test("links, authors and languages of Atom are found")
  func atomFacts() throws {
    let reading = try folder.read(
      atom(
        """
        <author><name>Desk</name></author>
        <entry xml:base="https://other.example/x/"><id>tag:1</id><title type="html">&lt;b&gt;A&lt;/b&gt;</title>
        <link rel="self" href="self"/><link rel="alternate" href="page"/></entry>
        <entry xml:lang="kk"><title>B</title><author><name>Ann</name></author><author><name>Bo</name></author>
        <source><title>Other Paper</title></source><link href="/b"/></entry>
        """, attributes: "xml:lang='en'"), as: "a.atom")
    let stated = reading.documents.map(\.stated)
    #expect(stated.map(\.url) == ["https://other.example/x/page", "https://cape.example/b"])
    #expect(stated.map(\.title) == ["A", "B"])
    #expect(stated.map(\.byline) == ["Desk", "Ann, Bo"])
    #expect(stated.map(\.language) == ["en", "kk"])
    #expect(stated.map(\.source) == ["Cape", "Other Paper"])
    #expect(stated.first?.externalID == "tag:1")
  }

  @Test("RSS 1.0 and 0.9 are read")
  func older() throws {
    let rdf = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
       xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Cape</title><link>https://cape.example/</link></channel>
      <item rdf:about="https://cape.example/1"><title>A</title><description>B</description>
      <dc:date>2023-11-09</dc:date></item></rdf:RDF>
      """
    let reading = try folder.read(rdf, as: "a.rdf")
    let stated = try #require(reading.documents.first?.stated)
    #expect(stated.url == "https://cape.example/1")
    #expect(stated.published == "2023-11-09")
    #expect(stated.source == "Cape")
    let old = "<rss version=\"0.91\"><channel><item><title>A</title></item></channel></rss>"
    #expect(try folder.read(old, as: "b.xml").documents.count == 1)
  }

  @Test("JSON Feed is read")
  func json() throws {
    let text = """
      {"version":"https://jsonfeed.org/version/1.1","title":"Cape","language":"en",
      "home_page_url":"https://cape.example/","authors":[{"name":"Desk"}],"items":[
      {"id":1,"url":"/1","content_html":"<p>A</p>","title":"T","date_published":"2023-11-09T01:02:03Z",
      "summary":"S"},{"id":"2","content_text":"a < b"},3]}
      """
    let reading = try folder.read(text, as: "feed.json")
    #expect(reading.paths == ["feed.json#1", "feed.json#2", "!feed.json#3"])
    #expect(reading.documents.map(html) == ["<p>A</p>", "<p>a &lt; b</p>"])
    let stated = try #require(reading.documents.first?.stated)
    #expect(stated.url == "https://cape.example/1")
    #expect(stated.published == "2023-11-09T01:02:03Z")
    #expect(
      [stated.byline, stated.source, stated.language, stated.summary] == [
        "Desk", "Cape", "en", "S",
      ])
  }

  @Test("an item without headline and text is told, and the others go in")
  func empty() throws {
    let reading = try folder.read(
      rss("<item><link>x</link></item><item><title>A</title></item>"), as: "a.xml")
    #expect(reading.paths == ["!a.xml#1", "a.xml#2"])
    #expect(try folder.read(rss(""), as: "b.xml").reasons == ["the feed has no items"])
  }

  @Test("a feed that is cut off or broken gives what can be read, and says the rest")
  func broken() throws {
    let whole = rss("<item><title>A</title></item><item><title>B</title></item>")
    let cut = try folder.read(String(whole.prefix(whole.count - 45)), as: "a.xml")
    #expect(cut.paths == ["a.xml#1", "!a.xml"])
    #expect(cut.reasons.first?.contains("1 item was read") == true)
    let wrong = try folder.read(
      rss("<item><title>A</titel></item><item><title>B</title></item>"), as: "b.xml")
    #expect(wrong.reasons.first?.contains("not well-formed") == true)
    #expect(wrong.documents.contains { $0.stated.title == "B" })
  }

  @Test("hostile feeds expand nothing and read nothing")
  func hostile() throws {
    let text = """
      <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>
      <rss><channel><item><title>&x; &y;</title></item></channel></rss>
      """
    let reading = try folder.read(text, as: "a.xml")
    #expect(reading.documents.map(\.stated.title) == ["&x; &y;"])
    let deep = rss("<item><description>" + String(repeating: "<b>", count: 50_000))
    #expect(try folder.read(deep, as: "b.xml").errors.count == 1)
    var limits = ReadingLimits()
    limits.record = 1000
    let large = rss(
      "<item><description>\(String(repeating: "x", count: 5000))</description></item><item><title>B</title></item>"
    )
    #expect(try folder.read(large, as: "c.xml", limits: limits).paths == ["!c.xml#1", "c.xml#2"])
  }

  @Test("a feed in UTF-16 is read, and other XML is not")
  func kinds() throws {
    let utf16 =
      "<?xml version='1.0' encoding='UTF-16'?>"
      + rss("<item><title>é</title></item>")
      .drop { $0 != "\n" }
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in String(utf16).utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let reading = try folder.read(try folder.write(bytes, to: "a.xml"))
    #expect(reading.documents.map(\.stated.title) == ["é"])
    #expect(reading.errors.isEmpty)
    #expect(try folder.read("<?xml version='1.0'?><urlset/>", as: "b.xml").documents.isEmpty)
  }
}
