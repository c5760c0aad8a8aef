import ArticleModel
import Reading
import TestSupport
import Testing

@Suite struct WARCTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  func record(
    _ kind: String, _ content: [UInt8], version: String = "1.1", length: Int? = nil,
    type: String = "application/http; msgtype=response"
  ) -> [UInt8] {
    let header = [
      "WARC/\(version)", "WARC-Type: \(kind)", "WARC-Target-URI: <https://a.example/1>",
      "WARC-Date: 2023-11-09T08:00:00Z", "Content-Type: \(type)",
      "Content-Length: \(length ?? content.count)", "", "",
    ]
    return Array(header.joined(separator: "\r\n").utf8) + content + Array("\r\n\r\n".utf8)
  }

  func answer(
    _ body: [UInt8], status: String = "200 OK", type: String? = "text/html; charset=koi8-r",
    more: String = ""
  ) -> [UInt8] {
    let header = type.map { "Content-Type: \($0)\r\n" } ?? ""
    return Array("HTTP/1.1 \(status)\r\n\(header)\(more)\r\n".utf8) + body
  }

  let page = Array("<html><p>The canal reopened.</p></html>".utf8)

  func pages(_ reading: ReadResult) -> [WebPage] {
    reading.documents.compactMap { document in
      if case .page(let page) = document.content { page } else { nil }
    }
  }

  @Test("pages are read with their address, time and encoding", arguments: ["1.0", "1.1"])
  func capture(version: String) throws {
    let content =
      record("warcinfo", [], version: version, type: "application/warc-fields")
      + record("request", Array("GET / HTTP/1.1\r\n\r\n".utf8), version: version)
      + record("response", answer(page), version: version)
    for bytes in [content, Packer.compressed(content, "gzip")] {
      let reading = try folder.read(folder.write(bytes, to: "c.warc"))
      #expect(reading.paths == ["c.warc#3"])
      #expect(pages(reading) == [WebPage(bytes: page, charset: "koi8-r")])
      #expect(reading.documents.first?.stated.url == "https://a.example/1")
      #expect(reading.documents.first?.stated.captured == "2023-11-09T08:00:00Z")
      #expect(reading.outcome == .read)
    }
  }

  @Test func onlyPagesThatWereFoundAreRead() throws {
    let others = [
      answer(page, status: "404 Not Found"), answer(page, status: "301 Moved"),
      answer([1], type: "image/png"), answer([]), answer([1, 2, 3], type: nil),
      Array("no answer".utf8),
    ]
    let content =
      others.flatMap { record("response", $0) } + record("revisit", [])
      + record("resource", page, type: "text/html") + record("resource", [1], type: "image/png")
      + record("response", answer(page, type: nil)) + record("metadata", [])
    let reading = try folder.read(folder.write(content, to: "c.warc"))
    #expect(reading.paths == ["c.warc#8", "c.warc#10"])
    #expect(reading.outcome == .readInPart(skipped: 8))
  }

  @Test func transferCodingsAreUndone() throws {
    let half = page.count / 2
    let size = String(half, radix: 16)
    let rest = String(page.count - half, radix: 16)
    let chunked =
      Array("\(size);x=y\r\n".utf8) + page.prefix(half) + Array("\r\n\(rest)\r\n".utf8)
      + page.dropFirst(half) + Array("\r\n0\r\n\r\n".utf8)
    let chunks = "Transfer-Encoding: chunked\r\n"
    let gzip = "Content-Encoding: gzip\r\n"
    let content =
      record("response", answer(chunked, more: chunks))
      + record("response", answer(page, more: chunks))
      + record("response", answer(Packer.compressed(page, "gzip"), more: gzip))
      + record("response", answer(Array(Packer.compressed(page, "gzip").dropLast(9)), more: gzip))
      + record("response", answer(page, more: "Content-Encoding: sdch\r\n"))
    let reading = try folder.read(folder.write(content, to: "c.warc"))
    #expect(pages(reading).map(\.bytes) == [page, page, page])
    #expect(reading.paths.suffix(2) == ["!c.warc#4", "!c.warc#5"])
    #expect(reading.reasons.last?.hasSuffix("packed in a way that is not known: sdch") == true)
  }

  @Test("one damaged record costs no other", arguments: [-20, 30, 100_000])
  func wrongLength(difference: Int) throws {
    let whole = record("response", answer(page))
    let wrong = record("response", answer(page), length: answer(page).count + difference)
    let reading = try folder.read(folder.write(whole + wrong + whole, to: "c.warc"))
    #expect(reading.paths.first == "c.warc#1")
    #expect(reading.paths.count == 3)
    #expect(pages(reading).count == 2)
    #expect(reading.reasons.first?.contains("at byte \(whole.count)") == true)
  }

  @Test func rubbishBetweenRecordsIsPassedOver() throws {
    let whole = record("response", answer(page))
    let long = [UInt8](repeating: 0x78, count: 300_000)
    for rubbish in [Array("oops\r\n".utf8), long + [0x0A]] {
      let reading = try folder.read(folder.write(whole + rubbish + whole, to: "c.warc"))
      #expect(pages(reading).count == 2)
      #expect(reading.errors.count == 1)
    }
  }

  @Test("a file cut off anywhere keeps what is whole", arguments: [1, 30, 60, 150, 250])
  func cutOff(count: Int) throws {
    let whole = record("response", answer(page))
    let reading = try folder.read(folder.write((whole + whole).dropLast(count), to: "c.warc"))
    #expect(!pages(reading).isEmpty)
    #expect(pages(reading).count + reading.errors.count == 2)
  }

  @Test func tooLargeARecordIsRefusedAndTheRestGoesIn() throws {
    var limits = ReadingLimits()
    limits.text = 300
    let large = record("response", answer(page + [UInt8](repeating: 0x20, count: 1000)))
    let content = large + record("response", answer(page))
    let reading = try folder.read(folder.write(content, to: "c.warc"), limits: limits)
    #expect(reading.paths == ["!c.warc#1", "c.warc#2"])
  }

  @Test func marksWithoutHeadersAreNotSearchedAgainAndAgain() throws {
    let marks = String(repeating: "WARC/1.0\n", count: 200_000)
    let reading = try folder.read(marks, as: "c.warc")
    #expect(reading.documents.isEmpty)
    #expect(reading.errors.count < 100)
  }

  @Test("damage ends in errors, never in a trap", arguments: 1...6)
  func damage(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let content = (0..<3).flatMap { _ in record("response", answer(page)) }
    for _ in 0..<40 {
      var damaged = content
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      let reading = try folder.read(folder.write(damaged, to: "c.warc"))
      #expect(reading.paths.count <= 8)
    }
  }
}
