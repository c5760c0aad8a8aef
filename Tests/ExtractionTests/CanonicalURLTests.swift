import Testing

@testable import Extraction

@Suite struct CanonicalURLTests {
  @Test(
    "addresses of one page become one",
    arguments: [
      ("https://example.org/a", "https://example.org/a"),
      ("HTTP://Example.ORG/A", "https://example.org/A"),
      ("http://www.example.org/a/", "https://example.org/a"),
      ("https://example.org:443/a#top", "https://example.org/a"),
      ("http://example.org:80", "https://example.org"),
      ("https://example.org:8443/a", "https://example.org:8443/a"),
      ("https://example.org/", "https://example.org"),
      ("https://example.org./a", "https://example.org/a"),
      (
        "https://example.org/a?utm_source=x&id=7&UTM_medium=y&fbclid=z",
        "https://example.org/a?id=7"
      ),
      ("https://example.org/a?b=2&a=1&&ref=home", "https://example.org/a?b=2&a=1"),
      ("https://example.org/a/?gclid=1", "https://example.org/a"),
      ("https://example.org?p=5#c", "https://example.org?p=5"),
      ("  https://example.org/новости  ", "https://example.org/новости"),
      ("https://www.com/a", "https://www.com/a"),
      ("https://example.org/a?preference=1", "https://example.org/a?preference=1"),
    ])
  func canonical(given: String, expected: String) {
    #expect(CanonicalURL.canonical(given) == expected)
    #expect(CanonicalURL.canonical(expected) == expected)
  }

  @Test(
    "variants of a page become the page",
    arguments: [
      ("https://example.org/story/amp/", "https://example.org/story"),
      ("https://example.org/amp/story", "https://example.org/story"),
      ("https://example.org/story.amp.html", "https://example.org/story.html"),
      ("https://example.org/story?amp=1&id=2", "https://example.org/story?id=2"),
      ("https://example.org/story?outputType=amp", "https://example.org/story"),
      ("https://amp.example.org/story", "https://example.org/story"),
      ("https://m.example.org/story", "https://example.org/story"),
      ("https://mobile.example.org/story", "https://example.org/story"),
      ("https://www.m.example.org/story", "https://example.org/story"),
      ("https://example.org/story/print/", "https://example.org/story"),
      ("https://example.org/story?print=1", "https://example.org/story"),
      ("https://example.org/story?view=print&p=3", "https://example.org/story?p=3"),
      ("https://example.org/#!/story", "https://example.org"),
      (
        "https://example-org.cdn.ampproject.org/c/s/www.example.org/story/amp/?usqp=mq331",
        "https://example.org/story"
      ),
      ("https://www.google.com/amp/s/example.org/story.amp", "https://example.org/story"),
      (
        "https://web.archive.org/web/20240102030405/http://www.example.org/story?id=4",
        "https://example.org/story?id=4"
      ),
    ])
  func variants(given: String, expected: String) {
    #expect(CanonicalURL.canonical(given) == expected)
    #expect(CanonicalURL.canonical(expected) == expected)
  }

  @Test(
    "what only looks like a variant or a campaign stays",
    arguments: [
      "https://amp.co.uk/story", "https://m.de/story", "https://example.org/amp",
      "https://example.org/amplifiers/best", "https://example.org/print-is-dead",
      "https://example.org/story?print=42", "https://example.org/a?article=5&id=7&p=9",
      "https://example.org/story?cid=12&section=amp", "https://xn--80ak6aa92e.example/story",
      "https://пример.example/новость", "https://example.org/web/2024/https-explained",
      "https://cdn.ampproject.org/v0.js", "https://example.org/story?format=pdf",
    ])
  func kept(address: String) {
    #expect(CanonicalURL.canonical(address) == address)
  }

  @Test(
    "what is no web address stays as it is, trimmed",
    arguments: [
      "mailto:a@b.c", "ftp://example.org/", "example.org/a/", "https://", "https://a b/", "", "x",
    ])
  func others(text: String) {
    #expect(CanonicalURL.canonical(" " + text + "\n") == text)
  }

  @Test(
    "what names no page does not identify an article",
    arguments: [
      "N/A", "-", "none", "#", "/", "http://", "https://example.org/", "https://example.org#top",
      "javascript:alert(1)", "file:///etc/passwd",
    ])
  func noPage(text: String) {
    #expect(!CanonicalURL.namesPage(text))
  }

  @Test(
    "a path or a parameter names a page",
    arguments: ["https://example.org/a", "http://www.example.org/?p=12", "https://example.org/a/"])
  func page(text: String) {
    #expect(CanonicalURL.namesPage(text))
  }
}
