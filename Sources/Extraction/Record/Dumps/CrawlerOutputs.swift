import ArticleModel

/// Records of programs that extract articles from pages.
enum CrawlerOutputs {
  /// trafilatura: `source` is the page's address.
  @Sendable
  static func trafilatura(_ record: inout DumpRecord) -> Bool {
    guard record.has("text"), record.has("source-hostname") || record.has("hostname") else {
      return false
    }
    if let address = record.text("source"), CanonicalURL.isWebAddress(address) {
      record.remove("source")
      if record.text("url") == nil { record.set(.text(address), as: "url") }
    }
    record.move("sitename", "source-hostname", "hostname", to: "source")
    return true
  }

  /// newspaper: `source_url` is the outlet's address, and a summary is made by the program.
  @Sendable
  static func newspaper(_ record: inout DumpRecord) -> Bool {
    guard record.has("text"), record.has("publish_date"), record.has("source_url") else {
      return false
    }
    record.move("publish_date", to: "date")
    record.move("meta_lang", to: "language")
    record.move("source_url", to: "source")
    if record.text("summary") != nil { record.move("summary", to: "generated_summary") }
    return true
  }
}
