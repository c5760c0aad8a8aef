import ArticleModel
import SQLite

extension ArticleWriter {
  /// Has a line stay in a source's articles, and puts it back where it was left out.
  ///
  /// The line is named by its number or its text.
  ///
  /// - Returns: How many articles have it back.
  /// - Throws: ``BoilerplateError``.
  @discardableResult
  public func keepLine(_ line: String, ofSource source: Int64) throws -> Int {
    try changeLines {
      let known = try row(of: line, source: source)
      if let known {
        try archive.connection.execute(
          "UPDATE boilerplate SET state = 'kept' WHERE id = ?", [known])
        return try putBack(known)
      }
      // A line that is yet to be learned is kept as well.
      guard Int64(line) == nil else { throw BoilerplateError.noLine(line) }
      try insertLine(line, source: source, state: .kept)
      return 0
    }
  }

  /// Takes back what a person decided about a line: one that was kept may be left out again, one
  /// that was added stands in articles again.
  ///
  /// - Returns: How many articles have it back.
  /// - Throws: ``BoilerplateError``.
  @discardableResult
  public func releaseLine(_ line: String, ofSource source: Int64) throws -> Int {
    try changeLines {
      guard let id = try row(of: line, source: source) else { throw BoilerplateError.noLine(line) }
      let state = try archive.connection.value(
        "SELECT state FROM boilerplate WHERE id = ?", [id], as: String.self)
      switch state {
      case BoilerplateLine.State.kept.rawValue:
        try archive.connection.execute(
          "UPDATE boilerplate SET state = 'learned' WHERE id = ?", [id])
        return 0
      case BoilerplateLine.State.added.rawValue:
        let count = try putBack(id)
        try archive.connection.execute("DELETE FROM boilerplate WHERE id = ?", [id])
        return count
      default: throw BoilerplateError.notDecided(line)
      }
    }
  }

  /// Has a line left out of a source's articles from now on.
  ///
  /// - Throws: ``BoilerplateError``.
  public func addLine(_ line: String, ofSource source: Int64) throws {
    try changeLines {
      if let id = try row(of: line, source: source) {
        try archive.connection.execute(
          "UPDATE boilerplate SET state = 'added' WHERE id = ?", [id])
        return
      }
      try insertLine(line, source: source, state: .added)
    }
  }

  private func changeLines<Result>(_ change: () throws -> Result) throws -> Result {
    try archive.inTransaction {
      // What is known of the source is about to change.
      try lines.flush()
      return try change()
    }
  }

  private func row(of line: String, source: Int64) throws -> Int64? {
    if let number = Int64(line) {
      return try archive.connection.value(
        "SELECT id FROM boilerplate WHERE id = ? AND source_id = ?", [number, source])
    }
    guard let key = EdgeLine.key(of: line) else { return nil }
    return try archive.connection.value(
      "SELECT id FROM boilerplate WHERE source_id = ? AND fingerprint = ?", [source, key])
  }

  private func insertLine(
    _ line: String, source: Int64, state: BoilerplateLine.State
  ) throws {
    guard let key = EdgeLine.key(of: line), line.utf8.count <= BodyEdges.longest,
      LeftOutLines.paragraphs(of: line).count == 1
    else { throw BoilerplateError.notALine(line) }
    try archive.connection.execute(
      """
      INSERT INTO boilerplate (source_id, fingerprint, line, articles, state)
      VALUES (?, ?, ?, 0, ?)
      """, [source, key, line, state.rawValue])
  }

  private func putBack(_ line: Int64) throws -> Int {
    let ids = try archive.connection.rows(
      "SELECT DISTINCT article_id FROM left_out WHERE boilerplate_id = ?", [line]
    ).map { try $0.get(0, as: Int64.self) }
    for id in ids {
      let lines = try LeftOutLines.lines(of: id, in: archive.connection)
      try leaveOut(lines.filter { $0.boilerplate != line }, of: id, now: lines)
    }
    return ids.count
  }

  /// Leaves just these lines out of an article, putting back all others that were left out.
  func leaveOut(_ lines: [LeftOutLine], of id: Int64, now current: [LeftOutLine]) throws {
    guard let stored = try archive.article(id) else { return }
    let row = try archive.connection.row(
      "SELECT fingerprint, changed_at FROM article WHERE id = ?", [id])
    guard let row else { return }
    var article = stored.article
    article.body = LeftOutLines.restored(article.body, current)
    let whole = PreparedArticle(article, tags: retag?(article) ?? stored.tags)
    try rewrite(
      id, cleaned(whole, of: lines), fingerprint: try row.get("fingerprint"),
      version: stored.version, changedAt: try row.get("changed_at"))
    try leftOut.delete(of: id)
    try leftOut.insert(lines, of: id)
  }
}
