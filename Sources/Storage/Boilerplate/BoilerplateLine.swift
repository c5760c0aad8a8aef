import SQLite

/// A line that a source repeats, and what is done about it.
public struct BoilerplateLine: Sendable, Hashable {
  /// What is done about a line.
  public enum State: String, Sendable {
    /// It came often enough, and is left out of articles.
    case learned
    /// A person named it, and it is left out of articles.
    case added
    /// A person keeps it in articles, however often it comes.
    case kept
  }

  /// The number under which it is shown.
  public var id: Int64
  /// The line as it first stood.
  public var line: String
  /// What is done about it.
  public var state: State
  /// The articles that have had it, as far as they were counted.
  public var articles: Int
  /// The articles from which it is left out.
  public var leftOut: Int
  /// One of these articles.
  public var example: Int64?
}

extension Archive {
  /// Returns the lines that a source repeats, the most frequent first.
  public func boilerplate(ofSource id: Int64) throws -> [BoilerplateLine] {
    try connection.rows(
      """
      SELECT id, line, state, articles,
        (SELECT count(DISTINCT article_id) FROM left_out WHERE boilerplate_id = boilerplate.id)
          AS left_out,
        (SELECT max(article_id) FROM left_out WHERE boilerplate_id = boilerplate.id) AS example
      FROM boilerplate WHERE source_id = ? ORDER BY articles DESC, id
      """, [id]
    ).map { row in
      BoilerplateLine(
        id: try row.get("id"), line: try row.get("line"),
        state: .init(rawValue: try row.get("state")) ?? .learned,
        articles: try row.get("articles"), leftOut: try row.get("left_out"),
        example: try row.get("example"))
    }
  }

  /// Returns the paragraphs that were left out of an article, in order.
  public func leftOutParagraphs(of id: Int64) throws -> [String] {
    try LeftOutLines.lines(of: id, in: connection).map(\.line)
  }
}

/// Why a line of a source cannot be changed as asked.
public enum BoilerplateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The source has no such line.
  case noLine(String)
  /// It has no letter, or is longer than a line that is looked at.
  case notALine(String)
  /// Nobody has decided anything about it.
  case notDecided(String)

  /// The message for the user.
  public var description: String {
    switch self {
    case .noLine(let text):
      "the source repeats no line '\(text)'; 'archive boilerplate SOURCE' lists those it does"
    case .notALine(let text):
      "'\(text)' cannot be a line to leave out: it takes one paragraph with a letter, of at most "
        + "\(BodyEdges.longest) bytes"
    case .notDecided(let text):
      "'\(text)' is neither kept nor added; to have it in articles again use --keep"
    }
  }
}
