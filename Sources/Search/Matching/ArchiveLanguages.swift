import SQLite
import SearchIndex
import Stemming
import Storage

/// The languages of an archive whose words have stems in the index.
enum ArchiveLanguages {
  /// Asks the index; an archive without any pays for no other forms of its words.
  static func read(_ archive: Archive) throws -> [StemmedLanguage] {
    let facets = StemmedLanguage.allCases.map { FacetToken.language($0.rawValue) }
    // Most archives have none, which one look-up tells.
    guard try archive.hasMatch(of: SearchLeaf(facets: facets).expression) else { return [] }
    return try zip(StemmedLanguage.allCases, facets).filter { _, facet in
      try archive.hasMatch(of: SearchLeaf(facets: [facet]).expression)
    }.map { language, _ in language }
  }
}
