import ArticleModel

/// Text as copied from a page: one file is one document.
struct PlainTextFormat: DocumentFormat {
  let name = "text"
  let fileExtensions = ["txt", "text", "md", "markdown"]

  /// Text has no mark of its own: it is known by its name, or by being nothing else.
  func recognizes(_ opening: ContentOpening) -> Bool { false }

  func read(_ stream: ByteStream, into sink: DocumentSink) throws {
    let start = stream.offset
    guard let bytes = try stream.remainder(limit: sink.limits.text) else {
      try sink.refuse(
        "the text is larger than \(ReadingLimits.words(sink.limits.text)); split it into articles")
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let offset = start + (UTF8Check.firstInvalidOffset(in: bytes) ?? 0)
      try sink.refuse(
        "not valid UTF-8 at byte \(offset); if it is in an older encoding, convert it first, "
          + "for example: iconv -f windows-1251 -t utf-8")
      return
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      try sink.refuse("the file is empty")
      return
    }
    try sink.accept(.scrape(text))
  }
}
