import ArticleModel

/// A page as a browser or a crawler saved it: one file is one document.
struct HTMLFormat: DocumentFormat {
  let name = "HTML"
  let fileExtensions = ["html", "htm", "xhtml", "shtml"]

  func recognizes(_ opening: ContentOpening) -> Bool {
    HTMLOpening.recognizes(opening.bytes)
  }

  func read(_ stream: ByteStream, into sink: DocumentSink) throws {
    guard let bytes = try stream.remainder(limit: sink.limits.text) else {
      try sink.refuse("the page is larger than \(ReadingLimits.words(sink.limits.text))")
      return
    }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      try sink.refuse("the file is empty")
      return
    }
    var stated = StatedFields()
    stated.url = SavedAddress.find(in: bytes)
    try sink.accept(.page(WebPage(bytes: bytes)), stated: stated)
  }
}
