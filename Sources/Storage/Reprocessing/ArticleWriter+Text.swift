import ArticleModel
import SQLite
import TextProcessing

/// A text that is to stand under a number in place of another, with what stays of the other.
public struct TextReplacement: Sendable {
  /// The article as it is to be stored: with the corrections made by hand, without the lines that
  /// its source repeats.
  public let prepared: PreparedArticle
  /// What the new text says in fields that a person has corrected.
  let overruled: [EditableField: String?]
  /// Fields that the article took from a copy, and of which the new text says something itself.
  let released: [EditableField]
  let leftOut: [LeftOutLine]
  /// Of the text as it came.
  let fingerprint: Int64
}

extension ArticleWriter {
  /// Moves what an article says to its older versions, as it came: with the lines that were left out.
  func keepVersion(of stored: StoredArticle) throws {
    let lines = try LeftOutLines.lines(of: stored.id, in: archive.connection)
    let body = LeftOutLines.restored(stored.article.body, lines)
    let words = lines.isEmpty ? stored.words : Words.count(in: body)
    try archive.connection.execute(
      """
      INSERT INTO article_version (article_id, version, title, summary, body, byline, published,
        words, fingerprint, added_at)
      SELECT id, version, title, summary, ?, byline, published, ?, fingerprint,
        CASE version WHEN 1 THEN added_at ELSE coalesce(changed_at, added_at) END
      FROM article WHERE id = ?
      """, [body, words, stored.id])
  }

  /// Works out what is to stand under an article's number in place of its text, and writes nothing.
  ///
  /// Fields that a person corrected stay, and lines that the source repeats are left out.
  public func replacement(
    of stored: StoredArticle, with prepared: PreparedArticle
  ) throws -> TextReplacement {
    var article = prepared.article
    var overruled: [EditableField: String?] = [:]
    for field in try correctedFields(of: stored.id) {
      let text = field.text(in: article)
      // The address that led here was not wrong before.
      if field != .url || text != stored.article.url { overruled[field] = .some(text) }
      field.copy(from: stored.article, to: &article)
    }
    var released: [EditableField] = []
    for field in try correctedFields(of: stored.id, areTaken: true) {
      if field.text(in: article) == nil {
        field.copy(from: stored.article, to: &article)
      } else {
        released.append(field)
      }
    }
    let kept =
      article == prepared.article
      ? prepared
      : PreparedArticle(
        article, tags: retag?(article) ?? prepared.tags, original: prepared.original)
    let source = try article.source.flatMap { try sources.knownRow(of: $0) }
    let removed = try source.map { try lines.repeated(in: kept, source: $0) } ?? []
    return TextReplacement(
      prepared: try corrected(cleaned(kept, of: removed), id: stored.id), overruled: overruled,
      released: released, leftOut: removed,
      fingerprint: prepared.fingerprint)
  }

  /// Writes another text under an article's number.
  func write(
    _ replacement: TextReplacement, over id: Int64, version: Int, changedAt: String?
  ) throws {
    for (field, text) in replacement.overruled {
      try noteOriginal(text, of: field, article: id)
    }
    for field in replacement.released {
      try archive.connection.execute(
        "DELETE FROM correction WHERE article_id = ? AND field = ?", [id, field.rawValue])
    }
    try rewrite(
      id, replacement.prepared, fingerprint: replacement.fingerprint, version: version,
      changedAt: changedAt)
    try leftOut.delete(of: id)
    try leftOut.insert(replacement.leftOut, of: id)
  }

  /// Writes what a better extraction found in the original of an article.
  ///
  /// It is the same version of the text, since the outlet has changed nothing:
  /// number, version and times stay as they were, but for `reprocessed_at`.
  public func reprocess(_ stored: StoredArticle, with replacement: TextReplacement) throws {
    try archive.inTransaction {
      let changedAt = try archive.connection.value(
        "SELECT changed_at FROM article WHERE id = ?", [stored.id], as: String.self)
      try write(replacement, over: stored.id, version: stored.version, changedAt: changedAt)
      try archive.connection.execute(
        "UPDATE article SET reprocessed_at = ? WHERE id = ?", [timestamp(), stored.id])
    }
  }

  /// Returns another article that has the address, if there is one.
  public func holder(of url: String, otherThan id: Int64) throws -> Int64? {
    try archive.connection.value("SELECT id FROM article WHERE url = ? AND id <> ?", [url, id])
  }
}
