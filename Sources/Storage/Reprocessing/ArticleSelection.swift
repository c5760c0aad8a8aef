import SQLite

/// The numbers of articles that work is to be done on, in order.
///
/// They are held in a temporary table, so that a search is finished before its
/// articles change, however many they are.
public final class ArticleSelection {
  private let connection: Connection

  /// Takes the numbers that the body hands on, each once; only one selection is there at a time.
  public init(_ archive: Archive, _ fill: ((Int64) throws -> Void) throws -> Void) throws {
    connection = archive.connection
    try connection.executeScript(
      """
      CREATE TEMP TABLE IF NOT EXISTS selected_article (id INTEGER PRIMARY KEY);
      DELETE FROM selected_article;
      """)
    let insertion = try connection.prepare(
      "INSERT INTO selected_article (id) VALUES (?) ON CONFLICT DO NOTHING")
    try fill { try insertion.run([$0]) }
  }

  /// How many articles there are.
  public var count: Int {
    get throws { try connection.value("SELECT count(*) FROM selected_article") ?? 0 }
  }

  /// Returns the next numbers after one, in order; none after the last.
  public func ids(after id: Int64, limit: Int) throws -> [Int64] {
    try connection.rows(
      "SELECT id FROM selected_article WHERE id > ? ORDER BY id LIMIT ?", [id, limit]
    ).map { try $0.get(0) }
  }
}

@available(*, unavailable)
extension ArticleSelection: Sendable {}
