import Search
import TestSupport

extension SampleArchive {
  /// Returns a search for what a user typed.
  func query(
    _ typed: String = "", _ filters: FilterRequest = FilterRequest(),
    sort: ArticleQuery.Sort = .relevance
  ) throws -> ArticleQuery {
    let today = try FilterDay.today()
    let resolved = try FilterResolver(archive, today: today).resolve(filters)
    return ArticleQuery(words: try QueryParser.parse(typed).root, filters: resolved, sort: sort)
  }

  /// Returns the numbers of the articles that match what a user typed, ascending.
  func find(_ typed: String = "", _ filters: FilterRequest = FilterRequest()) throws -> [Int64] {
    try Searcher(archive).ids(try query(typed, filters)).sorted()
  }

  /// Returns the numbers of the articles in the order of the results.
  func ordered(
    _ typed: String = "", _ filters: FilterRequest = FilterRequest(), sort: ArticleQuery.Sort
  ) throws -> [Int64] {
    try Searcher(archive).ids(try query(typed, filters, sort: sort))
  }
}
