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
