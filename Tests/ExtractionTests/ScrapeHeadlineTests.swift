import ArticleModel
import Testing

@testable import Extraction

/// Headlines whose form or words resemble those of labels and notes.
@Suite struct ScrapeHeadlineTests {
  private let paragraphs = [
    "The council of Marrow voted on Tuesday to rebuild the old ferry landing, ending nine years of argument.",
    "Work on the landing will begin in April and take two winters, the harbour master told the meeting.",
    "\"We have waited long enough,\" said Ada Pell, who runs the ferry with her two brothers.",
  ]

  private func article(_ lines: String..., path: String = "page.txt") throws -> Article {
    try scrape((lines + paragraphs).joined(separator: "\n\n"), path: path)
  }

  @Test(
    "a first line above byline and date is the headline, whatever stands before its colon",
    arguments: [
      "Marrow: ferry landing to be rebuilt",
      "Ferry war: council warns that money runs out as boats are blocked in the bay",
      "Pell: 'We have waited long enough'", "Analysis: why the talks failed",
      "Pell : « Il faut agir »", "Пелл: ждать больше нельзя", "Opinion | Why the vote failed",
      "Human rights: council condemns raid", "In pictures: a year of ferries",
      "Landing", "Advertisement bans spread on the coast", "12 killed by northern storm",
      "Di Maro resigns as harbour master", "Briefing, 5 November 2019",
    ])
  func colon(headline: String) throws {
    for path in ["page.txt", "page.md"] {
      for gap in ["\n", "\n\n"] {
        let credits = ["By Ada Quill", "Published 7 June 2019"].joined(separator: gap)
        let article = try scrape(
          "\(headline)\(gap)\(credits)\n\n\(paragraphs.joined(separator: "\n\n"))", path: path)
        #expect(article.title == headline)
        #expect(article.byline == "Ada Quill")
        #expect(article.published?.date.description == "2019-06-07")
        #expect(article.paragraphs == paragraphs)
      }
    }
  }

  @Test("a menu above such a headline does not hide it")
  func menu() throws {
    for headline in ["Landing", "Advertisement bans spread on the coast", "Pell: 'We have waited'"]
    {
      let article = try article(
        "Skip to content\nMenu\nHarbour | Hills | Fields", "\(headline)\nAda Quill\n7 June 2019")
      #expect(article.title == headline)
      #expect(article.byline == "Ada Quill")
    }
  }

  @Test("without byline and date, the first line above the text is the headline all the same")
  func bare() throws {
    for headline in ["Landing", "Pell: 'We have waited'", "Гаити"] {
      #expect(try article(headline).title == headline)
    }
    #expect(try scrape("Marrow: landing to be rebuilt").title == "Marrow: landing to be rebuilt")
  }

  @Test(
    "a date, a byline, a label or a note is never the headline",
    arguments: [
      "Published 7 June 2019", "By Ada Quill", "7 June 2019\nBy Ada Quill", "Автор: Анна Перова",
      "Marrow, 7 June 2019", "Tags: ferry, landing", "Source: Marrow Echo", "Menu", "HARBOUR",
      "Read more: ferry landing", "Image caption, Boats at the landing", "© 2019 Marrow Echo",
    ])
  func credits(lines: String) throws {
    #expect(try article(lines).title == paragraphs[0])
  }

  @Test("a page that is nothing but dates and bylines yields no date for a headline")
  func onlyCredits() throws {
    let long = "Ferry landing to be rebuilt"
    let article = try article("7 June 2019", long, "By Ada Quill")
    #expect(article.title == long)
    #expect(article.published?.date.description == "2019-06-07")
    #expect(article.byline == "Ada Quill")
  }

  @Test(
    "a caption that is labelled as one is neither headline nor standfirst nor text",
    arguments: [
      "Image caption, Boats outside the harbour office", "Image source, Ada Pell",
      "Media caption: The council votes on the landing in June.",
      "Подпись к фото, Лодки у старого причала", "Légende : Des bateaux devant la mairie",
      "Pie de foto, Barcos delante del puerto", "图像加注文字，渡口的船",
    ])
  func caption(line: String) throws {
    let above = try article(
      "Why the vote failed", "By Ada Quill\n7 June 2019", line)
    #expect(above.title == "Why the vote failed")
    #expect(above.summary == nil)
    #expect(above.paragraphs == paragraphs)
    let between = try article("Why the vote failed", line, "By Ada Quill\n7 June 2019")
    #expect(between.title == "Why the vote failed")
    #expect(between.summary == nil)
    #expect(between.byline == "Ada Quill")
  }

  @Test("an issue of two months dates nothing")
  func twoMonths() throws {
    for line in ["March/April 2024", "March–April 2024", "Mar./Apr. 2024", "March and April 2024"] {
      let article = try article("Ferry landing to be rebuilt", "By Ada Quill", line)
      #expect(article.published == nil, "\(line)")
      #expect(article.title == "Ferry landing to be rebuilt")
      #expect(article.paragraphs == paragraphs)
    }
    for line in ["April 2024", "Marrow – April 2024", "апрель/April 2024"] {
      let article = try article("Ferry landing to be rebuilt", "By Ada Quill", line)
      #expect(article.published?.date.description == "2024-04", "\(line)")
    }
  }
}
