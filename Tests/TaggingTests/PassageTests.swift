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
  /// The regions of the world, where the passage says.
  let regions: [String]?
  /// Whether a naive reader of names would go wrong.
  let trap: Bool?
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
  /// The files of passages in many languages, one for each class of fault.
  static let classes = [
    "1-ordinary-words", "2-words-as-leaders", "3-longer-names", "4-what-follows", "5-namesakes",
    "6-labels-and-companies", "7-regions", "8-inflected", "9-leaders", "10-past-states",
    "11-languages",
  ].map { "world-" + $0 }

  /// The ids of the passages that are not read rightly yet, one a line.
  static let open: Set<String> = {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let text = try? String(
      contentsOf: URL(filePath: "\(folder)/Passages/open.txt"), encoding: .utf8)
    return Set((text ?? "").split(separator: "\n").map(String.init))
  }()

  /// Whether a passage has just the tags that its labels give.
  private func isRight(_ passage: Passage) -> Bool {
    let tags = tagger.tags(
      of: article(
        passage.title ?? "", passage.body, date: passage.date, language: passage.language))
    guard tags.countries.map(\.code).sorted() == passage.countries,
      tags.leaders.map(\.id).sorted() == (passage.leaders ?? []).sorted()
    else { return false }
    if let organisations = passage.organisations,
      tags.organisations.map(\.code).sorted() != organisations.sorted()
    {
      return false
    }
    if let regions = passage.regions, tags.regions.map(\.id).sorted() != regions.sorted() {
      return false
    }
    return true
  }

  @Test(
    "each passage has the tags that a reader gives it",
    arguments: ["english", "languages", "traps"])
  func passages(file: String) throws {
    for passage in try Passage.read(file) { check(passage) }
  }

  private func check(_ passage: Passage) {
    let tags = tagger.tags(
      of: article(
        passage.title ?? "", passage.body, date: passage.date, language: passage.language))
    #expect(tags.countries.map(\.code).sorted() == passage.countries, "\(passage.id)")
    #expect(tags.leaders.map(\.id).sorted() == (passage.leaders ?? []).sorted(), "\(passage.id)")
    #expect(
      tags.organisations.map(\.code).sorted() == (passage.organisations ?? []).sorted(),
      "\(passage.id)")
    if let about = passage.about {
      #expect(tags.countries.filter(\.isFocus).map(\.code).sorted() == about, "\(passage.id)")
    }
  }

  @Test(
    "passages of many languages have just their tags, but for those listed in open.txt",
    arguments: classes)
  func classOfFault(file: String) throws {
    for passage in try Passage.read(file) {
      let isOpen = Self.open.contains(passage.id)
      #expect(
        isRight(passage) != isOpen,
        "\(passage.id)\(isOpen ? " is right now: take it off open.txt" : "")")
    }
  }

  @Test("two thirds of the passages of many languages are traps, in at least 20 languages")
  func traps() throws {
    let all = try Self.classes.flatMap(Passage.read)
    #expect(all.filter { $0.trap == true }.count * 3 >= all.count * 2)
    #expect(Set(all.compactMap(\.language)).count >= 20)
    #expect(Set(all.map(\.id)).count == all.count)
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
