public import ArticleModel
import SQLite

extension ArticleWriter {
  /// Gives tags to an article and takes others from it, whatever its text says; the corrections
  /// outlast new versions of the text and retagging.
  ///
  /// - Throws: ``ArchiveError/noArticle(id:)``.
  public func correct(_ id: Int64, _ corrections: [TagCorrection], retagged: ArticleTags) throws {
    try archive.inTransaction {
      guard try archive.article(id) != nil else { throw ArchiveError.noArticle(id: id) }
      for correction in corrections {
        try archive.connection.execute(
          """
          INSERT INTO tag_correction
            (article_id, subject, tag, name, country, organisation, is_present, corrected_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (article_id, subject, tag) DO UPDATE
          SET is_present = excluded.is_present, corrected_at = excluded.corrected_at
          """,
          [
            id, correction.subject.rawValue, correction.tag, correction.name, correction.country,
            correction.organisation, correction.isPresent, timestamp(),
          ])
      }
      try retag(id, with: retagged)
    }
  }

  /// Replaces an article's tags by new ones, to which its corrections are made.
  public func retag(_ id: Int64, with tags: ArticleTags) throws {
    try archive.inTransaction {
      guard let stored = try archive.article(id) else { throw ArchiveError.noArticle(id: id) }
      let source = try stored.article.source.map { try sources.row(of: $0) }
      let prepared = try corrected(PreparedArticle(stored.article, tags: tags), id: id)
      try index.delete(id)
      try self.tags.delete(of: id)
      try self.tags.insert(prepared.tags, of: id)
      try index.insert(id, prepared, source: source)
    }
  }

  /// Returns an article with the corrections of its tags made.
  func corrected(_ prepared: PreparedArticle, id: Int64) throws -> PreparedArticle {
    let corrections = try archive.tagCorrections(of: id)
    guard !corrections.isEmpty else { return prepared }
    var changed = prepared
    for correction in corrections { correction.apply(to: &changed.tags) }
    return changed
  }
}

extension Archive {
  /// Returns the corrections of an article's tags.
  public func tagCorrections(of id: Int64) throws -> [TagCorrection] {
    try connection.rows(
      """
      SELECT subject, tag, name, country, organisation, is_present FROM tag_correction
      WHERE article_id = ? ORDER BY subject, tag
      """, [id]
    ).compactMap { row in
      guard let subject = TagCorrection.Subject(rawValue: try row.get("subject")) else {
        return nil
      }
      return TagCorrection(
        subject, tag: try row.get("tag"), name: try row.get("name"),
        country: try row.get("country", as: String?.self),
        organisation: try row.get("organisation", as: String?.self),
        isPresent: try row.get("is_present"))
    }
  }

  /// Returns an article's tags with its corrections made.
  public func corrected(_ tags: ArticleTags, of id: Int64) throws -> ArticleTags {
    try tagCorrections(of: id).reduce(into: tags) { tags, correction in
      correction.apply(to: &tags)
    }
  }

  /// Whether the words that an article's tags rest on are stored.
  public func hasEvidence(_ id: Int64) throws -> Bool {
    try connection.value(
      "SELECT 1 FROM article_evidence WHERE article_id = ?", [id], as: Int.self) != nil
  }

}
