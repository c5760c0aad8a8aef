import ArticleModel
import Testing

@testable import Extraction

/// What stands between a headline and the text, on pages that put much there.
@Suite struct ScrapeHeaderTests {
  private let standfirst = "The vote ends nine years of argument on both shores."
  private let first =
    "The council of Marrow voted on Tuesday to rebuild the old ferry landing, ending nine years of argument."
  private let second =
    "Work on the landing will begin in April and take two winters, the harbour master told the meeting."

  private func article(_ header: String...) throws -> Article {
    try scrape(
      (["Council rebuilds ferry landing"] + header + [first, second]).joined(separator: "\n\n"))
  }

  @Test(
    "a caption or a credit between standfirst and byline hides neither byline nor date",
    arguments: [
      "The harbour master walks along the old quay at low tide.",
      "The old quay of Marrow in winter [Ada Pell/Reuters]",
      "Credit...Ada Pell for The Marrow Echo",
      "The mayors meet in Marrow. | Pool photo by Ada Pell via Getty Images",
      "The quay of Marrow, in February 2019. ADA PELL / AFP", "Getty Images", "Share\n\nSave",
    ])
  func credits(line: String) throws {
    let article = try article(standfirst, line, "By Ada Quill", "Published 7 June 2019")
    #expect(article.summary == standfirst)
    #expect(article.byline == "Ada Quill")
    #expect(article.published?.date.description == "2019-06-07")
    #expect(article.paragraphs == [first, second])
  }

  @Test("a caption below the name of an agency is no standfirst")
  func agency() throws {
    let article = try article(
      "Getty Images\nThe harbour master on the quay\nThe master of the harbour walks along the quay",
      standfirst, "By Ada Quill",
      "7 June 2019")
    #expect(article.summary == standfirst)
    #expect(article.byline == "Ada Quill")
    #expect(article.paragraphs == [first, second])
  }

  @Test("a date at the end of a short article does not make its text a standfirst")
  func dateBelowText() throws {
    let article = try scrape(
      "Council rebuilds ferry landing\n\n\(standfirst)\n\n\(first)\n\n7 June 2019\n\nIt rained.")
    #expect(article.body.hasPrefix(standfirst))
    #expect(article.body.contains(first))
  }

  @Test(
    "names with an office, a place or a section",
    arguments: [
      ("Ada Quill\n\nPolitical editor", "Ada Quill"),
      ("Ada Quill in Harbours on 7 June 2019", "Ada Quill"),
      ("By Ada Quill in Harbours on 7 June 2019", "Ada Quill"),
      ("Par Ada Quill (Kiev, envoyée spéciale)", "Ada Quill"),
      ("Ada Quill (Kiev, envoyée spéciale)\n\n7 juin 2019", "Ada Quill"),
    ])
  func names(lines: String, expected: String) throws {
    let article = try article(lines)
    #expect(article.byline == expected)
    #expect(article.paragraphs == [first, second])
    #expect(article.published != nil || !lines.contains("2019"))
  }
}
