public import ArticleModel
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
    /// The archive has it already, and got from it what it lacked.
    case completed(id: Int64, fields: [EditableField])
    /// Its address was known with another text, which stays as an older version.
    case changed(id: Int64, version: Int)
  }

  let archive: Archive
  let index: IndexWriter
  let tags: TagWriter
  let sources: SourceTable
  let lines: SourceLines
  let leftOut: LeftOutLines
  let originals: OriginalTable
  /// Finds the countries and leaders of an article whose text changes as it is stored.
  public var retag: ((Article) -> ArticleTags)?
  private let rows: ArticleRowWriter
  private let now: () -> String
  private var isInBatch = false
  /// Whether a line that is left out names anything.
  private var namesTags: [Int64: Bool] = [:]

  /// Creates a writer, with a closure that gives the time of writing: UTC, ISO 8601.
  public init(_ archive: Archive, now: @escaping () -> String) throws {
    self.archive = archive
    self.now = now
    index = try IndexWriter(archive.connection)
    tags = try TagWriter(archive.connection)
    rows = try ArticleRowWriter(archive.connection)
    sources = SourceTable(archive.connection)
    lines = try SourceLines(archive.connection)
    leftOut = try LeftOutLines(archive.connection)
    originals = try OriginalTable(archive.connection)
  }

  /// Runs work that adds many articles in one transaction.
  ///
  /// - Throws: As ``Archive/run(_:)`` does; everything that was written is then undone.
  public func batch<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try archive.transaction {
        isInBatch = true
        defer { isInBatch = false }
        let result = try work()
        try lines.flush()
        return result
      }
    } catch {
      forgetUndone()
      throw error
    }
  }

  /// Adds an article unless the archive has it.
  ///
  /// It has it when an article of the same address carries the same text, now
  /// or in an older version, or when an article of the same outlet, or of an
  /// unknown one, carries the same text; and when it was extracted from the
  /// same original, however that was understood then. The same text from another
  /// outlet is an article of its own. Another text under a known address becomes
  /// the article's newest version. Where the archive's article lacks an outlet, an
  /// address, a date, a byline or a standfirst, it takes them from its copy.
  ///
  /// Lines that the source repeats are left out of the text and kept aside.
  public func add(_ prepared: PreparedArticle) throws -> Outcome {
    do {
      return try archive.inTransaction {
        let outcome = try addUnlessKnown(prepared)
        if !isInBatch { try lines.flush() }
        return outcome
      }
    } catch {
      lines.forget()
      throw error
    }
  }

  private func addUnlessKnown(_ prepared: PreparedArticle) throws -> Outcome {
    if let url = prepared.article.url {
      if let id = try article(at: url) {
        let isKnown =
          try Duplicates.has(prepared, article: id, in: archive.connection)
          || prepared.original.map { try originals.has($0, article: id) } ?? false
        return isKnown ? try known(id, prepared) : try replace(id, with: prepared)
      }
    }
    if let id = try Duplicates.copy(of: prepared, in: archive.connection) {
      return try known(id, prepared)
    }
    if let original = prepared.original {
      for id in try originals.candidates(like: original)
      where try originals.has(original, article: id)
        && Duplicates.mayShareOutlet(prepared.article, with: id, in: archive.connection)
      {
        // What is understood better now is for a new extraction to say.
        return .known(id: id)
      }
    }
    return .added(id: try insert(prepared))
  }

  /// Returns the article of an address, or the one whose address a person corrected from it.
  private func article(at url: String) throws -> Int64? {
    try archive.connection.value("SELECT id FROM article WHERE url = ?", [url], as: Int64.self)
      ?? archive.connection.value(
        "SELECT article_id FROM correction WHERE field = 'url' AND original = ?", [url],
        as: Int64.self)
  }

  private func known(_ id: Int64, _ prepared: PreparedArticle) throws -> Outcome {
    let fields = try complete(id, from: prepared)
    return fields.isEmpty ? .known(id: id) : .completed(id: id, fields: fields)
  }

  /// Removes an article with its versions and its original.
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
    lines.forget()
    namesTags = [:]
  }

  /// Writes an article anew under its number: row, tags and index.
  ///
  /// The fingerprint is that of the text as it came, without corrections.
  func rewrite(
    _ id: Int64, _ prepared: PreparedArticle, fingerprint: Int64, version: Int, changedAt: String?
  ) throws {
    let prepared = try corrected(prepared, id: id)
    try index.delete(id)
    try tags.delete(of: id)
    let source = try prepared.article.source.map { try sources.row(of: $0) }
    try rows.update(
      id, prepared, fingerprint: fingerprint, source: source, version: version,
      changedAt: changedAt)
    try tags.insert(prepared.tags, of: id)
    try index.insert(id, prepared, source: source)
  }

  /// The time of writing.
  func timestamp() -> String { now() }

  /// Returns the article without the lines, with the tags that are left to it.
  func cleaned(_ prepared: PreparedArticle, of lines: [LeftOutLine]) -> PreparedArticle {
    guard !lines.isEmpty else { return prepared }
    return prepared.leavingOut(lines) { article in
      guard let retag, lines.contains(where: { names($0, retag) }) else { return nil }
      return retag(article)
    }
  }

  private func names(_ line: LeftOutLine, _ retag: (Article) -> ArticleTags) -> Bool {
    if let known = namesTags[line.boilerplate] { return known }
    let names = retag(Article(title: "", body: line.line)) != ArticleTags()
    namesTags[line.boilerplate] = names
    return names
  }

  private func insert(_ prepared: PreparedArticle) throws -> Int64 {
    let source = try prepared.article.source.map { try sources.row(of: $0) }
    let removed = try source.map { try lines.learn(from: prepared, source: $0) } ?? []
    let kept = cleaned(prepared, of: removed)
    let id = try rows.insert(
      kept, fingerprint: prepared.fingerprint, source: source, addedAt: now())
    try tags.insert(kept.tags, of: id)
    try index.insert(id, kept, source: source)
    try leftOut.insert(removed, of: id)
    if let original = prepared.original { try originals.insert(original, of: id) }
    return id
  }

  private func replace(_ id: Int64, with prepared: PreparedArticle) throws -> Outcome {
    guard let stored = try archive.article(id) else { throw ArchiveError.noArticle(id: id) }
    try keepVersion(of: stored)
    let replacement = try replacement(of: stored, with: prepared)
    try write(replacement, over: id, version: stored.version + 1, changedAt: now())
    try originals.delete(of: id)
    if let original = prepared.original { try originals.insert(original, of: id) }
    return .changed(id: id, version: stored.version + 1)
  }
}

@available(*, unavailable)
extension ArticleWriter: Sendable {}
