public import ArticleModel
import SQLite
public import Storage

/// An archive for one test, with a clock that stands still until a test moves it.
public final class SampleArchive {
  /// The archive.
  public let archive: Archive
  /// Its writer.
  public let writer: ArticleWriter

  private final class Clock {
    var time = "2024-05-01T12:00:00Z"
  }

  private let clock: Clock

  /// Opens a file, or makes an archive in memory when no path is given.
  public init(path: String? = nil) throws {
    let archive = try path.map { try Archive(path: $0, access: .create) } ?? Archive.inMemory()
    let clock = Clock()
    self.archive = archive
    self.clock = clock
    writer = try ArticleWriter(archive) { clock.time }
  }

  /// The time that is written down: UTC, ISO 8601.
  public var time: String {
    get { clock.time }
    set { clock.time = newValue }
  }

  /// Adds an article.
  @discardableResult
  public func add(_ article: Article, tags: ArticleTags = ArticleTags()) throws
    -> ArticleWriter.Outcome
  {
    try writer.batch { try writer.add(PreparedArticle(article, tags: tags)) }
  }

  /// Adds an article of few words, which must be new, and returns its number.
  ///
  /// The date is as `PartialDate` reads it; countries are ISO codes and leaders ids.
  @discardableResult
  public func add(
    _ title: String, _ body: String = "", summary: String? = nil, date: String? = nil,
    source: String? = nil, url: String? = nil, language: String? = nil,
    countries: [String] = [], leaders: [String] = []
  ) throws -> Int64 {
    let tags = ArticleTags(
      countries: countries.map {
        CountryTag(code: $0, name: "Country \($0)", mentions: 1, inTitle: false)
      },
      leaders: leaders.map { LeaderTag(id: $0, name: "Leader \($0)", country: "KZ", mentions: 1) })
    let article = Article(
      title: title, summary: summary, body: body, source: source, url: url, language: language,
      published: date.flatMap { PartialDate($0) }.map {
        PublicationDate(date: $0, method: .record, original: date ?? "")
      })
    guard case .added(let id) = try add(article, tags: tags) else { throw NotNew() }
    return id
  }

  /// The archive had the article already.
  private struct NotNew: Error {}

  /// Has FTS5 compare its index with the text; throws an error that says it is corrupt if they differ.
  public func checkIndex() throws {
    try archive.connection.execute(
      "INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)")
  }

  /// Returns the articles that a raw FTS5 expression finds, by number.
  public func matches(_ expression: String) throws -> [Int64] {
    try archive.connection.rows(
      "SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY rowid", [expression]
    ).map { try $0.get(0) }
  }
}
