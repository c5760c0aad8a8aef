import ArticleModel
import Testing

@testable import Extraction

@Suite struct ScrapeRuleTests {
  private let first =
    "The council of Marrow voted on Tuesday to rebuild the old ferry landing, ending nine years of argument."
  private let second =
    "Work on the landing will begin in April and take two winters, the harbour master told the meeting."

  @Test("a paragraph without a headline gives its first sentence, cut at a word")
  func noHeadline() throws {
    let short = try scrape(
      "Trains stop at eight. Nobody at the ministry could say on Friday why that is so.")
    #expect(short.title == "Trains stop at eight.")
    #expect(short.body.hasPrefix("Trains stop at eight. Nobody"))
    let long = try scrape(String(repeating: "landing ", count: 40) + "rebuilt.")
    #expect(long.title.count <= 121)
    #expect(long.title.hasSuffix("landing…"))
  }

  @Test("a headline and one short sentence are an article")
  func note() throws {
    let article = try scrape("Ferry landing to be rebuilt\n\nWork begins in April.")
    #expect(article.title == "Ferry landing to be rebuilt")
    #expect(article.body == "Work begins in April.")
  }

  @Test("text that looks like no article is kept but for the obvious junk")
  func remainder() throws {
    let article = try scrape("Things to mend\n\nShare this:\n\nthe landing\nthe raft")
    #expect(article.title == "Things to mend")
    #expect(article.body == "the landing\n\nthe raft")
  }

  @Test("a standfirst is a summary when a byline, a date or a place follows it")
  func standfirst() throws {
    let standfirst = "The vote ends nine years of argument on both shores."
    for below in ["By Ada Quill", "7 June 2019", "MARROW — \(first)"] {
      let article = try scrape(
        "Council rebuilds landing\n\n\(standfirst)\n\n\(below)\n\n\(first)\n\n\(second)")
      #expect(article.summary == standfirst)
      #expect(!article.body.contains(standfirst))
    }
    let without = try scrape("Council rebuilds landing\n\n\(standfirst)\n\n\(first)\n\n\(second)")
    #expect(without.summary == nil)
    #expect(without.paragraphs == [standfirst, first, second])
  }

  @Test("a date within the text, in the copyright or of a change does not date the article")
  func undated() throws {
    for line in [
      "The storm of 3 March 2010 carried off its eastern arm, and nobody has rebuilt it since.",
      "© 2019 Marrow Echo", "Updated: 14 May 2019 08:40", "Last modified 14 May 2019",
    ] {
      let article = try scrape(
        "Council rebuilds landing\n\n\(line)\n\n\(first)\n\n\(second)\n\n\(line)")
      #expect(article.published == nil, "\(line)")
    }
  }

  @Test("the date of publication wins over that of a change, in any order")
  func publishedAndUpdated() throws {
    for line in [
      "Updated 20 May 2019, published 14 May 2019", "Published 14 May 2019, updated 20 May 2019",
      "Updated 20 May 2019\n\n14 May 2019",
      "May 14, 20199:14 AM UTCUpdated May 20, 2019", "20 May 2019\n\nUTCPublished 14 May 2019",
      "Обновлено 20 мая 2019\n\nОпубликовано 14 мая 2019",
    ] {
      let article = try scrape("Council rebuilds landing\n\n\(line)\n\n\(first)\n\n\(second)")
      #expect(article.published?.date.description == "2019-05-14")
      #expect(article.published?.method == .visibleText)
    }
  }

  @Test("a dateline with a year dates the article, one without does not")
  func dateline() throws {
    let with = try scrape(
      "Council rebuilds landing\n\nMARROW, 9 November 2023 (BNA) — \(first)\n\n\(second)")
    #expect(with.published?.date.description == "2023-11-09")
    #expect(with.published?.method == .dateline)
    let without = try scrape(
      "Council rebuilds landing\n\nMARROW, Nov 9 (BNA) — \(first)\n\n\(second)")
    #expect(without.published == nil)
    #expect(without.body.hasPrefix("MARROW, Nov 9 (BNA) — "))
  }

