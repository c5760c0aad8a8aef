import ArticleModel
import Ingestion
import Presentation
import Search
import Storage

/// Shows what `add` would store, and stores nothing.
struct DryRun {
  let isJSON: Bool
  let report: AddReport

  func run(_ pipeline: ArticlePipeline, _ reading: InputReading) throws {
    let output = OutputSink.standardOutput()
    var summary = ImportSummary()
    try pipeline.run(reading.run) { batch in
      for element in batch {
        switch element {
        case .failure(let error):
          // What comes before it must be seen before it.
          try output.flush()
          report.refuse(error)
          summary.refused += 1
        case .success(let prepared):
          try output.write(text(prepared))
          summary.added += 1
          if prepared.article.published == nil { summary.undated += 1 }
        }
      }
    }
    try output.flush()
    report.end(summary, skipped: reading.skipped, isDryRun: true)
  }

  private func text(_ prepared: PreparedArticle) throws -> String {
    let article = prepared.article
    guard !isJSON else { return try JSONLine.text(ArticleRecord(article, tags: prepared.tags)) }
    let facts = [article.published?.date.description ?? "undated", article.source]
    let tags = prepared.tags.countries.map(\.name) + prepared.tags.leaders.map(\.name)
    return """
      \(SafeText.line(article.path))
        \(SafeText.line(article.title))
        \(SafeText.line(facts.compactMap { $0 }.joined(separator: "  ")))
        \(SafeText.line(tags.joined(separator: ", ")))

      """
  }
}
