import ArticleModel

/// The records of programs and services that are known by their shape.
///
/// Most need only the usual names (``FieldNames``). What stands here has its
/// parts inside objects, or means something else by a usual name.
enum DumpShape {
  /// Returns the record with its parts under our names, as far as its shape is known.
  static func recognized(_ fields: [String: FieldValue]) -> DumpRecord {
    var record = DumpRecord(fields)
    for shape in shapes where shape(&record) { break }
    return record
  }

  /// Each returns whether the record was of its kind.
  private static let shapes: [@Sendable (inout DumpRecord) -> Bool] = [
    NewsServices.guardian, NewsServices.newYorkTimes, NewsServices.gdelt, NewsServices.wordPress,
    ReferenceManagers.zotero, ReferenceManagers.zoteroTable, ReferenceManagers.citation,
    ReadLaterServices.wallabag, CrawlerOutputs.trafilatura, CrawlerOutputs.newspaper,
  ]
}
