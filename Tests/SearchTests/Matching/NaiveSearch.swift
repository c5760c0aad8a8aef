import ArticleModel
import SQLite
import SearchIndex
import Stemming
import Storage
import TestSupport
import TextProcessing

@testable import Search

/// A search that looks at every word of every article, to compare the index with.
struct NaiveSearch {
  /// An article and what the search needs of it.
  private struct Entry {
    let id: Int64
    let texts: [Text]
    let date: PartialDate?
  }

  private struct Text {
    let text: String
    let tokens: [String]
    /// The words without case and accents, with their endings.
    let words: [String]
    /// Words with a hyphen or an apostrophe, without it.
    let compounds: [String]
    let stems: [String]
    let stemmer: Stemmer?
  }

  private let tokenizer: FTS5Tokenizer
  private var entries: [Entry] = []

  init(_ sample: SampleArchive) throws {
    tokenizer = try FTS5Tokenizer(
      SearchIndexSchema.tokenizer.name, arguments: SearchIndexSchema.tokenizer.arguments,
      connection: sample.archive.connection)
  }

  mutating func add(
    id: Int64, title: String, summary: String, body: String, date: PartialDate?,
    language: String? = nil
  ) throws {
    let stemmer = StemmedLanguage(tag: language).map { Stemmer($0) }
    let texts = try [title, summary, body].map { text in
      Text(
        text: text, tokens: try tokens(in: text), words: try words(in: text),
        compounds: try text.split { " ,\n".contains($0) }.compactMap { try compound(String($0)) },
        stems: stems(of: text, stemmer), stemmer: stemmer)
    }
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
    let isPossessive = term.kind == .word && term.text.hasSuffix("'s")
    let typed = isPossessive ? String(term.text.dropLast(2)) : term.text
    let wanted = try tokens(in: typed)
    guard !wanted.isEmpty else { return false }
    if term.kind == .prefix, wanted.count == 1 {
      var word = term
      word.kind = .word
      if try matches(word, entry) { return true }
      let beginning = Folding.fold(typed)
      return texts.contains { text in
        let compounds = text.text.split { " ,\n".contains($0) }.filter { $0.contains("-") }
          .map { Folding.fold($0.filter { $0 != "-" }) }
        return (text.words + compounds).contains { $0.hasPrefix(beginning) }
      }
    }
    let joined = wanted.count == 1 ? wanted[0] : try compound(typed)
    return texts.contains { text in
      if let joined {
        let isPrefix = term.kind == .prefix
        // A beginning with a hyphen is none of other words.
        let all = text.compounds + (isPrefix && wanted.count > 1 ? [] : text.tokens)
        if all.contains(where: { isPrefix ? $0.hasPrefix(joined) : $0 == joined }) { return true }
      }
      if let stemmer = text.stemmer, term.kind != .prefix {
        let wanted = stems(of: typed, stemmer)
        let starts = text.stems.indices.dropLast(wanted.count - 1)
        if starts.contains(where: { text.stems[$0...].starts(with: wanted) }) { return true }
      }
      return text.tokens.indices.contains { start in
        let stretch = text.tokens[start...].prefix(wanted.count)
        guard stretch.count == wanted.count else { return false }
        return zip(stretch, wanted).enumerated().allSatisfy { index, pair in
          term.kind == .prefix && index == wanted.count - 1
            ? pair.0.hasPrefix(pair.1) : pair.0 == pair.1
        }
      }
    }
  }

  private func words(in text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return try tokenizer.tokens(in: bytes).map {
      Folding.fold(String(decoding: bytes[$0.range], as: UTF8.self))
    }
  }

  private func compound(_ word: String) throws -> String? {
    guard word.contains("-"), !word.contains(" ") else { return nil }
    return try tokens(in: word.filter { $0 != "-" }).first
  }

  private func stems(of text: String, _ stemmer: Stemmer?) -> [String] {
    guard let stemmer else { return [] }
    return Words.words(in: text).map {
      stemmer.stem(Folding.fold(String(decoding: Array(text.utf8)[$0.range], as: UTF8.self)))
    }
  }

  private func tokens(in text: String) throws -> [String] {
    try tokenizer.tokens(in: Folding.fold(text)).map(\.text)
  }
}
