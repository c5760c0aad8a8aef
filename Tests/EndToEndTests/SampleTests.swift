import Foundation
import Testing

@Suite struct SampleTests {
  private static func record(of sample: SampleArticle) throws -> [String: Any] {
    let outcome = try ArchiveProgram().run([
      "add", "--dry-run", "--jsonl", ArchiveProgram.samples,
    ])
    #expect(outcome.status == 0)
    let records = try outcome.objects()
    #expect(records.count == SampleArticle.all.count)
    return try #require(
      records.first { record in
        record["external_id"] as? String == sample.key
          || (record["path"] as? String)?.hasSuffix("/" + sample.key) == true
      })
  }

  private static func names(_ key: String, _ field: String, of record: [String: Any]) -> Set<String>
  {
    let tags = record[key] as? [[String: Any]] ?? []
    return Set(tags.compactMap { $0[field] as? String })
  }

  @Test(
    "the article comes out of its page or record",
    arguments: SampleArticle.all)
  func article(sample: SampleArticle) throws {
    let record = try Self.record(of: sample)
    #expect(record["title"] as? String == sample.title)
    #expect(record["published"] as? String == sample.date)
    guard let starts = sample.starts, let ends = sample.ends else { return }
    #expect(record["byline"] as? String == sample.byline)
    let body = try #require(record["body"] as? String)
    // A standfirst may be kept as the first paragraph.
    #expect(body.components(separatedBy: "\n\n").prefix(2).contains { $0.hasPrefix(starts) })
    #expect(body.hasSuffix(ends))
  }

  @Test(
    "countries and leaders are found, and no others",
    arguments: SampleArticle.all)
  func tags(sample: SampleArticle) throws {
    let record = try Self.record(of: sample)
    let allowed = SampleArticle.set(sample.allowed)
    let countries = Self.names("countries", "code", of: record)
    let leaders = Self.names("leaders", "id", of: record)
    #expect(
      countries.subtracting(allowed) == SampleArticle.set(sample.countries).subtracting(allowed))
    #expect(leaders.subtracting(allowed) == SampleArticle.set(sample.leaders).subtracting(allowed))
  }
}
