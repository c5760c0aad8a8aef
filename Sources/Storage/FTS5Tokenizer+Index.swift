public import SQLite
import SearchIndex

extension FTS5Tokenizer {
  /// Returns the tokenizer of an archive's index, for use on a connection to it.
  ///
  /// - Throws: `SQLiteError` if the library lacks FTS5.
  public static func ofIndex(on connection: Connection) throws(SQLiteError) -> FTS5Tokenizer {
    let (name, arguments) = SearchIndexSchema.tokenizer
    return try FTS5Tokenizer(name, arguments: arguments, connection: connection)
  }
}
