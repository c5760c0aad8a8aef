import Foundation
import Testing

@Suite struct SampleTests {
  /// What the program makes of all samples, in one run.
  private static let outcome = Result {
    try ArchiveProgram().run(["add", "--dry-run", "--jsonl", ArchiveProgram.samples])
  }

  private static func records() throws -> [[String: Any]] {
    try outcome.get().objects()
  }

  private static func record(of sample: SampleArticle) throws -> [String: Any] {
    let records = try records()
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

  @Test func everySampleIsInTheTable() throws {
    #expect(try Self.records().count == SampleArticle.all.count)
  }

  @Test("nothing that stands around an article on its page comes out as its text")
  func junk() throws {
    for sample in SampleArticle.web {
      let body = try #require(try Self.record(of: sample)["body"] as? String)
      for words in SampleArticle.webJunk {
        #expect(!body.contains(words), "\(sample.key): \(words)")
      }
    }
  }

  @Test("every page and letter of the web samples is its outlet's, in its language")
  func outlets() throws {
    for sample in SampleArticle.web {
      let record = try Self.record(of: sample)
      let origin = try #require(
        SampleArticle.webOrigins.first { sample.key.hasPrefix($0.key) }?.value)
      #expect(record["source"] as? String == origin.0, "\(sample.key)")
      #expect(record["language"] as? String == origin.1, "\(sample.key)")
    }
  }

  @Test("pages say whose they are, and a crawl when they were fetched")
  func origins() throws {
    let crawled = try Self.records().first {
      ($0["path"] as? String)?.hasSuffix("skerry-crawl.warc.gz#2") == true
    }
    #expect(crawled?["captured"] as? String == "2024-01-15T10:00:01Z")
    #expect(
      crawled?["url"] as? String == "https://skerrypost.example/2024/01/12/salt-road-opens")
    #expect(crawled?["source"] as? String == "The Skerry Post")
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
