import SQLite
import Storage
import TextProcessing

/// Finds the sources of an archive by what users call them.
struct SourceDirectory {
  private let sources: [(id: Int64, name: String, folded: String)]

  init(_ archive: Archive) throws {
    sources = try archive.connection.rows(
      """
      SELECT id, name, folded FROM source
      WHERE EXISTS (SELECT 1 FROM article WHERE source_id = source.id) ORDER BY folded
      """
    ).map { (try $0.get("id"), try $0.get("name"), try $0.get("folded")) }
  }

  /// Returns the source that has just this name.
  func source(named name: String) -> Int64? {
    let folded = Folding.fold(name).collapsingWhitespace
    return sources.first { $0.folded == folded }?.id
  }

  /// Returns the source of this name, or the only one with the words in its name.
  ///
  /// - Throws: ``FilterError`` if there is none, or several with the words.
  func resolve(_ typed: String) throws -> Int64 {
    if let exact = source(named: typed) { return exact }
    let folded = Folding.fold(typed).collapsingWhitespace
    let partial = folded.isEmpty ? [] : sources.filter { (" " + $0.folded).contains(" " + folded) }
    if let only = partial.first, partial.count == 1 { return only.id }
    guard partial.isEmpty else {
      throw FilterError(
        option: "--source", value: typed, reason: "may mean several sources; choose one of",
        candidates: partial.map(\.name))
    }
    let near = EditDistance.nearest(to: typed, among: sources.map(\.name))
    let names = near.isEmpty ? Array(sources.prefix(10).map(\.name)) : near
    throw FilterError(
      option: "--source", value: typed,
      reason: names.isEmpty
        ? "is unknown: no article of the archive states a source"
        : near.isEmpty
          ? "is no source of the archive, which has" : "is no source of the archive; did you mean",
      candidates: names)
  }
}
