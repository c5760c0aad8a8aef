import SQLite
import SearchIndex
import Storage

/// What the archive's index holds at the time of a search.
struct IndexState {
  let coverage: IndexCoverage
  /// The greatest number of an article; 0 in an empty archive.
  let newest: Int64
  /// How many articles there are.
  let articles: Int
  /// How many words their texts have together.
  let tokens: Int
  /// Articles whose lists are out of date, and that are still there.
  let edited: EditedArticles

  init(_ archive: Archive) throws {
    let connection = archive.connection
    coverage = try archive.indexCoverage()
    newest = try connection.value("SELECT max(id) FROM article", as: Int64.self) ?? 0
    // FTS5's own record of averages: the number of rows, then the tokens of each column.
    let averages = try connection.value(
      "SELECT block FROM article_index_data WHERE id = 1", as: [UInt8].self)
    let numbers = LengthCode.columnSizes(averages ?? [])
    articles = numbers.first ?? 0
    tokens = LengthCode.words(ofColumns: numbers.dropFirst())
    let listedThrough = coverage.listedThrough
    edited = try EditedArticles(coverage.stale.filter { $0 <= listedThrough }, in: archive)
  }

  /// The last chunk of which there are lists; -1 without any.
  var lastListedChunk: Int64 {
    coverage.listedThrough > 0 ? PostingFormat.chunk(of: coverage.listedThrough) : -1
  }

  /// Returns the articles of a chunk for which the lists are right; `nil` when they all are.
  func listed(inChunk chunk: Int64) -> ArticleSet? {
    let stale = coverage.stale.filter { PostingFormat.chunk(of: $0) == chunk }
    let end = coverage.listedThrough + 1 - chunk << 16
    guard !stale.isEmpty || end < PostingFormat.chunkSize else { return nil }
    let set = ArticleSet()
    set.insert(first: Int(min(max(0, end), Int64(PostingFormat.chunkSize))))
    for id in stale { set.remove(Int(PostingFormat.offset(of: id))) }
    return set
  }

  /// Returns the articles of a chunk that must be looked for elsewhere; `nil` when there are none.
  func unlisted(inChunk chunk: Int64) -> ArticleSet? {
    let edited = edited.ids.filter { PostingFormat.chunk(of: $0) == chunk }
    let begin = coverage.listedThrough + 1 - chunk << 16
    let hasNewer = newest > coverage.listedThrough && begin < PostingFormat.chunkSize
    guard !edited.isEmpty || hasNewer else { return nil }
    let set = ArticleSet()
    if hasNewer {
      let listed = ArticleSet()
      listed.insert(first: Int(max(0, begin)))
      set.insert(first: PostingFormat.chunkSize)
      set.subtract(listed)
    }
    for id in edited { set.insert(Int(PostingFormat.offset(of: id))) }
    return set
  }
}
