import ArticleModel
import Tagging
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A short text of our own with what it names.
struct Passage: Decodable, CustomTestStringConvertible, Sendable {
  let id: String
  let title: String?
  let body: String
  let date: String?
  let language: String?
  /// Codes in alphabetical order; empty for traps that name none.
  let countries: [String]
  let leaders: [String]?
  let organisations: [String]?
  /// The countries it is about, where the passage says.
  let about: [String]?

  var testDescription: String { id }

  /// The passages of one file of the folder `Passages`.
  static func read(_ name: String) throws -> [Passage] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let data = try Data(contentsOf: URL(filePath: "\(folder)/Passages/\(name).jsonl"))
    return try data.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Passage.self, from: Data($0))
    }
  }
}

@Suite struct PassageTests {
  @Test(
    "each passage has the tags that a reader gives it",
    arguments: try ["english", "languages", "traps"].flatMap(Passage.read))
  func passage(_ passage: Passage) {
    let tags = tagger.tags(
      of: article(
        passage.title ?? "", passage.body, date: passage.date, language: passage.language))
    #expect(tags.countries.map(\.code).sorted() == passage.countries)
    #expect(tags.leaders.map(\.id).sorted() == (passage.leaders ?? []).sorted())
    #expect(tags.organisations.map(\.code).sorted() == (passage.organisations ?? []).sorted())
    if let about = passage.about {
      #expect(tags.countries.filter(\.isFocus).map(\.code).sorted() == about)
    }
  }

  @Test("a third of the passages are traps, and many are not in English")
  func balance() throws {
    let traps = try Passage.read("traps")
    let languages = try Passage.read("languages")
    let all = try traps + languages + Passage.read("english")
    #expect(all.count >= 150 && traps.count * 3 >= all.count && languages.count >= 25)
    #expect(Set(all.map(\.id)).count == all.count)
  }
}
