import ArticleModel
import SQLite

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The table of originals, one a article at most.
struct OriginalTable {
  private let insertion: Statement
  private let deletion: Statement
  private let sameSelection: Statement
  private let connection: Connection

  private static let columns =
    "kind, charset, is_fragment, stated, options, file_date, size, fingerprint, data"

  init(_ connection: Connection) throws {
    self.connection = connection
    insertion = try connection.prepare(
      """
      INSERT INTO original (article_id, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    deletion = try connection.prepare("DELETE FROM original WHERE article_id = ?")
    sameSelection = try connection.prepare(
      "SELECT article_id FROM original WHERE fingerprint = ? AND size = ? ORDER BY article_id")
  }

  func insert(_ original: Original, of id: Int64) throws {
    try insertion.run([
      id, original.kind.rawValue, original.charset, original.isFragment,
      Self.json(of: original.stated), original.options, original.fileDate?.description,
      original.size, original.fingerprint, original.data,
    ])
  }

  func delete(of id: Int64) throws {
    try deletion.run([id])
  }

  /// Returns the articles that may have been extracted from the same input.
  func candidates(like original: Original) throws -> [Int64] {
    var ids: [Int64] = []
    try sameSelection.bind([original.fingerprint, original.size])
    while let row = try sameSelection.step() { ids.append(try row.get(0)) }
    return ids
  }

  /// Whether an article was extracted from the same input.
  func has(_ original: Original, article id: Int64) throws -> Bool {
    try Self.original(of: id, in: connection)?.isSame(as: original) ?? false
  }

  static func original(of id: Int64, in connection: Connection) throws -> Original? {
    let row = try connection.row("SELECT \(columns) FROM original WHERE article_id = ?", [id])
    return try row.map(original)
  }

  private static func original(from row: Row) throws -> Original {
    Original(
      kind: .init(rawValue: try row.get("kind")) ?? .text, charset: try row.get("charset"),
      isFragment: try row.get("is_fragment"),
      stated: stated(try row.get("stated")), options: try row.get("options"),
      fileDate: try row.get("file_date", as: String?.self)
        .flatMap { PartialDate($0) }?.firstDay,
      size: try row.get("size"), fingerprint: try row.get("fingerprint"),
      data: try row.get("data"))
  }

  private static func json(of stated: StatedFields) -> String? {
    guard stated != StatedFields() else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Optional texts cannot fail to encode.
    return (try? encoder.encode(stated)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What another program wrote here is no reason to lose the original.
  private static func stated(_ json: String?) -> StatedFields {
    guard let json else { return StatedFields() }
    return (try? JSONDecoder().decode(StatedFields.self, from: Data(json.utf8))) ?? StatedFields()
  }
}
