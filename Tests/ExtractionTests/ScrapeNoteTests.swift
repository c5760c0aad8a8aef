import ArticleModel
import Testing

@testable import Extraction

/// Junk amid the paragraphs, and text that looks like it.
@Suite struct ScrapeNoteTests {
  private let first =
    "The council of Marrow voted on Tuesday to rebuild the old ferry landing, ending nine years of argument."
  private let second =
    "Work on the landing will begin in April and take two winters, the harbour master told the meeting."

  private func paragraphs(around lines: String) throws -> [String] {
    try scrape("Council rebuilds ferry landing\n\n\(first)\n\n\(lines)\n\n\(second)").paragraphs
  }

  @Test(
    "notes of the page on itself are left out",
    arguments: [
      """
      skip past newsletter promotion

      Sign up to Harbour Briefing

      The best of the coast comes to your door, with all that matters from quay to quay.

      after newsletter promotion
      """,
      "Privacy Notice: Newsletters may contain information about charities and online advertisements.",
      "Il vous reste 62.5% de cet article à lire. La suite est réservée aux abonnés.",
      "You have 40% of this article left to read. The rest is for subscribers.",
      "Te queda un 40% del artículo por leer. El resto es para suscriptores.",
      "Lire aussi : Le port de Marrow fermera ses quais pendant deux hivers, selon la mairie.",
      "Read more: What the new ferry landing of Marrow means for the two shores of its bay.",
      "Also on The Marrow Echo", "list 1 of 3 Goat wins beauty prize",
      "The quay of Marrow in winter. ADA PELL / AFP", "09.45 BST", "Updated at 09.10 BST",
      "This article has been updated.", "This story was amended on 7 June 2019.",
      "Ada Quill contributed reporting from Rome.",
      "What Does the New Landing Mean for Fishermen?",
      "Goat from the north shore wins beauty prize",
    ])
  func notes(lines: String) throws {
    #expect(try paragraphs(around: lines) == [first, second])
  }

  @Test(
    "text that resembles them stays",
    arguments: [
      "What it will cost", "Who pays?", "But who will pay for the old landing in the end?",
      "The paper has lost a tenth of its subscribers since the spring.",
      "This article of the treaty was updated by both shores in 1974, and it has held since.",
      "Both shores contributed stones to the old landing.",
      "Policy: the council will pay for half of it.",
      "The boats left after 09.45, an hour late.",
    ])
  func text(line: String) throws {
    #expect(try paragraphs(around: line) == [first, line, second])
  }

  @Test("a box that is opened and never closed does not hide the text")
  func openBox() throws {
    #expect(try paragraphs(around: "skip past newsletter promotion") == [first, second])
  }

  @Test("the name at the very top is the outlet's when the page's end names it again")
  func masthead() throws {
    let page = "Council rebuilds ferry landing\n\n\(first)\n\n\(second)"
    let named = try scrape(
      "The Marrow Echo\n\n\(page)\n\nGet The Marrow Echo stories in your inbox")
    #expect(named.source == "The Marrow Echo")
    let below = try scrape(
      "Skip to main content\nThe Marrow Echo\n\nCouncil rebuilds ferry landing\n\n"
        + "Credit...Ada Pell for The Marrow Echo\n\n\(first)\n\n\(second)")
    #expect(below.source == "The Marrow Echo")
    #expect(try scrape("The Marrow Echo\n\n\(page)").source == nil)
    #expect(try scrape("World\n\n\(page)\n\nMore world news").source == nil)
  }
}
