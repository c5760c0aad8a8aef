import Search
import TestSupport
import Testing

@Suite struct FilterTests {
  let sample: SampleArchive

  init() throws {
    sample = try SampleArchive()
    try sample.add(
      "One", "rail", source: "The Steppe Courier", language: "en", countries: ["KZ", "CN"],
      leaders: ["kassym-jomart-tokayev"])
    try sample.add(
      "Two", "rail", source: "Meridian Post", language: "kk", countries: ["KZ"],
      leaders: ["xi-jinping", "kassym-jomart-tokayev"])
    try sample.add("Three", "port", source: "Łódź Post", language: "en", countries: ["UZ"])
    try sample.add("Four", "rail", source: "Foo, Inc.")
  }

  static let requests: [(FilterRequest, [Int64])] = [
    (.init(), [1, 2, 3, 4]),
    (.init(countries: ["KZ"]), [1, 2]), (.init(countries: ["kazakh"]), [1, 2]),
    (.init(countries: ["CN,UZ"]), [1, 3]), (.init(countries: [" cn , Uzbekistan ,"]), [1, 3]),
    (.init(countries: ["KZ", "CN"]), [1]), (.init(countries: ["KZ,UZ", "CN,UZ"]), [1, 3]),
    (.init(countries: ["France"]), []),
    (.init(leaders: ["tokayev"]), [1, 2]), (.init(leaders: ["Xi Jinping"]), [2]),
    (.init(leaders: ["tokayev", "xi-jinping"]), [2]),
    (.init(leaders: ["tokayev,xi-jinping"]), [1, 2]),
    (.init(sources: ["the steppe courier"]), [1]), (.init(sources: ["courier"]), [1]),
    (.init(sources: ["Lodz post"]), [3]), (.init(sources: ["courier,Łódź"]), [1, 3]),
    (.init(sources: ["courier", "meridian"]), []), (.init(sources: ["foo, inc."]), [4]),
    (.init(sources: ["foo"]), [4]),
    (.init(languages: ["English"]), [1, 3]), (.init(languages: [" kazakh , eng"]), [1, 2, 3]),
    (.init(languages: ["en-GB"]), [1, 3]), (.init(languages: ["KAZ"]), [2]),
    (.init(languages: ["EN"]), [1, 3]), (.init(languages: ["en,kk"]), [1, 2, 3]),
    (.init(languages: ["en", "kk"]), []),
    (.init(countries: ["KZ"], sources: ["meridian"], languages: ["kk"]), [2]),
    (.init(isUndated: true), [1, 2, 3, 4]),
  ]

  @Test("a comma means any, repetition all", arguments: requests)
  func request(request: FilterRequest, ids: [Int64]) throws {
    #expect(try sample.find("", request) == ids)
    #expect(try sample.find("rail", request) == ids.filter { $0 != 3 })
    #expect(try sample.find("-rail", request) == ids.filter { $0 == 3 })
  }

  @Test func aFilterAndAChoiceOfWordsMustBothHold() throws {
    #expect(try sample.find("rail OR port", .init(countries: ["UZ"])) == [3])
    #expect(try sample.find("port OR -rail", .init(countries: ["KZ"])).isEmpty)
  }
}
