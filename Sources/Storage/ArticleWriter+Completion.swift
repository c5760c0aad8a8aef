import ArticleModel
import SQLite

extension ArticleWriter {
  /// The fields that an article may lack and its copy may have.
  private static let completed: [EditableField] = [.source, .url, .date, .byline, .summary]

  /// Gives an article that the archive has what it lacks and its copy knows: outlet, address, date, byline,
  /// standfirst.
  ///
  /// What a person has corrected, even to nothing, stays. The fields are noted, so that a new extraction of
  /// the article's own original does not take them away; what a later text says itself counts more. A copy of
  /// an older version tells only of outlet and address.
  /// - Returns: The fields that were given.
  func complete(_ id: Int64, from prepared: PreparedArticle) throws -> [EditableField] {
    let offered = Self.completed.filter { $0.text(in: prepared.article)?.isEmpty == false }
    guard !offered.isEmpty, try isLacking(offered, article: id),
      let stored = try archive.article(id)
    else { return [] }
    let corrected = try correctedFields(of: id)
    let isNewest = try archive.connection.value(
      "SELECT 1 FROM article WHERE id = ?1 AND (fingerprint = ?2 OR kept_fingerprint = ?2)",
      [id, prepared.fingerprint], as: Bool.self)
    var fields = offered.filter {
      $0.text(in: stored.article) == nil && !corrected.contains($0)
        && (isNewest == true || $0 == .source || $0 == .url)
    }
    if let url = prepared.article.url, try holder(of: url, otherThan: id) != nil {
      fields.removeAll { $0 == .url }
    }
    guard !fields.isEmpty else { return [] }
    try edit(
      id, fields: fields, isTaken: true,
      change: { article in
        for field in fields { field.copy(from: prepared.article, to: &article) }
      }, retag: { retag?($0) ?? stored.tags })
    return fields
  }

  /// Whether an article may lack some of the fields; nearly all that are added again lack nothing.
  private func isLacking(_ fields: [EditableField], article id: Int64) throws -> Bool {
    let columns = fields.map { field in
      switch field {
      case .source: "source_id"
      case .date: "published"
      default: field.rawValue
      }
    }
    let condition = columns.map { "\($0) IS NULL" }.joined(separator: " OR ")
    return try archive.connection.value(
      "SELECT \(condition) FROM article WHERE id = ?", [id], as: Bool.self) ?? false
  }
}
