/// One step in the history of a schema.
///
/// A step that has shipped is never edited, renamed or moved: databases in the
/// field have recorded its id.
public struct Migration: Hashable, Sendable {
  /// The name under which the step is recorded, such as "v002-add-tags".
  public let id: String

  /// The statements to run, none of which begins or ends a transaction.
  public let sql: String

  /// Creates a step from its SQL.
  public init(_ id: String, sql: String) {
    self.id = id
    self.sql = sql
  }

  /// Creates a step from SQL in UTF-8, the form in which embedded files come.
  public init(_ id: String, sql: [UInt8]) {
    self.init(id, sql: String(decoding: sql, as: UTF8.self))
  }
}
