public import ArticleModel
import SQLite

extension ArticleWriter {
  /// Corrects an article by hand; the correction survives later versions of the text.
  ///
  /// - Parameters:
  ///   - id: The article's number.
  ///   - fields: The fields that the change touches.
  ///   - change: Makes the change.
  ///   - retag: Finds the countries and leaders of the corrected article.
  /// - Throws: ``ArchiveError/noArticle(id:)``, or ``EditError`` if another
  ///   article has the new address.
  public func edit(
    _ id: Int64, fields: [EditableField], change: (inout Article) -> Void,
    retag: (Article) -> ArticleTags
  ) throws {
    try edit(id, fields: fields, isTaken: false, change: change, retag: retag)
  }

  /// Changes fields, by a person's correction or by what was taken from a copy.
  func edit(
    _ id: Int64, fields: [EditableField], isTaken: Bool, change: (inout Article) -> Void,
    retag: (Article) -> ArticleTags
  ) throws {
    try archive.inTransaction {
      guard let stored = try archive.article(id) else { throw ArchiveError.noArticle(id: id) }
      var article = stored.article
      change(&article)
      try checkAddress(of: article, id: id)
      for field in fields {
        try archive.connection.execute(
          """
          INSERT INTO correction (article_id, field, original, corrected_at, is_taken)
          VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (article_id, field) DO UPDATE SET corrected_at = excluded.corrected_at,
            original = CASE is_taken WHEN 0 THEN original ELSE excluded.original END,
            is_taken = excluded.is_taken
          """, [id, field.rawValue, field.text(in: stored.article), timestamp(), isTaken])
      }
      let fingerprint = try archive.connection.value(
        "SELECT fingerprint FROM article WHERE id = ?", [id], as: Int64.self)
      let prepared = PreparedArticle(article, tags: retag(article))
      try rewrite(
        id, prepared, fingerprint: fingerprint ?? prepared.fingerprint, version: stored.version,
        changedAt: timestamp())
    }
  }

  private func checkAddress(of article: Article, id: Int64) throws {
    guard let url = article.url else { return }
    if let other = try holder(of: url, otherThan: id) {
      throw EditError.addressTaken(url: url, id: other)
    }
  }

  /// Keeps what the newest text says in a field that a person has corrected.
  func noteOriginal(_ text: String?, of field: EditableField, article id: Int64) throws {
    try archive.connection.execute(
      "UPDATE correction SET original = ? WHERE article_id = ? AND field = ?",
      [text, id, field.rawValue])
  }

  /// The fields of an article that a person has corrected, or those that it took from a copy.
  func correctedFields(of id: Int64, areTaken: Bool = false) throws -> [EditableField] {
    try archive.connection.rows(
      "SELECT field FROM correction WHERE article_id = ? AND is_taken = ?", [id, areTaken]
    ).compactMap { EditableField(rawValue: try $0.get("field")) }
  }
}

/// Why an article cannot be corrected as asked.
public enum EditError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Another article has the address.
  case addressTaken(url: String, id: Int64)

  /// The message for the user.
  public var description: String {
    switch self {
    case .addressTaken(let url, let id):
      "article \(id) has the address '\(url)' already; remove one of the two first"
    }
  }
}
