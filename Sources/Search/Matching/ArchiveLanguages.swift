import SQLite
import SearchIndex
import Stemming
import Storage

/// The languages of an archive whose words have stems in the index.
enum ArchiveLanguages {
  /// Asks the index; an archive without any pays for no other forms of its words.
  static func read(_ archive: Archive) throws -> [StemmedLanguage] {
    try StemmedLanguage.allCases.filter { language in
      try archive.hasMatch(of: SearchLeaf(facets: [.language(language.rawValue)]).expression)
    }
  }
}
