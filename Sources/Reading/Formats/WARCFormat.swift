import ArticleModel
import Unpacking

/// What a crawler fetched: each HTML page that a server sent is a document.
///
/// Documents have the path `FILE#N`, counted in records. Pictures, scripts, redirections and
/// errors of servers are passed over.
struct WARCFormat: DocumentFormat {
  let name = "WARC"
  let fileExtensions = ["warc"]

  func recognizes(_ opening: ContentOpening) -> Bool { opening.hasPrefix(Array("WARC/".utf8)) }

  func read(_ stream: ByteStream, into sink: DocumentSink) throws {
    var reader = WARCReader(stream)
    var number = 0
    while let piece = try reader.next() {
      number += 1
      switch piece {
      case .fault(let reason): try sink.refuse(reason, at: .item(number))
      case .record(let record):
        guard Self.isCapture(record) else { continue }
        guard Self.mayHoldPage(record) else {
          sink.tally.skipped += 1
          continue
        }
        try read(record, from: &reader, at: .item(number), into: sink)
      }
    }
    if number == 0 { try sink.refuse("the file is empty") }
  }

  /// Whether a record holds what was fetched, and is not about other records.
  private static func isCapture(_ record: WARCReader.Record) -> Bool {
    ["response", "resource", "revisit"].contains(record.kind)
  }

  private static func mayHoldPage(_ record: WARCReader.Record) -> Bool {
    switch record.kind {
    case "response": record.headers["warc-target-uri"]?.lowercased().hasPrefix("dns:") != true
    case "resource": ContentType(record.headers["content-type"] ?? "").isPage
    default: false
    }
  }

  private func read(
    _ record: WARCReader.Record, from reader: inout WARCReader, at place: DocumentSink.Place,
    into sink: DocumentSink
  ) throws {
    let limit = sink.limits.text
    guard record.size <= limit else {
      let reason = "the record at byte \(record.offset) is larger than "
      try sink.refuse(reason + ReadingLimits.words(limit), at: place)
      return
    }
    guard let content = try reader.content() else {
      try sink.refuse(
        "the record at byte \(record.offset) has another length than it says, or is cut off",
        at: place)
      return
    }
    do {
      guard let page = try Self.page(in: content, of: record, limit: limit) else {
        sink.tally.skipped += 1
        return
      }
      try accept(page, record, at: place, into: sink)
    } catch let failure as ContentCoding.Failure {
      try sink.refuse(Self.reason(failure, record, limit), at: place)
    }
  }

  private func accept(
    _ page: WebPage, _ record: WARCReader.Record, at place: DocumentSink.Place,
    into sink: DocumentSink
  ) throws {
    var stated = StatedFields()
    // Some crawlers wrote the address in angle brackets, as a misprint of the standard had it.
    stated.url = record.headers["warc-target-uri"].map { $0.filter { $0 != "<" && $0 != ">" } }
    stated.captured = record.headers["warc-date"]
    try sink.accept(.page(page), stated: stated, at: place)
  }

  /// Returns the page in a record; `nil` for anything else that a server sends.
  private static func page(
    in content: [UInt8], of record: WARCReader.Record, limit: Int
  ) throws(ContentCoding.Failure) -> WebPage? {
    guard record.kind == "response" else {
      let type = ContentType(record.headers["content-type"] ?? "")
      return content.isEmpty ? nil : WebPage(bytes: content, charset: type.charset)
    }
    guard let answer = HTTPAnswer(content[...]), answer.status == 200 else { return nil }
    let header = answer.headers["content-type"]
    if let header, !ContentType(header).isPage { return nil }
    let page = try answer.page(limit: limit)
    guard page.bytes.contains(where: { $0 > 0x20 }) else { return nil }
    // Without a word of the server, only what looks like a page is one.
    return header != nil || HTMLOpening.recognizes(page.bytes[...]) ? page : nil
  }

  private static func reason(
    _ failure: ContentCoding.Failure, _ record: WARCReader.Record, _ limit: Int
  ) -> String {
    let start = "the page in the record at byte \(record.offset) "
    return switch failure {
    case .damaged: start + "is damaged: it cannot be unpacked"
    case .tooLarge: start + "unpacks to more than \(ReadingLimits.words(limit))"
    case .unknown(let coding): start + "is packed in a way that is not known: \(coding)"
    }
  }
}
