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
    guard Self.isText(decoded) else {
      try sink.refuse("this is no text, or it is damaged: it is full of control characters")
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

  /// Whether there are few enough control characters and bytes without meaning, whatever the name
  /// of the file says.
  private static func isText(_ decoded: DecodedText) -> Bool {
    let controls = decoded.utf8.count {
      $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 && $0 != 0x0C
    }
    return controls + decoded.replaced <= max(8, decoded.utf8.count / 50)
  }
}
