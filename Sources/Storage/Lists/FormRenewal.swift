import ArticleModel
import SQLite
import TextProcessing

/// Makes the forms of words anew for articles that an older version of the program added.
///
/// It goes from the greatest number down, some articles in one transaction with the note of how far
/// it is, so that it can be broken off and taken up again; searches find meanwhile what they found before.
struct FormRenewal {
  private static let mostInTransaction = 2_000
  private static let pagesInStep = 2_000

  private let archive: Archive
  private let index: IndexWriter

  init(_ archive: Archive) throws {
    self.archive = archive
    index = try IndexWriter(archive.connection)
  }

  /// Renews what is left to renew; `progress` gets how many articles are done, and of all.
  func run(progress: (Int, Int) -> Void) throws {
    var done = 0
    var all: Int?
    while true {
      let count = try archive.transaction { () -> Int? in
        let through = try archive.connection.value(
          "SELECT old_forms_through FROM index_coverage", as: Int64.self)
        guard let through, through > 0 else { return nil }
        if all == nil {
          try renewSources()
          all = try archive.connection.value(
            "SELECT count(*) FROM index_entry WHERE article_id <= ?", [through], as: Int.self)
        }
        return try renewSome(through)
      }
      guard let count else { break }
      done += count
      progress(done, max(done, all ?? 0))
    }
    if done > 0 { try joinSegments() }
  }

  /// Joins the segments of the index, of which so many changes leave a score: phrases take three times as
  /// long to find in them.
  ///
  /// In steps of some pages, as FTS5's documentation advises ("The 'merge' Command"), so that others can read and
  /// write in between, and the log stays short.
  private func joinSegments() throws {
    var pages = -Self.pagesInStep
    while true {
      let before = archive.connection.totalChanges
      try archive.transaction {
        try archive.connection.execute(
          "INSERT INTO article_index (article_index, rank) VALUES ('merge', ?)", [pages])
      }
      pages = Self.pagesInStep
      // What changes less than two rows had nothing left to join.
      guard archive.connection.totalChanges - before >= 2 else { return }
    }
  }

  /// Makes the folded names of sources anew; of two that become one, the second keeps what it had.
  private func renewSources() throws {
    let connection = archive.connection
    for row in try connection.rows("SELECT id, name, folded FROM source") {
      let folded = Folding.fold(try row.get(1, as: String.self)).collapsingWhitespace
      guard try folded != row.get(2, as: String.self) else { continue }
      try connection.execute(
        "UPDATE OR IGNORE source SET folded = ? WHERE id = ?",
        [folded, try row.get(0, as: Int64.self)])
    }
  }

  private func renewSome(_ through: Int64) throws -> Int {
    let connection = archive.connection
    let ids = try connection.rows(
      """
      SELECT article_id FROM index_entry WHERE article_id <= ?
      ORDER BY article_id DESC LIMIT \(Self.mostInTransaction)
      """, [through]
    ).map { try $0.get(0, as: Int64.self) }
    for id in ids { try renew(id) }
    let isLast = ids.count < Self.mostInTransaction
    let left = isLast ? 0 : (ids.last ?? 1) - 1
    try connection.execute("UPDATE index_coverage SET old_forms_through = ?", [left])
    return ids.count
  }

  private func renew(_ id: Int64) throws {
    let row = try archive.connection.row(
      """
      SELECT title, summary, body, language, title_forms, text_forms
      FROM article JOIN index_entry ON article_id = id WHERE id = ?
      """, [id])
    guard let row else { return }
    let article = Article(
      title: try row.get(0), summary: try row.get(1), body: try row.get(2),
      language: try row.get(3))
    let titleForms = PreparedArticle.titleForms(of: article)
    let textForms = PreparedArticle.textForms(of: article)
    guard try titleForms != row.get(4, as: String.self) || textForms != row.get(5, as: String.self)
    else { return }
    try index.replaceForms(of: id, title: titleForms, text: textForms)
  }
}
