import ArticleModel
import Testing

@testable import Extraction

@Suite struct DumpTests {
  private func object(_ fields: [String: FieldValue]) -> FieldValue { .object(fields) }

  @Test("News API: what was cut off is told, not kept in the text")
  func newsAPI() throws {
    let article = try read([
      "source": object(["id": .null, "name": .text("Cape")]), "author": .text("Ann Lee"),
      "title": .text("A"), "description": .text("S"), "url": .text("https://cape.example/1"),
      "publishedAt": .text("2023-11-09T01:02:03Z"), "content": .text("It began… [+1234 chars]"),
    ])
    #expect(article.body == "It began…")
    #expect(article.source == "Cape")
    #expect(article.published?.date.description == "2023-11-09")
    #expect(article.extra == #"{"characters_cut_off":"1234"}"#)
  }

  @Test("GDELT: the day on which it saw a page is not the record's own")
  func gdelt() throws {
    let article = try read([
      "url": .text("https://cape.example/1"), "title": .text("A"),
      "seendate": .text("20240102T030405Z"), "domain": .text("cape.example"),
      "language": .text("Kazakh"), "sourcecountry": .text("South Africa"),
    ])
    #expect(article.published?.date.description == "2024-01-02")
    #expect(article.published?.method == .container)
    #expect(article.published?.original == "seen by GDELT: 20240102T030405Z")
    #expect(article.source == "cape.example")
    #expect(article.language == "kk")
    let row = try read([
      "URL": .text("https://cape.example/1"), "MobileURL": .text("x"),
      "Date": .text("2024-01-02 03:04:05"), "Title": .text("A"),
    ])
    #expect(row.published?.method == .container)
  }

