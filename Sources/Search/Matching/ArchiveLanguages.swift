import SQLite
import SearchIndex
import Stemming
import Storage

/// The languages of an archive whose words have stems in the index.
enum ArchiveLanguages {
  /// Asks the index; an archive without any pays for no other forms of its words.
  static func read(_ archive: Archive) throws -> [StemmedLanguage] {
    let column = SearchIndexSchema.Column.facets.rawValue
    let table = SearchIndexSchema.table
    return try StemmedLanguage.allCases.filter { language in
      let token = FacetToken.language(language.rawValue).text
      return try archive.connection.value(
        "SELECT 1 FROM \(table) WHERE \(table) MATCH ? LIMIT 1",
        ["\(column) : \(FTS5.quoted(token))"], as: Int.self) != nil
    }
  }
}
