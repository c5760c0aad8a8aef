import ArticleModel
import SQLite
import Search
import SearchIndex
import Storage
import TestSupport
import TextProcessing

/// A search that looks at every word of every article, to compare the index with.
struct NaiveSearch {
  /// An article and what the search needs of it.
  private struct Entry {
    let id: Int64
    let texts: [(text: String, tokens: [String])]
    let date: PartialDate?
  }

  private let tokenizer: FTS5Tokenizer
  private var entries: [Entry] = []

  init(_ sample: SampleArchive) throws {
    tokenizer = try FTS5Tokenizer(
      SearchIndexSchema.tokenizer.name, arguments: SearchIndexSchema.tokenizer.arguments,
      connection: sample.archive.connection)
  }

  mutating func add(id: Int64, title: String, summary: String, body: String, date: PartialDate?)
    throws
  {
    let texts = try [title, summary, body].map { ($0, try tokens(in: $0)) }
    entries.append(Entry(id: id, texts: texts, date: date))
  }

  /// Returns the matching articles, ascending.
  func find(_ root: QueryNode?, dates: DateRange? = nil) throws -> [Int64] {
    try entries.filter { entry in
      if let dates {
        guard let date = entry.date, dates.contains(date.firstDay), dates.contains(date.lastDay)
        else { return false }
      }
      return try root.map { try matches($0, entry) } ?? true
    }.map(\.id)
  }

  private func matches(_ node: QueryNode, _ entry: Entry) throws -> Bool {
    switch node {
    case .term(let term): try matches(term, entry)
    case .group, .filter: false
    case .and(let nodes): try nodes.allSatisfy { try matches($0, entry) }
    case .or(let nodes): try nodes.contains { try matches($0, entry) }
    case .not(let child): try !matches(child, entry)
    }
  }

  private func matches(_ term: QueryTerm, _ entry: Entry) throws -> Bool {
    let texts = term.field == .title ? Array(entry.texts.prefix(1)) : entry.texts
    if term.text.unicodeScalars.contains(where: Script.isUnsegmented) {
      return texts.contains { $0.text.firstRange(of: term.text) != nil }
    }
    let wanted = try tokens(in: term.text)
    guard !wanted.isEmpty else { return false }
    return texts.contains { text in
      text.tokens.indices.contains { start in
        let stretch = text.tokens[start...].prefix(wanted.count)
        guard stretch.count == wanted.count else { return false }
        return zip(stretch, wanted).enumerated().allSatisfy { index, pair in
          term.kind == .prefix && index == wanted.count - 1
            ? pair.0.hasPrefix(pair.1) : pair.0 == pair.1
        }
      }
    }
  }

  private func tokens(in text: String) throws -> [String] {
    try tokenizer.tokens(in: Folding.fold(text)).map(\.text)
  }
}
