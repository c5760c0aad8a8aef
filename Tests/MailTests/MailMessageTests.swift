import Mail
import Testing

@Suite struct MailMessageTests {
  func message(_ lines: String...) -> MailMessage {
    MailMessage(Array(lines.joined(separator: "\r\n").utf8))
  }

  @Test func headersAreDecoded() {
    let mail = message(
      "From: =?utf-8?q?The_Meridian_Post?= <news@meridian.example>",
      "Subject: =?koi8-r?B?5M/Sz8fB?= opens", "Date: Thu, 9 Nov 2023 01:30:00 +0600",
      "Message-ID: <abc@meridian.example>", "List-Id: \"Morning brief\" <brief.meridian.example>",
      "", "The road opened.")
    #expect(mail.senderName == "The Meridian Post")
    #expect(mail.senderAddress == "news@meridian.example")
    #expect(mail.subject == "Дорога opens")
    #expect(mail.date == "2023-11-09T01:30:00+06:00")
    #expect(mail.utcDate == "2023-11-08T19:30:00Z")
    #expect(mail.identifier == "abc@meridian.example")
    #expect(mail.listName == "Morning brief")
    #expect(mail.isBulk)
    #expect(mail.body?.isHTML == false)
    #expect(mail.body.map { String(decoding: $0.bytes, as: UTF8.self) } == "The road opened.")
  }

  @Test func htmlIsPreferredAndAttachmentsAreNot() {
    let mail = message(
      "From: a@b.example", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=m", "",
      "--m", "Content-Type: multipart/alternative; boundary=a", "",
      "--a", "Content-Type: text/plain", "", "A much, much longer plain text than the other.",
      "--a", "Content-Type: text/html; charset=windows-1251",
      "Content-Transfer-Encoding: quoted-printable", "", "<p>=CC=EE=F1=F2</p>", "--a--",
      "--m", "Content-Type: text/html; name=x.html", "Content-Disposition: attachment", "",
      "<p>Terms and conditions that are longer than the message itself</p>", "--m--")
    #expect(mail.body?.isHTML == true)
    #expect(mail.body?.charset == "windows-1251")
    #expect(mail.body?.bytes.starts(with: Array("<p>".utf8) + [0xCC, 0xEE, 0xF1, 0xF2]) == true)
    #expect(!mail.isBulk)
  }

  @Test func aForwardedMessageSpeaksForItself() {
    let mail = message(
      "From: Aida <aida@x.example>", "Subject: Fwd", "MIME-Version: 1.0",
      "Content-Type: multipart/mixed; boundary=m", "",
      "--m", "Content-Type: text/plain", "", "See below",
      "--m", "Content-Type: message/rfc822", "",
      "From: The Steppe Courier <n@c.example>", "Subject: Canal reopens",
      "Date: Fri, 10 Nov 2023 08:00:00 +0000", "Content-Type: text/html", "",
      "<p>The canal reopened.</p>", "--m--")
    #expect(mail.subject == "Canal reopens")
    #expect(mail.senderName == "The Steppe Courier")
    #expect(mail.date == "2023-11-10T08:00:00+00:00")
  }

  @Test func aSavedPageIsItsFirstPart() {
    let mail = message(
      "From: <Saved by Blink>", "Snapshot-Content-Location: https://a.example/story", "Subject: S",
      "Date: Thu, 9 Nov 2023 08:00:00 -0000", "MIME-Version: 1.0",
      "Content-Type: multipart/related; type=\"text/html\"; boundary=\"x\"", "",
      "--x", "Content-Type: text/html", "Content-Transfer-Encoding: base64",
      "Content-Location: https://a.example/story", "", "PHA+cGFnZTwvcD4=",
      "--x", "Content-Type: text/html", "Content-Location: https://ads.example/frame", "",
      "<p>An advertisement with many more words than the page has</p>", "--x--")
    #expect(mail.isSavedPage)
    #expect(mail.location == "https://a.example/story")
    #expect(mail.body.map { String(decoding: $0.bytes, as: UTF8.self) } == "<p>page</p>")
  }

  @Test("anything is a message, of whatever depth", arguments: ["", "\0", "no headers", "A: b"])
  func anything(content: String) {
    #expect(MailMessage(Array(content.utf8)).isSavedPage == false)
  }

  @Test func hostileNestingEnds() {
    var text = "From: a@b.example\nMIME-Version: 1.0\n"
    for level in 0..<3000 {
      text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    #expect(MailMessage(Array(text.utf8)).subject == nil)
    let inner = String(repeating: "Content-Type: message/rfc822\n\n", count: 3000)
    #expect(MailMessage(Array(("From: a@b.example\n" + inner + "text").utf8)).subject == nil)
  }
}
