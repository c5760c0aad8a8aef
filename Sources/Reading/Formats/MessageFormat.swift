import ArticleModel

/// A message, or a page that a browser saved as MHTML: one file is one document.
struct MessageFormat: DocumentFormat {
  let name = "e-mail and MHTML"
  let fileExtensions = ["eml", "mhtml", "mht"]

  func recognizes(_ opening: ContentOpening) -> Bool { MailOpening.recognizes(opening.trimmed) }

  func read(_ stream: ByteStream, into sink: DocumentSink) throws {
    // Pictures may make a message larger than its text; they are encoded in four thirds of their
    // size.
    guard let bytes = try stream.remainder(limit: sink.limits.message) else {
      try sink.refuse("the message is larger than \(ReadingLimits.words(sink.limits.message))")
      return
    }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      try sink.refuse("the file is empty")
      return
    }
    try MailDocument.read(bytes, into: sink)
  }
}
