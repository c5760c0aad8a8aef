import SQLite
import Storage
import TestSupport
import Testing

@Suite struct FacetTests {
  func facets(of id: Int64, in sample: SampleArchive) throws -> Set<String> {
    let text = try sample.archive.connection.value(
      "SELECT facets FROM index_entry WHERE article_id = ?", [id], as: String.self)
    return Set((text ?? "").split(separator: " ").map(String.init))
  }

  static let dates: [(date: String?, tokens: Set<String>)] = [
    ("2023-11-09", ["year2023", "month202311", "day20231109"]),
    ("2023-11", ["year2023", "month202311"]), ("2023", ["year2023"]),
    ("0001-01-01", ["year0001", "month000101", "day00010101"]), (nil, ["undated0"]),
  ]

  @Test("a date has a token for each period that holds it", arguments: dates)
  func tokensOfADate(date: String?, tokens: Set<String>) throws {
    let sample = try SampleArchive()
    try sample.add("T", date: date)
    #expect(try facets(of: 1, in: sample) == tokens.union(["every0"]))
  }

  @Test func everyFilterValueHasAToken() throws {
    let sample = try SampleArchive()
    try sample.add(
      "T", source: "A", language: "en", countries: ["KZ", "CN"], leaders: ["kassym-jomart-t"])
    #expect(
      try facets(of: 1, in: sample) == [
        "every0", "undated0", "countrykz0", "countrycn0", "leaderkassym0jomart0t0", "source1",
        "languageen0",
      ])
  }

  @Test func sourcesOfOneFoldedNameShareARow() throws {
    let sample = try SampleArchive()
    try sample.add("T", source: "Łódź  Post")
    try sample.add("U", source: "LODZ POST")
    try sample.add("V", source: "Other")
    #expect(try sample.matches("facets : source1") == [1, 2])
    let counts = try sample.archive.sourceCounts()
    #expect(counts.map(\.name) == ["Łódź  Post", "Other"] && counts.map(\.articles) == [2, 1])
  }
}
