import ArticleModel

/// Records of programs that keep pages to be read later.
enum ReadLaterServices {
  /// wallabag: what it saved, and when, stands beside what the page states.
  @Sendable
  static func wallabag(_ record: inout DumpRecord) -> Bool {
    guard record.has("domain_name"), record.has("reading_time") || record.has("is_archived") else {
      return false
    }
    record.move("published_at", to: "date")
    record.move("published_by", to: "byline")
    record.move("domain_name", to: "source")
    return true
  }
}
