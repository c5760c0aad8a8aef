import Foundation
import Testing

@Suite struct ExtractTests {
  private static let page = """
    <!doctype html><html lang="en"><head>
    <title>Rail link opens to the east | The Meridian Post</title>
    <meta property="og:site_name" content="The Meridian Post">
    <link rel="canonical" href="https://www.meridian.example/world/rail-link?utm_source=x">
    </head><body><article><h1>Rail link opens to the east</h1>
    <p class="byline">By Aigerim Sadykova</p>
    <p>The first train left the northern station on Monday morning, and the ministers of both
    countries stood on the platform to see it off. It will carry grain.</p></article></body></html>
    """

  @Test("for each field the winner and the candidates are shown") func text() throws {
    let program = try ArchiveProgram()
    try program.write(Self.page, to: "page.html")
    let outcome = try program.run("extract page.html")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix("page.html\n  title     Rail link opens to the east\n    + h1"))
    #expect(outcome.output.contains("  byline    Aigerim Sadykova"))
    #expect(outcome.output.contains("+ meta og:site_name"))
    #expect(!program.contains("news.db"))
    let only = try program.run("extract --field source page.html")
    #expect(!only.output.contains("byline"))
  }

  @Test("programs get every key, and the candidates as objects") func json() throws {
    let program = try ArchiveProgram()
    try program.write(Self.page, to: "page.html")
    try program.write("{\"title\":\"One\",\"body\":\"Some text.\"}\n", to: "a.jsonl")
    let objects = try program.run("extract --jsonl page.html a.jsonl").objects()
    #expect(objects.count == 2)
    #expect(
      Set(try #require(objects.first).keys) == [
        "path", "title", "summary", "byline", "source", "domain", "url", "original_url", "language",
        "language_identified", "published", "published_precision", "published_method", "modified",
        "body", "candidates",
      ])
    #expect(objects[0]["url"] as? String == "https://meridian.example/world/rail-link")
    let candidates = try #require(objects[1]["candidates"] as? [[String: Any]])
    #expect(
      Set(try #require(candidates.first).keys) == ["field", "value", "origin", "chosen", "note"])
    #expect(candidates.compactMap { $0["field"] as? String } == ["title", "body"])
  }

  @Test("what a page says reaches no terminal unescaped") func hostile() throws {
    let program = try ArchiveProgram()
    let title = "Rail \u{1B}[31mlink\u{202E} opens"
    try program.write("<html><body><h1>\(title)</h1><p>Text.</p></body></html>", to: "page.html")
    let output = try program.run("extract page.html").output
    #expect(!output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test("a field that there is not, and no file, are wrong usage") func usage() throws {
    let program = try ArchiveProgram()
    #expect(try program.run("extract --field headline page.html").errors.contains("'headline'"))
    #expect(try program.run("extract").status == 64)
    #expect(try program.run("extract nowhere.html").status == 66)
  }
}
