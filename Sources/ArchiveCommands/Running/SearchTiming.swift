import Presentation
import Search
import Storage

/// Measures a search inside of the process, for bench/search.
struct SearchTiming {
  private let archive: Archive
  private let query: ArticleQuery
  private let limit: Int

  init(_ archive: Archive, _ query: ArticleQuery, limit: Int) {
    self.archive = archive
    self.query = query
    self.limit = limit
  }

  /// Runs the search and prints the median time in microseconds, the number of matches and the first articles.
  func run(times: Int) throws {
    let searcher = Searcher(archive, remembersResults: false)
    let (median, found) = try RepeatedWork.measure(times: times) {
      try searcher.found(query, limit: limit)
    }
    let numbers = found.ids.map(String.init).joined(separator: ",")
    let output = OutputSink.standardOutput()
    try output.write("\(Int(median / .microseconds(1))) \(found.total) \(numbers)\n")
    try output.flush()
  }
}
