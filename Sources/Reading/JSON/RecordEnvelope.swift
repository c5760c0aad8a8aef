import ArticleModel

/// The answer of a news service: an object around a list of articles.
enum RecordEnvelope {
  /// The names under which services hand out their articles.
  private static let listNames = [
    "articles", "items", "results", "data", "documents", "docs", "stories", "entries", "posts",
    "news",
  ]
  /// An object with such a field is itself an article, whatever lists it has.
  private static let textNames = ["body", "text", "content", "articleBody", "maintext"]

  /// Returns the list that an object is the envelope of, or `nil` when it is an article.
  ///
  /// The list may also lie in an object called `response`.
  static func contents(of record: Record) -> [FieldValue]? {
    if let list = list(in: record.fields) { return list }
    guard case .object(let inner)? = record.fields["response"] else { return nil }
    return list(in: inner)
  }

  private static func list(in fields: [String: FieldValue]) -> [FieldValue]? {
    guard !textNames.contains(where: { isText(fields[$0]) }) else { return nil }
    var found: [[FieldValue]] = []
    for name in listNames {
      guard case .list(let list)? = fields[name] else { continue }
      let isOfObjects = list.contains {
        if case .object = $0 { true } else { false }
      }
      // An empty list says nothing: an article may have one.
      if isOfObjects || (list.isEmpty && !isText(fields["title"])) { found.append(list) }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func isText(_ value: FieldValue?) -> Bool {
    if case .text = value { true } else { false }
  }
}
