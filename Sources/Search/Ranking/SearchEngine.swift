import ArticleModel
import SQLite
import SearchIndex
import Stemming
import Storage

/// Finds, counts and orders the articles of searches.
///
/// It remembers its last result, since a command asks for number and articles one after the other.
final class SearchEngine {
  /// What a search found.
  struct Result {
    /// How many articles match.
    let total: Int
    /// The first of them in the order asked for.
    let ids: [Int64]
    /// The words that were added to the search for the order's sake.
    let addedWords: [String]
    /// Beginnings that found other words of their stems as well, for want of time to read the texts.
    let loosened: [String]
  }

  private let archive: Archive
  private let measures: Measures
  private let scores = ScoreBuffer()
  private let remembers: Bool
  private var last: Memory?
  /// The state of the archive at the last search, and the mark that says whether it is still so.
  private var known: (mark: Int64, state: IndexState)?
  private var languages: (mark: Int64, found: [StemmedLanguage])?

  private struct Memory {
    let query: ArticleQuery
    let filters: [[FacetToken]]
    let limit: Int
    let mark: Int64
    let result: Result
  }

  init(_ archive: Archive, remembers: Bool) {
    self.archive = archive
    self.remembers = remembers
    measures = Measures(archive.connection)
  }

  /// Returns the number of matching articles and the first of them.
  ///
  /// With a trace, the search is carried out even if its result is remembered.
  func search(
    _ query: ArticleQuery, filters: [[FacetToken]], limit: Int, trace: SearchTrace? = nil
  ) throws -> Result {
    try archive.snapshot {
      let mark = try archive.connection.changeMark()
      if trace == nil, let last, last.mark == mark, last.limit >= limit, last.query == query,
        last.filters == filters
      {
        return last.result
      }
      let state = try trace.measure("index state") { try self.state(at: mark) }
      var search = try RankedSearch(
        archive, state, measures, scores, query, filters: filters, languages: languages(at: mark),
        trace: trace)
      let result = try search.run(limit: limit)
      if remembers {
        last = Memory(query: query, filters: filters, limit: limit, mark: mark, result: result)
      }
      return result
    }
  }

  private func state(at mark: Int64) throws -> IndexState {
    if let known, known.mark == mark { return known.state }
    let state = try IndexState(archive)
    measures.update(
      to: state.coverage, hasNewerArticles: state.newest > state.coverage.measuredThrough)
    known = (mark, state)
    return state
  }

  /// The languages of the archive, asked once as long as it does not change.
  private func languages(at mark: Int64) throws -> [StemmedLanguage] {
    if let languages, languages.mark == mark { return languages.found }
    let found = try ArchiveLanguages.read(archive)
    languages = (mark, found)
    return found
  }
}
