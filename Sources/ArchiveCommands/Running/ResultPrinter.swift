import Presentation
import Search

/// Prints the results of a search in the form that was asked for.
struct ResultPrinter {
  let searcher: Searcher
  let output: OutputSink

  /// Prints the articles' numbers, a line each.
  func printIDs(_ query: ArticleQuery, limit: Int, offset: Int) throws {
    try searcher.forEachID(query, limit: limit, offset: offset) { try output.write("\($0)\n") }
  }

  /// Prints a JSON object a line.
  func printJSON(_ query: ArticleQuery, limit: Int, offset: Int) throws {
    for hit in try searcher.hits(query, limit: limit, offset: offset) {
      try output.write(JSONLine.text(StoredArticleRecord(hit)))
    }
  }

  /// Prints results for a person, an empty line between them.
  func printText(_ query: ArticleQuery, limit: Int, offset: Int, style: TextStyle) throws {
    let text = ResultText(style: style)
    var isFirst = true
    for hit in try searcher.hits(query, limit: limit, offset: offset) {
      try output.write((isFirst ? "" : "\n") + text.text(hit))
      isFirst = false
    }
  }
}
