import ArticleModel

/// A page as a browser or a crawler saved it: one file is one document.
struct HTMLFormat: DocumentFormat {
  let name = "HTML"
  let fileExtensions = ["html", "htm", "xhtml"]

  func recognizes(_ opening: ContentOpening) -> Bool {
    if opening.hasTextPrefix("<?xml"), opening.bytes.contains(0x68),
      String(decoding: opening.bytes.prefix(1000), as: UTF8.self).contains("<html")
    {
      return true
    }
    return ["<!doctype html", "<html", "<head", "<body"].contains { opening.hasTextPrefix($0) }
  }

  func read(_ stream: ByteStream, into sink: DocumentSink) throws {
    guard let bytes = try stream.remainder(limit: sink.limits.text) else {
      try sink.refuse("the page is larger than \(ReadingLimits.words(sink.limits.text))")
      return
    }
    try sink.accept(.page(WebPage(bytes: bytes)))
  }
}