  @Test("a row that only names a page is refused with what to do")
  func addressOnly() {
    for fields in [["SOURCEURL": "https://c.example/1"], ["url": "https://c.example/1"]] {
      let error = #expect(throws: InputError.self) {
        try read(fields.mapValues { .text($0) })
      }
      #expect(error?.reason.contains("save the page") == true)
    }
    #expect(throws: InputError.self) {
      try read(["title": .text("https://c.example/1"), "url": .text("https://c.example/1")])
    }
  }

  @Test("wallabag: HTML becomes text")
  func wallabag() throws {
    let article = try read([
      "id": .integer(5), "title": .text("A &amp; B"), "url": .text("https://cape.example/1"),
      "content": .text("<p>One <b>two</b>.</p><p>Three.</p><script>x()</script>"),
      "published_at": .text("2023-11-09T00:00:00+0000"), "created_at": .text("2024-01-01"),
      "published_by": .list([.text("Ann Lee")]), "domain_name": .text("cape.example"),
      "language": .text("en_GB"), "reading_time": .integer(1), "tags": .list([]),
    ])
    #expect(article.title == "A & B")
    #expect(article.body == "One two.\n\nThree.")
    #expect(article.byline == "Ann Lee")
    #expect(article.source == "cape.example")
    #expect(article.published?.date.description == "2023-11-09")
    #expect(article.language == "en")
  }

  @Test("CSL JSON: names and dates are in parts")
  func citation() throws {
    let article = try read([
      "id": .text("k1"), "type": .text("article-newspaper"), "title": .text("A"),
      "container-title": .text("Cape"), "URL": .text("https://cape.example/1"),
      "abstract": .text("S"),
      "author": .list([
        object(["family": .text("Lee"), "given": .text("Ann")]), object(["literal": .text("Desk")]),
      ]),
      "issued": object(["date-parts": .list([.list([.integer(2023), .text("11"), .integer(9)])])]),
    ])
    #expect(article.byline == "Ann Lee, Desk")
    #expect(article.source == "Cape")
    #expect(article.url == "https://cape.example/1")
    #expect(article.published?.date.description == "2023-11-09")
    #expect(article.summary == "S")
  }

  @Test("Zotero: items are articles, their attachments are not")
  func zotero() throws {
    let item: [String: FieldValue] = [
      "key": .text("K"), "itemType": .text("newspaperArticle"), "title": .text("A"),
      "publicationTitle": .text("Cape"), "date": .text("2023-11-09"), "abstractNote": .text("S"),
      "creators": .list([
        object([
          "creatorType": .text("author"), "firstName": .text("Ann"), "lastName": .text("Lee"),
        ]),
        object(["creatorType": .text("editor"), "name": .text("Bo")]),
      ]),
    ]
    for fields in [item, ["key": .text("K"), "version": .integer(1), "data": .object(item)]] {
      let article = try read(fields)
      #expect(article.title == "A")
      #expect(article.byline == "Ann Lee")
      #expect(article.source == "Cape")
      #expect(article.summary == "S")
      #expect(article.externalID == "K")
    }
    #expect(throws: InputError.self) {
      try read(["itemType": .text("attachment"), "title": .text("a.pdf")])
    }
    let row = try read([
      "Key": .text("K"), "Item Type": .text("newspaperArticle"), "Title": .text("A"),
      "Author": .text("Lee, Ann; Desk"), "Publication Title": .text("Cape"),
      "Publication Year": .text("2023"), "Url": .text("https://cape.example/1"),
      "Abstract Note": .text("S"), "Date": .text("2023-11-09"),
    ])
    #expect(row.byline == "Ann Lee, Desk")
    #expect(row.source == "Cape")
    #expect(row.published?.date.description == "2023-11-09")
  }

  @Test("the Guardian's and the New York Times' interfaces")
  func interfaces() throws {
    let guardian = try read([
      "id": .text("w/1"), "webTitle": .text("A"), "webUrl": .text("https://cape.example/1"),
      "webPublicationDate": .text("2023-11-09T01:02:03Z"),
      "fields": object([
        "bodyText": .text("B"), "byline": .text("Ann Lee"), "trailText": .text("S"),
      ]),
    ])
    #expect(guardian.title == "A")
    #expect(guardian.body == "B")
    #expect(guardian.byline == "Ann Lee")
    #expect(guardian.published?.date.description == "2023-11-09")
    let times = try read([
      "_id": .text("n1"), "headline": object(["main": .text("A")]), "abstract": .text("S"),
      "lead_paragraph": .text("B"), "web_url": .text("https://cape.example/1"),
      "byline": object(["original": .text("By Ann Lee")]), "source": .text("Cape"),
      "pub_date": .text("2023-11-09T01:02:03+0000"),
    ])
    #expect(times.title == "A")
    #expect(times.body == "B")
    #expect(times.byline == "Ann Lee")
    #expect(times.externalID == "n1")
    #expect(times.source == "Cape")
  }

  @Test("what crawlers and extractors write")
  func crawlers() throws {
    let please = try read([
      "title": .text("A"), "maintext": .text("B"), "date_publish": .text("2023-11-09 01:02:03"),
      "date_download": .text("2024-01-01"), "source_domain": .text("cape.example"),
      "authors": .list([.text("Ann Lee")]), "url": .text("https://cape.example/1"),
    ])
    #expect(please.body == "B")
    #expect(please.source == "cape.example")
    #expect(please.published?.date.description == "2023-11-09")
    let trafilatura = try read([
      "title": .text("A"), "text": .text("B"), "hostname": .text("cape.example"),
      "sitename": .text("Cape"), "source": .text("https://cape.example/1"),
      "date": .text("2023-11-09"), "source-hostname": .text("Cape"),
    ])
    #expect(trafilatura.source == "Cape")
    #expect(trafilatura.url == "https://cape.example/1")
    let newspaper = try read([
      "title": .text("A"), "text": .text("B"), "publish_date": .text("2023-11-09"),
      "source_url": .text("https://www.cape.example"), "meta_lang": .text("en"),
      "canonical_link": .text("https://cape.example/1"), "summary": .text("made up"),
    ])
    #expect(newspaper.source == "cape.example")
    #expect(newspaper.summary == nil)
    let cloud = try read([
      "id": .text("1"), "media_name": .text("cape.example"), "publish_date": .text("2023-11-09"),
      "title": .text("A"), "url": .text("https://cape.example/1"), "language": .text("en"),
    ])
    #expect(cloud.source == "cape.example")
    #expect(cloud.published != nil)
    let wordPress = try read([
      "id": .integer(3), "title": object(["rendered": .text("A &#8211; B")]), "author": .integer(2),
      "content": object(["rendered": .text("<p>One.</p><p>Two.</p>"), "protected": .boolean(false)]
      ),
      "excerpt": object(["rendered": .text("<p>S</p>")]), "date": .text("2023-11-09T01:02:03"),
      "link": .text("https://cape.example/1"),
    ])
    #expect(wordPress.title == "A – B")
    #expect(wordPress.body == "One.\n\nTwo.")
    #expect(wordPress.summary == "S")
    #expect(wordPress.byline == nil)
  }

  @Test("lists of saved pages: the day of saving dates nothing")
  func readLater() throws {
    let pocket = try read([
      "title": .text("A"), "url": .text("https://cape.example/1"),
      "time_added": .text("1699488000"),
      "tags": .text("x|y"), "status": .text("unread"),
    ])
    #expect(pocket.published == nil)
    let instapaper = try read([
      "URL": .text("https://cape.example/1"), "Title": .text("A"), "Selection": .text("s"),
      "Folder": .text("Unread"), "Timestamp": .text("1699488000"),
    ])
    #expect(instapaper.published == nil)
    #expect(instapaper.title == "A")
  }

  @Test(
    "only what is HTML is read as HTML",
    arguments: [
      ("<p>a</p>", "a"), ("<div>a<p>b &amp; c</div><li>d", "a\n\nb & c\n\n- d"),
      ("a < b and c > d", "a < b and c > d"), ("use <p> for paragraphs", "use <p> for paragraphs"),
      ("a<br>b<br/><br/>c", "a\nb\n\nc"), ("5 &lt; 6", "5 < 6"), ("AT&T", "AT&T"),
      ("<p>a</p><script>alert(1)</script><style>x</style>", "a"), ("<3 <3", "<3 <3"),
      ("line\n&amp; line", "line\n&amp; line"),
    ])
  func markup(text: String, expected: String) throws {
    #expect(try read(["title": .text("T"), "body": .text(text)]).body == expected)
  }

  @Test("an export is taken back to the letter, whatever looks like HTML in it")
  func exact() throws {
    let article = try read([
      "added_at": .text("x"), "published_method": .null, "title": .text("&amp; <b>T</b>"),
      "body": .text("<p>a</p><p>b</p> [+12 chars]"), "source": .text("https://cape.example/"),
    ])
    #expect(article.title == "&amp; <b>T</b>")
    #expect(article.body == "<p>a</p><p>b</p> [+12 chars]")
    #expect(article.source == "https://cape.example/")
  }
}
