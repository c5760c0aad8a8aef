import Presentation
import Search
import Storage

/// Prints the results of a search in the form that was asked for.
struct ResultPrinter {
  /// What was printed.
  struct Printed {
    /// How many results.
    var shown = 0
    /// How many copies stand with the results that they copy.
    var folded = 0
  }

  let searcher: Searcher
  let archive: Archive
  let output: OutputSink
  let style: TextStyle

  /// Prints the part of the results that was asked for.
  func print(_ query: ArticleQuery, _ options: ResultOptions, total: Int) throws -> Printed {
    let (limit, offset) = (options.limit, options.offset)
    switch options.form {
    case .count:
      try output.write("\(total)\n")
      return Printed()
    case .ids:
      try searcher.forEachID(query, limit: limit, offset: offset) { try output.write("\($0)\n") }
    case .jsonl:
      let hits = try searcher.hits(query, limit: limit, offset: offset, tellsCopies: true)
      for hit in hits { try output.write(data: JSONLine.text(StoredArticleRecord(hit))) }
    case .csv:
      try ArticleExporter(archive).write(
        query, limit: limit, offset: offset, format: .csv, to: output)
    case .text where options.copies:
      try printText(
        try searcher.hits(query, limit: limit, offset: offset, tellsCopies: true).map { ($0, []) })
    case .text:
      let page = try searcher.page(query, limit: limit, offset: offset)
      try printText(page.entries.map { ($0.hit, $0.copies) })
      if !page.copiesOfEarlier.isEmpty {
        try output.write("\n" + ResultText(style: style).text(page.copiesOfEarlier))
      }
      return Printed(shown: page.entries.count, folded: page.folded)
    }
    return Printed(shown: max(0, min(limit, total - offset)))
  }

  /// Prints results for a person, an empty line between them.
  private func printText(_ hits: [(hit: SearchHit, copies: [ResultPage.Copy])]) throws {
    let text = ResultText(style: style)
    for (index, (hit, copies)) in hits.enumerated() {
      try output.write((index == 0 ? "" : "\n") + text.text(hit, copies: copies))
    }
  }
}
