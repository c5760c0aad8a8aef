import SQLite
import Storage

/// Divides results, which it takes one after the other, into stories and copies.
struct ResultFolder {
  /// How many copies are expected in a part of the results.
  static let slack = 30

  private let archive: Archive
  private let limit: Int
  private let offset: Int
  private var finder: CopyFinder
  private var stories = 0
  private var shown: [Int64] = []
  private var copies: [Int64: [Int64]] = [:]
  private var copiesOfEarlier: [(id: Int64, original: Int64)] = []

  init(_ archive: Archive, limit: Int, offset: Int) {
    self.archive = archive
    self.limit = limit
    self.offset = offset
    finder = CopyFinder(archive)
  }

  /// Takes the next result; false when it belongs to the next part.
  ///
  /// Copies right behind the last story of a part belong to it.
  mutating func takes(_ id: Int64) throws -> Bool {
    guard let original = try finder.original(of: id) else {
      guard stories < Searcher.reach(limit, offset) else { return false }
      stories += 1
      if stories > offset {
        shown.append(id)
        copies[id] = []
      }
      return true
    }
    // Before its first story, a part has nothing.
    guard !shown.isEmpty else { return true }
    if copies[original]?.append(id) == nil { copiesOfEarlier.append((id, original)) }
    return true
  }

  /// Returns what was taken.
  func page(_ reader: HitReader) throws -> ResultPage {
    ResultPage(
      entries: try shown.compactMap { id in
        guard let hit = try reader.hit(id) else { return nil }
        return ResultPage.Entry(
          hit: hit, copies: try (copies[id] ?? []).map { try copy($0, of: id) })
      },
      copiesOfEarlier: try copiesOfEarlier.map { try copy($0.id, of: $0.original) })
  }

  private func copy(_ id: Int64, of original: Int64) throws -> ResultPage.Copy {
    let row = try archive.connection.row(
      """
      SELECT source.name FROM article LEFT JOIN source ON source.id = article.source_id
      WHERE article.id = ?
      """, [id])
    return ResultPage.Copy(id: id, source: try row?.get(0, as: String?.self), original: original)
  }
}
