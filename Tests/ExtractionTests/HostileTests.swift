import ArticleModel
import Testing

@testable import Extraction

/// Input that nobody means well with: it must neither trap nor lose the text.
@Suite struct HostileTests {
  @Test(
    "nothing, and nothing but junk, is refused",
    arguments: ["", " \n\t\r\n", "\0\0", "\u{FEFF}", "×\n···\n|"])
  func empty(text: String) {
    let error = #expect(throws: InputError.self) { try scrape(text) }
    #expect(error?.kind == .malformed)
    #expect(error?.path == "page.txt")
  }

  @Test("one line of a megabyte is a body with a short title")
  func longLine() throws {
    let article = try scrape(String(repeating: "word ", count: 200_000))
    #expect(article.title.count <= 121)
    #expect(article.body.utf8.count == 999_999)
    let joined = try scrape(String(repeating: "x", count: 1_000_000))
    #expect(joined.title.count <= 121)
    #expect(joined.body.utf8.count == 1_000_000)
  }

  @Test(
    "very many short lines do not hide the article",
    arguments: [
      ("a\n", 200_000), ("Menu item\n", 20_000), ("By\n\n", 20_000), ("12 May 2019\n", 20_000),
    ])
  func shortLines(line: String, count: Int) throws {
    let end = "\nCouncil rebuilds landing\n\n\(ending)"
    let article = try scrape(String(repeating: line, count: count) + end)
    #expect(article.body.hasSuffix(ending))
  }

  @Test(
    "marks that open and never close do not hide the article",
    arguments: ["[", "](", "[](", "![", "**", "> ", "# ", "(Photo: ", "---\n", "- "])
  func unclosed(mark: String) throws {
    let start = String(repeating: mark, count: 20_000)
    let article = try scrape(start + "\n\nCouncil rebuilds landing\n\n" + ending, path: "clip.md")
    #expect(article.body.hasSuffix(ending))
  }

  private let ending = "Work on the landing will begin in April and take two winters."

  @Test("the icons of a page's own font are no part of its words") func icons() throws {
    let article = try read([
      "title": .text("\u{F0C1}Border market\u{F08E} opens"),
      "body": .text("\u{E000}Stalls\u{E001}of \u{F0B7}fish, in \u{9999}\u{E123}\u{6E2F}."),
    ])
    #expect(article.title == "Border market opens")
    #expect(article.body == "Stalls of fish, in \u{9999}\u{E123}\u{6E2F}.")
    #expect(try scrape("\u{F0C1}Headline here\n\n\u{E000}Text of it.").title == "Headline here")
  }

  @Test("controls, marks of direction and characters of no width disappear")
  func controls() throws {
    let article = try scrape(
      "\u{FEFF}Council\u{0} re\u{200B}builds\u{202E} landing\r\n\r\nWork\u{A0}begins\u{1B} in April.\u{C}Then it rains."
    )
    #expect(article.title == "Council rebuilds landing")
    #expect(article.paragraphs == ["Work begins in April.", "Then it rains."])
  }

  @Test("every line ending gives the same article")
  func lineEndings() throws {
    let lines = ["Council rebuilds landing", "", "Work begins in April.", "", "It ends in May."]
    for ending in ["\n", "\r\n", "\r", "\u{2028}"] {
      let article = try scrape(lines.joined(separator: ending))
      #expect(article.body == "Work begins in April.\n\nIt ends in May.")
    }
  }
}
