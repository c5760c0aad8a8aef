import ArticleModel
import Presentation
import Storage
import Tagging

/// Measures tagging inside of the process, for bench/tags.
struct TagTiming {
  private let archive: Archive

  init(_ archive: Archive) {
    self.archive = archive
  }

  /// Tags articles some times over on one thread, and prints bytes, nanoseconds of one time (the
  /// median), nanoseconds of making the tagger, and how many tags were found.
  func run(_ ids: [Int64], times: Int) throws {
    let (loading, tagger) = try RepeatedWork.measure(times: 1) { try Tagger(taughtBy: archive) }
    let articles = try ids.compactMap { try archive.article($0)?.article }
    let bytes = articles.reduce(0) {
      $0 + $1.title.utf8.count + ($1.summary?.utf8.count ?? 0) + $1.body.utf8.count
    }
    let (median, found) = RepeatedWork.measure(times: times) {
      articles.reduce(0) {
        let tags = tagger.tags(of: $1)
        return $0 + tags.countries.count + tags.leaders.count
      }
    }
    let output = OutputSink.standardOutput()
    try output.write(
      "\(bytes) \(Int(median / .nanoseconds(1))) \(Int(loading / .nanoseconds(1))) \(found)\n")
    try output.flush()
  }
}
