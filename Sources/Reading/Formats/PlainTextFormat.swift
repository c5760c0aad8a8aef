import ArticleModel
import TextEncoding

/// Text as copied from a page: one file is one document.
struct PlainTextFormat: DocumentFormat {
  let name = "text"
  let fileExtensions = ["txt", "text", "md", "markdown"]

  /// Text has no mark of its own: it is known by its name, or by being nothing else.
  func recognizes(_ opening: ContentOpening) -> Bool { false }

  func read(_ stream: ByteStream, into sink: DocumentSink) throws {
    guard let bytes = try stream.remainder(limit: sink.limits.text) else {
      try sink.refuse(
        "the text is larger than \(ReadingLimits.words(sink.limits.text)); split it into articles")
      return
    }
    let decoded = TextDecoder.decode(bytes)
    // What is not text in any encoding, whatever its name says.
    guard decoded.replaced <= max(16, bytes.count / 16) else {
      try sink.refuse("this is not text, or it is damaged: \(decoded.replaced) bytes mean nothing")
      return
    }
    sink.tally.replaced += decoded.replaced
    let text = String(decoding: decoded.utf8, as: UTF8.self)
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      try sink.refuse("the file is empty")
      return
    }
    try sink.accept(.scrape(text))
  }
}
