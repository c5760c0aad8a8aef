import ArticleModel
import Testing

@testable import Extraction

@Suite struct StatedTitleTests {
  private static let paragraphs = [
    "Hello from the quay.",
    "DUBLIN — Ireland has counted its wells and found eleven thousand more than on its maps, the "
      + "office that keeps the maps said on Tuesday, and most of them lie in gardens.",
    "The wells were counted by pupils, who were given a chalk and a free afternoon for the work.",
  ]

  private func article(_ text: String) throws -> Article {
    var stated = StatedFields()
    stated.title = "The morning boat: Ireland counts its wells"
    return try ArticleExtractor(today: today)
      .article(from: RawDocument(content: .scrape(text), stated: stated, path: "boat.eml"))
  }

  @Test("a headline made of the opening words is not put before them")
  func madeHeadline() throws {
    let article = try article(Self.paragraphs.joined(separator: "\n\n"))
    #expect(article.title == "The morning boat: Ireland counts its wells")
    #expect(article.paragraphs.filter { $0.hasPrefix("DUBLIN") } == [Self.paragraphs[1]])
  }

  @Test("a first line that was taken for the headline stays in the text")
  func firstLine() throws {
    let text = (["Wells beyond number"] + Self.paragraphs.dropFirst()).joined(separator: "\n\n")
    let article = try article(text)
    #expect(article.paragraphs.first == "Wells beyond number")
  }
}
