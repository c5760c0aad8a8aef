import SQLite
import SearchIndex
import Storage
import TextProcessing

/// Reads the stored texts of articles and tells which of a search's checks they pass.
///
/// An article is read once and held against all checks, and what came out is remembered.
final class TextChecker {
  /// What an article is held against.
  private enum Check {
    case exact(ExactWords, QueryTerm.Field)
    case group(GroupCheck, QueryTerm.Field)
    case byline(ExactWords)
  }

  /// What is known of the articles of a chunk.
  private final class Known {
    let read = ArticleSet()
    var passed: [Int: ArticleSet] = [:]
  }

  private let archive: Archive
  private let checks: [Check]
  private let sql: String
  private var known: [Int64: Known] = [:]

  init(_ checks: [TextCheck], in archive: Archive) throws {
    self.archive = archive
    self.checks = try checks.map { check in
      switch check {
      case .exact(let text, let field): .exact(ExactWords(text), field)
      case .byline(let text): .byline(ExactWords(text))
      case .group(let group):
        .group(try GroupCheck(group, connection: archive.connection), group.field)
      }
    }
    let readsText = self.checks.contains { if case .byline = $0 { false } else { true } }
    let columns = readsText ? "title, coalesce(summary, ''), body" : "'', '', ''"
    sql = "SELECT \(columns), coalesce(byline, ''), language FROM article WHERE id = ?"
  }

  /// Returns which articles of a set of a chunk pass a check.
  func passing(_ check: Int, of set: ArticleSet, chunk: Int64) throws -> ArticleSet {
    let known = known[chunk] ?? Known()
    self.known[chunk] = known
    var unread: [Int] = []
    set.visit { if !known.read.contains($0) { unread.append($0) } }
    for offset in unread {
      known.read.insert(offset)
      for check in try passed(by: chunk << 16 + Int64(offset)) {
        let passed = known.passed[check] ?? ArticleSet()
        passed.insert(offset)
        known.passed[check] = passed
      }
    }
    let passing = ArticleSet()
    guard let passed = known.passed[check] else { return passing }
    passing.formUnion(passed)
    passing.formIntersection(set)
    return passing
  }

  /// How many articles were read, and how many of them passed a check.
  func counts(of check: Int) -> (read: Int, passed: Int) {
    known.values.reduce(into: (read: 0, passed: 0)) { counts, known in
      counts.read += known.read.count
      counts.passed += known.passed[check]?.count ?? 0
    }
  }

  private func passed(by id: Int64) throws -> [Int] {
    guard let row = try archive.connection.row(sql, [id]) else { return [] }
    let texts = try (0..<4).map { CutText(try row.get($0)) }
    let language = try row.get(4, as: String?.self)
    return try checks.indices.filter { index in
      switch checks[index] {
      case .byline(let words): !words.ranges(in: texts[3]).isEmpty
      case .exact(let words, let field):
        texts[Self.columns(of: field)].contains { text in
          // Words are the same in joined lines, but for those that a line breaks.
          !words.ranges(in: text).isEmpty
            || WrappedText.mayBreakWord(text.bytes) && !words.ranges(in: text.joined).isEmpty
        }
      case .group(let group, let field):
        try texts[Self.columns(of: field)].contains { try group.passes($0.joined, language) }
      }
    }
  }

  /// Title, summary and body are the first three.
  private static func columns(of field: QueryTerm.Field) -> Range<Int> {
    switch field {
    case .any: 0..<3
    case .title: 0..<1
    case .body: 1..<3
    }
  }
}