  @Test("readers' comments and teasers with first sentences end the article")
  func tail() throws {
    let comments = try scrape(
      "Council rebuilds landing\n\n\(first)\n\n\(second)\n\n2 comments\n\nold_salt\n\n"
        + "I remember when the landing was new and you could fish from it every single morning.")
    #expect(comments.paragraphs == [first, second])
    let teasers = try scrape(
      "Council rebuilds landing\n\n\(first)\n\n\(second)\n\nFurther afield\n\nGoat wins prize at fair\n"
        + "A goat from the north shore won first prize at the fair on Sunday.\n\nBridge is too short\n"
        + "Engineers measured the bridge over the river again and found it wanting.")
    #expect(teasers.paragraphs == [first, second])
  }

  @Test("lists within the text stay, teasers within it do not")
  func inside() throws {
    let (opening, ending) = (first + " " + second, second + " " + first)
    let article = try scrape(
      "Council rebuilds landing\n\n\(opening)\n\nMore on this\nGoat wins prize\nTen soups for spring\n\n"
        + "The plan in brief:\n- Raise the quay by a metre\n- Open a ticket hall\n\n\(ending)")
    #expect(
      article.paragraphs == [
        opening, "The plan in brief:", "Raise the quay by a metre", "Open a ticket hall", ending,
      ])
  }

  @Test("the article's own address is taken from a line that states it, not from the text")
  func address() throws {
    for line in ["URL: https://example.org/a/?utm_source=x", "https://example.org/a"] {
      let article = try scrape("Council rebuilds landing\n\n\(first)\n\n\(second)\n\n\(line)")
      #expect(article.url == "https://example.org/a")
      #expect(article.paragraphs == [first, second])
    }
    let inside = try scrape(
      "Council rebuilds landing\n\n\(first) See https://example.org/b for it.\n\n\(second)")
    #expect(inside.url == nil)
  }

  @Test(
    "the outlet is the owner of the copyright or what a label names",
    arguments: [
      ("© 2024 The Meridian Post. All rights reserved.", "The Meridian Post"),
      ("Copyright 2022 Peachtree Ledger. Terms of use.", "Peachtree Ledger"),
      ("(c) 2022 The Prairie Dispatch", "The Prairie Dispatch"),
      ("Amber Coast Times © 2024", "Amber Coast Times"),
      ("Mentions légales – © Le Fanal 2023", "Le Fanal"),
      ("© 2014 «Степной вестник». Все права защищены. 16+", "Степной вестник"),
      ("版权所有 © 2024 东桥日报 未经许可不得转载", "东桥日报"),
      ("Source: Harbour Gazette", "Harbour Gazette"),
      ("Source: Harbour Gazette and news agencies", "Harbour Gazette"),
      ("© all rights reserved 2024", nil),
    ] as [(String, String?)])
  func outlet(line: String, expected: String?) throws {
    let article = try scrape("Council rebuilds landing\n\n\(first)\n\n\(second)\n\n\(line)")
    #expect(article.source == expected)
    #expect(article.paragraphs == [first, second])
  }

  @Test(
    "bylines",
    arguments: [
      ("By Ada Quill", "Ada Quill"), ("By Ada Quill, Staff Writer", "Ada Quill"),
      ("By Ada Quill, Bo Ray and Cy Dow", "Ada Quill, Bo Ray and Cy Dow"),
      ("Posted on 22 March 2011 by Ada Quill", "Ada Quill"),
      ("Par Hélène Vasseur", "Hélène Vasseur"),
      ("Автор: Ирина Ковальчук", "Ирина Ковальчук"),
      ("Ada Quill | 7 June 2019 | 2 min", "Ada Quill"), ("By the river", nil),
      ("Central Asia", nil),
    ] as [(String, String?)])
  func byline(line: String, expected: String?) throws {
    let article = try scrape("Council rebuilds landing\n\n\(line)\n\n\(first)\n\n\(second)")
    #expect(article.byline == expected)
    #expect(article.paragraphs == [first, second])
  }
}
