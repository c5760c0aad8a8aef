import ArticleModel
import Unpacking

/// What a server answered, as a crawler kept it.
struct HTTPAnswer {
  let status: Int
  let headers: HeaderBlock
  private let content: ArraySlice<UInt8>

  /// Reads an answer; `nil` for what is none.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: Array("HTTP/".utf8)), let block = HeaderBlock.end(in: bytes) else {
      return nil
    }
    headers = HeaderBlock(bytes[bytes.startIndex..<block.end])
    let words = headers.firstLine.split(separator: " ")
    guard words.count >= 2, let status = Int(words[1]) else { return nil }
    self.status = status
    content = bytes[block.next...]
  }

  /// Returns the page that was sent, without the codings of its transfer.
  func page(limit: Int) throws(ContentCoding.Failure) -> WebPage {
    var body = Array(content)
    if headers["transfer-encoding"]?.lowercased().contains("chunked") == true {
      body = Self.withoutChunks(body) ?? body
    }
    if let codings = headers["content-encoding"] {
      body = try ContentCoding.decode(body, codings: codings, limit: limit)
    }
    let charset = headers["content-type"].flatMap { ContentType($0).charset }
    return WebPage(bytes: body, charset: charset)
  }

  /// Returns what was sent in chunks; `nil` when it does not lie in chunks.
  ///
  /// Many crawlers join the chunks and keep the header. What is cut off within a
  /// chunk is kept as far as it goes.
  static func withoutChunks(_ body: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var index = 0
    var isFirst = true
    while index < body.count {
      guard let end = body[index...].firstIndex(of: 0x0A), end - index < 256,
        let size = size(body[index..<end])
      else { return isFirst ? nil : result }
      isFirst = false
      guard size > 0 else { return result }
      let start = end + 1
      let stop = min(body.count, size > body.count ? body.count : start + size)
      result.append(contentsOf: body[start..<stop])
      index = stop
      if index < body.count, body[index] == 0x0D { index += 1 }
      if index < body.count, body[index] == 0x0A { index += 1 }
    }
    return isFirst ? nil : result
  }

  private static func size(_ line: ArraySlice<UInt8>) -> Int? {
    let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
    guard !digits.isEmpty, digits.count <= 15 else { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
