import ArticleModel
import Testing

@testable import Extraction

@Suite struct MarkdownTests {
  private let first =
    "The council of [Marrow](https://example.org/t/marrow) voted on **Tuesday** to rebuild the old landing."

  @Test("headings, links, pictures and quotes are reduced to their words")
  func markup() throws {
    let article = try scrape(
      """
      [Home](/) · [Harbour](/h)

      # Council *votes* to rebuild landing

      ![Boats](boats.jpg)

      \(first)

      ## What comes next

      > "We have waited long enough," said Ada Pell, who runs the ferry.

      - Raise the quay
      - Open a hall

      Work will begin in April and take two winters, the harbour master told the meeting.

      [Goat wins prize](/goat)
      """, path: "clip.md")
    #expect(article.title == "Council votes to rebuild landing")
    #expect(
      article.paragraphs == [
        "The council of Marrow voted on Tuesday to rebuild the old landing.", "What comes next",
        "\"We have waited long enough,\" said Ada Pell, who runs the ferry.", "Raise the quay",
        "Open a hall",
        "Work will begin in April and take two winters, the harbour master told the meeting.",
      ])
  }

  @Test("front matter states title, date, names and address; the rest is kept")
  func frontMatter() throws {
    let article = try scrape(
      """
      ---
      title: "Council rebuilds landing"
      date: 2019-06-07
      author: [Ada Quill, "Bo Ray"]
      source: https://www.example.org/a?utm_source=clip
      publisher: 'Marrow Echo'
      language: en-GB
      tags:
        - ferry
        - harbour
      ---
      \(first)
      """)
    #expect(article.title == "Council rebuilds landing")
    #expect(article.published?.date.description == "2019-06-07")
    #expect(article.byline == "Ada Quill, Bo Ray")
    #expect(article.url == "https://example.org/a")
    #expect(article.source == "Marrow Echo")
    #expect(article.language == "en")
    #expect(article.extra == #"{"tags":["ferry","harbour"]}"#)
    #expect(article.body.hasPrefix("The council of Marrow"))
  }

  @Test("a rule at the top is no front matter")
  func rule() throws {
    let article = try scrape("---\n\nCouncil rebuilds landing\n\n---\n\nWork begins in April.")
    #expect(article.title == "Council rebuilds landing")
    #expect(article.body == "Work begins in April.")
  }

  @Test(
    "marks within a line",
    arguments: [
      ("a [b](c) d", "a b d"), ("![x](y)", ""), ("a ![x](y) b", "a  b"), ("[sic] a", "[sic] a"),
      ("snake_case _it_", "snake_case it"), ("2 * 3 = 6", "2 * 3 = 6"), ("\\*a\\*", "*a*"),
      ("[a](b(c)d) e", "a e"), ("[a](b", "[a](b"), ("a ] b", "a ] b"), ("[![i](j)](k)", ""),
    ])
  func inline(line: String, expected: String) {
    #expect(InlineMarkup.reduced(line).text == expected)
  }
}
