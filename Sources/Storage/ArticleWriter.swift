import ArticleModel
import SQLite
import TextProcessing

/// Adds articles to an archive, and changes and removes those it holds.
///
/// Wrap many calls in one ``Archive/transaction(_:)``; after one that was
/// undone, call ``forgetUndone()``.
public final class ArticleWriter {
  /// What became of an article that was to be added.
  public enum Outcome: Hashable, Sendable {
    /// It is new.
    case added(id: Int64)
    /// The archive has it already; nothing was written.
    case known(id: Int64)
    /// Its address was known with another text, which stays as an older version.
    case changed(id: Int64, version: Int)
  }

  let archive: Archive
  let index: IndexWriter
  let tags: TagWriter
  let sources: SourceTable
  private let rows: ArticleRowWriter
  private let now: () -> String

  /// Creates a writer, with a closure that gives the time of writing: UTC, ISO 8601.
  public init(_ archive: Archive, now: @escaping () -> String) throws {
    self.archive = archive
    self.now = now
    index = try IndexWriter(archive.connection)
    tags = try TagWriter(archive.connection)
    rows = try ArticleRowWriter(archive.connection)
    sources = SourceTable(archive.connection)
  }

  /// Adds an article unless the archive has it.
  ///
  /// It has it when an article of the same address carries the same text, now
  /// or in an older version, or when an article of the same outlet, or of an
  /// unknown one, carries the same text. The same text from another outlet is
  /// an article of its own. Another text under a known address becomes the
  /// article's newest version.
  public func add(_ prepared: PreparedArticle) throws -> Outcome {
    try archive.inTransaction { try addUnlessKnown(prepared) }
  }

  private func addUnlessKnown(_ prepared: PreparedArticle) throws -> Outcome {
    if let url = prepared.article.url {
      let id = try archive.connection.value(
        "SELECT id FROM article WHERE url = ?", [url], as: Int64.self)
      if let id {
        let hasText = try Duplicates.has(prepared, article: id, in: archive.connection)
        return hasText ? .known(id: id) : try replace(id, with: prepared)
      }
    }
    if let id = try Duplicates.copy(of: prepared, in: archive.connection) {
      return .known(id: id)
    }
    return .added(id: try insert(prepared))
  }

  /// Removes an article with its versions.
  ///
  /// - Throws: ``ArchiveError/noArticle(id:)``.
  public func remove(_ id: Int64) throws {
    try archive.inTransaction {
      try index.delete(id)
      try archive.connection.execute("DELETE FROM article WHERE id = ?", [id])
      guard archive.connection.changes > 0 else { throw ArchiveError.noArticle(id: id) }
    }
  }

  /// Forgets rows that an undone transaction took back.
  public func forgetUndone() {
    tags.forget()
    sources.forget()
  }

  /// Writes an article anew under its number: row, tags and index.
  ///
  /// The fingerprint is that of the text as it came, without corrections.
  func rewrite(
    _ id: Int64, _ prepared: PreparedArticle, fingerprint: Int64, version: Int
  ) throws {
    let prepared = try corrected(prepared, id: id)
    try index.delete(id)
    try tags.delete(of: id)
    let source = try prepared.article.source.map { try sources.row(of: $0) }
    try rows.update(
      id, prepared, fingerprint: fingerprint, source: source, version: version, changedAt: now())
    try tags.insert(prepared.tags, of: id)
    try index.insert(id, prepared, source: source)
  }

  /// The time of writing.
  func timestamp() -> String { now() }

  private func insert(_ prepared: PreparedArticle) throws -> Int64 {
    let source = try prepared.article.source.map { try sources.row(of: $0) }
    let id = try rows.insert(prepared, source: source, addedAt: now())
    try tags.insert(prepared.tags, of: id)
    try index.insert(id, prepared, source: source)
    return id
  }

  private func replace(_ id: Int64, with prepared: PreparedArticle) throws -> Outcome {
    guard let stored = try archive.article(id) else { throw ArchiveError.noArticle(id: id) }
    try archive.connection.execute(
      """
      INSERT INTO article_version (article_id, version, title, summary, body, byline, published,
        words, fingerprint, added_at)
      SELECT id, version, title, summary, body, byline, published, words, fingerprint,
        CASE version WHEN 1 THEN added_at ELSE coalesce(changed_at, added_at) END
      FROM article WHERE id = ?
      """, [id])
    let corrected = try correctedFields(of: id)
    var article = prepared.article
    for field in corrected {
      // The address is what led here, so it was not wrong before.
      if field != .url { try noteOriginal(field.text(in: article), of: field, article: id) }
      field.copy(from: stored.article, to: &article)
    }
    let kept = corrected.isEmpty ? prepared : PreparedArticle(article, tags: prepared.tags)
    try rewrite(
      id, kept, fingerprint: prepared.fingerprint, version: stored.version + 1)
    return .changed(id: id, version: stored.version + 1)
  }
}

@available(*, unavailable)
extension ArticleWriter: Sendable {}
