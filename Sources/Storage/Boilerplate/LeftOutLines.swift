import SQLite

/// One paragraph that was left out of an article.
struct LeftOutLine: Hashable, Sendable {
  /// Which paragraph of the text as it came it was, from 0.
  let position: Int
  /// The line of the source that it repeats: a row of `boilerplate`.
  let boilerplate: Int64
  /// The paragraph.
  let line: String
}

/// The table of lines that were left out of articles.
struct LeftOutLines {
  private let connection: Connection
  private let insertion: Statement
  private let deletion: Statement

  init(_ connection: Connection) throws {
    self.connection = connection
    insertion = try connection.prepare(
      "INSERT INTO left_out (article_id, position, boilerplate_id, line) VALUES (?, ?, ?, ?)")
    deletion = try connection.prepare("DELETE FROM left_out WHERE article_id = ?")
  }

  func insert(_ lines: [LeftOutLine], of id: Int64) throws {
    for line in lines {
      try insertion.run([id, line.position, line.boilerplate, line.line])
    }
  }

  func delete(of id: Int64) throws {
    try deletion.run([id])
  }

  /// Returns the lines left out of an article, in order.
  static func lines(of id: Int64, in connection: Connection) throws -> [LeftOutLine] {
    try connection.rows(
      """
      SELECT position, boilerplate_id, line FROM left_out WHERE article_id = ? ORDER BY position
      """, [id]
    ).map { row in
      LeftOutLine(
        position: try row.get("position"), boilerplate: try row.get("boilerplate_id"),
        line: try row.get("line"))
    }
  }

  /// Returns a body with its left-out lines back in their places.
  static func restored(_ body: String, _ lines: [LeftOutLine]) -> String {
    guard !lines.isEmpty else { return body }
    var rest = paragraphs(of: body)[...]
    var whole: [String] = []
    for line in lines {
      while whole.count < line.position, let paragraph = rest.popFirst() {
        whole.append(paragraph)
      }
      whole.append(line.line)
    }
    return (whole + rest).joined(separator: "\n\n")
  }

  /// The paragraphs of a body; joined by blank lines they are the body again.
  static func paragraphs(of body: String) -> [String] {
    var body = body
    return body.withUTF8 { bytes in
      BodyEdges.paragraphs(of: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }
}
