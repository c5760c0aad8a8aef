import ArticleModel
import Storage

/// Reads found articles and marks why they were found.
struct HitReader {
  private let archive: Archive
  private let isBrief: Bool
  private let marker: MatchMarker
  private let snippet: Snippet

  /// Prepares to read what a query found; of brief articles only what lists of results show.
  init(_ root: QueryNode?, in archive: Archive, isBrief: Bool = false) throws {
    self.archive = archive
    self.isBrief = isBrief
    marker = try MatchMarker(root, connection: archive.connection)
    snippet = Snippet(marker: marker, words: try MarkedWords(root, connection: archive.connection))
  }

  /// Returns an article as a search shows it; `nil` if there is none of this number.
  func hit(_ id: Int64, copyOf original: Int64? = nil) throws -> SearchHit? {
    guard let stored = try archive.article(id, isBrief: isBrief) else { return nil }
    let title = stored.article.title
    let language = stored.article.language
    let marks = WholeCharacters(Array(title.utf8))
      .widened(try marker.marks(in: title, language: language))
    return SearchHit(
      stored: stored, title: MarkedText(title, marks: marks),
      snippet: try snippet.best(of: stored.article), copyOf: original)
  }
}
