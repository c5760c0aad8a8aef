import ArticleModel
import Reading
import TestSupport
import Testing

@Suite struct PageTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  func page(_ reading: ReadResult) -> WebPage? {
    guard case .page(let page)? = reading.documents.first?.content else { return nil }
    return page
  }

  @Test(
    "pages are told by how they begin",
    arguments: [
      "<!DOCTYPE html><p>x", " \n<HTML lang=en>", "\u{FEFF}<html>", "<body class=a>",
      "<!-- a > b --><!-- c -->\n<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"x\">", "<head/>",
    ])
  func openings(content: String) throws {
    #expect(page(try folder.read(content, as: "noending")) != nil)
    #expect(page(try folder.read(content, as: "a.txt", isNamed: false)) != nil)
  }

  @Test(
    "what merely resembles a page is none",
    arguments: ["<header>x", "<htmlx>", "<!-- no end", "html", "<p>x</p>", "<!--><html"])
  func others(content: String) throws {
    #expect(page(try folder.read(content, as: "a.txt")) == nil)
    #expect(page(try folder.read(content, as: "a.html")) != nil)
  }

  @Test func theAddressThatABrowserNotesIsKept() throws {
    let firefox = "<!DOCTYPE html>\n<!-- saved from url=(0026)https://a.example/story/1 -->\n<html>"
    #expect(
      try folder.read(firefox, as: "a.html").documents.first?.stated.url
        == "https://a.example/story/1")
    let single =
      "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://a.example/2 \n"
      + " saved date: Thu Nov 09 2023\n-->"
    #expect(
      try folder.read(single, as: "b.html").documents.first?.stated.url == "https://a.example/2")
    let local = "<html><!-- saved from url=(0014)about:internet -->"
    #expect(try folder.read(local, as: "c.html").documents.first?.stated.url == nil)
  }

  @Test func emptyAndTooLargePagesAreErrors() throws {
    #expect(try folder.read("", as: "a.html").reasons == ["the file is empty"])
    var limits = ReadingLimits()
    limits.text = 20
    let reading = try folder.read("<html>0123456789012345", as: "a.html", limits: limits)
    #expect(reading.reasons == ["the page is larger than 20 bytes"])
  }

  let newsletter = """
    From: The Meridian Post <news@meridian.example>
    Subject: Re: Fwd: Canal reopens
    Date: Thu, 9 Nov 2023 08:00:00 +0600
    Message-ID: <abc@meridian.example>
    List-Unsubscribe: <https://meridian.example/u>
    MIME-Version: 1.0
    Content-Type: text/html; charset=utf-8

    <p>The canal reopened.</p>
    """

  @Test func aNewsletterStatesWhatItsHeadersSay() throws {
    for name in ["a.eml", "noending"] {
      let reading = try folder.read(newsletter, as: name)
      let stated = try #require(reading.documents.first?.stated)
      #expect(page(reading)?.charset == "utf-8")
      #expect(stated.title == "Canal reopens")
      #expect(stated.source == "The Meridian Post")
      #expect(stated.byline == nil)
      #expect(stated.published == "2023-11-09T08:00:00+06:00")
      #expect(stated.externalID == "abc@meridian.example")
    }
    let personal = newsletter.replacing("List-Unsubscribe", with: "X-Other")
    #expect(
      try folder.read(personal, as: "b.eml").documents.first?.stated.byline == "The Meridian Post")
  }

  @Test func amailboxIsReadMessageByMessage() throws {
    let plain = "From: Aida <a@b.example>\nMessage-ID: <2@b>\n\n>From the start.\n\nFrom afar.\n"
    let divider = "From a@b Thu Nov  9 08:00:00 2023\n"
    let box = [newsletter + "\n", plain, "", "From: c@d.example\n\n"]
      .map { divider + $0 }.joined(separator: "\n")
    for content in [box, box.replacing("\n", with: "\r\n")] {
      let reading = try folder.read(content, as: "noending")
      #expect(reading.paths == ["noending#1", "noending#2", "!noending#3", "!noending#4"])
      guard case .scrape(let text) = try #require(reading.documents.last?.content) else {
        Issue.record("the second message is plain text")
        return
      }
      #expect(text.hasPrefix("From the start."))
      #expect(text.contains("From afar."))
      #expect(reading.reasons == ["the message holds no text", "the message holds no text"])
    }
  }

  @Test("text that begins with From is no mailbox")
  func sentences() throws {
    for text in ["From our reporter, 10:30\nAt the canal: crowds.", "From 08:00 on\n\na: b"] {
      #expect(try folder.read(text, as: "noending").text == text)
    }
  }

  @Test("a message without text, or too large a one, is an error of its own")
  func messageErrors() throws {
    #expect(try folder.read("", as: "a.eml").reasons == ["the file is empty"])
    #expect(try folder.read("\n", as: "a.mbox").reasons == ["the file is empty"])
    var limits = ReadingLimits()
    limits.message = 300
    let long = newsletter + String(repeating: "x", count: 300)
    let box =
      "From a@b Thu Nov  9 08:00:00 2023\n\(long)\n\nFrom a@b Thu Nov  9 08:00:00 2023\n"
      + "From: a@b.example\n\nShort.\n"
    let reading = try folder.read(box, as: "a.mbox", limits: limits)
    #expect(reading.paths == ["!a.mbox#1", "a.mbox#2"])
    #expect(try folder.read(long, as: "a.eml", limits: limits).paths == ["!a.eml"])
  }

  @Test func aSavedPageHasItsAddressAndItsTimeOfSaving() throws {
    let saved = """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://a.example/story
      Subject: Story
      Date: Thu, 9 Nov 2023 08:00:00 +0600
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="x"

      --x
      Content-Type: text/html
      Content-Location: https://a.example/story

      <html><p>page</p></html>
      --x--
      """
    let document = try #require(try folder.read(saved, as: "a.mhtml").documents.first)
    #expect(document.stated.url == "https://a.example/story")
    #expect(document.stated.captured == "2023-11-09T02:00:00Z")
    #expect(document.stated.published == nil)
    #expect(document.stated.title == nil)
  }
}
