import ArticleModel
import Gazetteer
import Testing

@Suite struct LeaderTests {
  static let leaders = Dictionary(
    Gazetteer.leaders().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  func leader(_ id: String) throws -> Leader { try #require(Self.leaders[id]) }

  func date(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

  @Test("a leader is in office from the first day of a term to its last")
  func office() throws {
    let merkel = try leader("angela-merkel")
    #expect(merkel.heldOffice(around: try date("2009-10-19")))
    #expect(merkel.heldOffice(around: try date("2005")))
    #expect(!merkel.heldOffice(around: try date("2004-06-01")))
    #expect(!merkel.heldOffice(around: try date("2022-06-01")))
  }

  @Test("some years around a term may be counted in")
  func yearsAround() throws {
    let merkel = try leader("angela-merkel")
    #expect(merkel.heldOffice(around: try date("2004-06-01"), years: 2))
    #expect(merkel.heldOffice(around: try date("2023-06-01"), years: 2))
    #expect(!merkel.heldOffice(around: try date("2024-06-01"), years: 2))
  }

  @Test("an office that lasts has no end")
  func lasting() throws {
    #expect(try leader("kassym-jomart-tokayev").heldOffice(around: try date("2100")))
  }

  @Test("the country is that of the office, dated or not")
  func country() throws {
    let merkel = try leader("angela-merkel")
    #expect(merkel.country(on: nil) == "DE")
    #expect(merkel.country(on: try date("1990")) == "DE")
  }
}
