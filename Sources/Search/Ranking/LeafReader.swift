import SQLite
import SearchIndex
import Stemming
import Storage

/// Looks up the leaves of a plan: in the lists of frequent words where there are any, else in the index.
final class LeafReader {
  let state: IndexState
  /// The languages of the archive whose words have stems in the index.
  let languages: [StemmedLanguage]
  private let archive: Archive
  private let tokenizer: FTS5Tokenizer
  private var lists: [SearchLeaf: Source] = [:]
  private var terms: [String: (id: Int64, count: Int)?] = [:]
  private var counts: [SearchLeaf: Int] = [:]
  /// Beginnings by their text: a group looks for the one that counts for the order, too.
  private var beginnings: [String: WordBeginning] = [:]
  /// Beginnings for which too many texts would have had to be read.
  private(set) var loosened: Set<String> = []

  /// Where the articles of a leaf are.
  enum Source {
    /// In lists, any of which is enough, and in what the lists do not hold yet.
    case lists([Int64], inTitle: Bool, newer: PostingMap, rare: PostingMap?)
    /// In lists, whose occurrences count together, or are those of forms of one word.
    case joined([Int64], areForms: Bool, inTitle: Bool, newer: PostingMap, rare: PostingMap)
    /// In memory.
    case map(PostingMap)
  }

  init(_ archive: Archive, _ state: IndexState, languages: [StemmedLanguage]) throws {
    self.languages = languages
    self.archive = archive
    self.state = state
    tokenizer = try FTS5Tokenizer.ofIndex(on: archive.connection)
  }

  /// Returns the tokens of a text as the index has them.
  func tokens(of text: String) throws -> [String] { try tokenizer.tokens(in: text).map(\.text) }

  /// Returns the tokens of a leaf that is a word, in all of its forms.
  func terms(of leaf: SearchLeaf) throws -> Set<String> {
    guard case .forms(let forms, _) = leaf.kind else { return try Set(tokens(of: leaf.text)) }
    return try Set(forms.flatMap { try tokens(of: $0) })
  }

  /// Returns the tokens of a text in UTF-8 with their places.
  func allTokens(in text: [UInt8]) throws -> [FTS5Tokenizer.Token] {
    try tokenizer.indexTokens(in: text)
  }

  /// Returns the words of a leaf's first string.
  func words(of leaf: SearchLeaf) throws -> [String] {
    let text = Array(leaf.text.utf8)
    return try tokenizer.tokens(in: text).map { String(decoding: text[$0.range], as: UTF8.self) }
  }

  /// Returns a scanner for terms as they stand in the index.
  func scanner(of terms: [[UInt8]]) -> OccurrenceScanner { OccurrenceScanner(terms, tokenizer) }

  /// Returns where a leaf's articles are, or those of them that match other expressions as well.
  func source(of leaf: SearchLeaf, within others: [String] = []) throws -> Source {
    if let known = lists[leaf] { return known }
    switch leaf.kind {
    case .word, .titleWord:
      let tokens = try tokens(of: leaf.text)
      if tokens.count == 1, let list = try list(of: tokens[0], isFacet: false) {
        var edited: [(Int64, UInt8)] = []
        state.edited.forEach(withAnyOf: tokens) { edited.append(($0, $1)) }
        let source = Source.lists(
          [list.id], inTitle: leaf.kind == .titleWord,
          newer: try newer(leaf.kind == .titleWord ? leaf.inWholeText : leaf, and: edited),
          rare: nil)
        lists[leaf] = source
        return source
      }
    case .forms(let forms, let inTitle):
      guard let source = try joined(leaf, forms: forms, inTitle: inTitle) else { break }
      lists[leaf] = source
      return source
    case .facets(let tokens):
      var ids: [Int64] = []
      var rare: [String] = []
      for token in tokens {
        if let list = try list(of: token, isFacet: true) {
          ids.append(list.id)
        } else {
          rare.append(token)
        }
      }
      guard !ids.isEmpty else { break }
      var edited: Set<Int64> = []
      for token in tokens { state.edited.forEach(withFacet: token) { edited.insert($0) } }
      let source = Source.lists(
        ids, inTitle: false,
        newer: try newer(leaf, and: edited.sorted().map { ($0, 0) }),
        rare: rare.isEmpty ? nil : try map(SearchLeaf(tokens: rare), within: []))
      lists[leaf] = source
      return source
    case .prefix(let field):
      let beginning = try beginning(leaf.text)
      if !beginning.doubtful.isEmpty || !beginning.isKept {
        var reader = BeginningReader(beginning, field, in: archive)
        defer { if reader.isLoose { loosened.insert(leaf.text) } }
        guard others.isEmpty else { return .map(try reader.postings(within: others)) }
        let source = Source.map(try reader.postings(articles: state.articles))
        lists[leaf] = source
        return source
      }
      guard others.isEmpty, field != .body,
        let source = try joined(leaf, inTitle: field == .title)
      else { break }
      lists[leaf] = source
      return source
    case .mayBegin(let field):
      let reader = BeginningReader(try beginning(leaf.text), field, in: archive)
      return .map(try reader.candidates(within: others))
    case .article(let id):
      return .map(PostingMap([(id: id, code: 0)], hasCodes: false))
    case .expression: break
    }
    let source = Source.map(try map(leaf, within: others))
    if others.isEmpty { lists[leaf] = source }
    return source
  }

  private func beginning(_ text: String) throws -> WordBeginning {
    if let known = beginnings[text] { return known }
    let beginning = try WordBeginning(text, tokenizer)
    beginnings[text] = beginning
    return beginning
  }

  /// Returns about how many articles a leaf has, if that is known without looking for them.
  func estimate(_ leaf: SearchLeaf) throws -> Int? {
    switch leaf.kind {
    case .word, .titleWord:
      let tokens = try tokens(of: leaf.text)
      guard tokens.count == 1 else { return nil }
      return try list(of: tokens[0], isFacet: false)?.count ?? 0
    case .facets(let tokens):
      return try tokens.reduce(0) { $0 + (try list(of: $1, isFacet: true)?.count ?? 0) }
    case .forms(let forms, _):
      return try forms.reduce(0) { sum, form in
        let tokens = try tokens(of: form)
        return sum + (tokens.count == 1 ? try list(of: tokens[0], isFacet: false)?.count ?? 0 : 0)
      }
    case .prefix, .mayBegin: return nil
    case .article: return 1
    case .expression:
      guard !leaf.isPrefix else { return nil }
      return try tokens(of: leaf.text).map { try list(of: $0, isFacet: false)?.count ?? 0 }.min()
    }
  }

  /// Returns how many articles have a word.
  func count(ofWord word: String) throws -> Int {
    try count(of: SearchLeaf(word: word, languages: languages))
  }

  /// Returns how many articles have the word that a leaf stands for.
  func count(of leaf: SearchLeaf) throws -> Int {
    if let known = counts[leaf] { return known }
    let count: Int
    switch try source(of: leaf) {
    case .map(let map): count = map.count
    case .lists(let ids, _, let newer, _):
      count = newer.count + (try ids.reduce(0) { try $0 + listedCount($1) })
    case .joined(let ids, _, _, let newer, let rare):
      count = newer.count + (try listedCount(ofAny: ids, rare))
    }
    counts[leaf] = count
    return count
  }

  /// Returns a list's postings of a chunk.
  func chunk(_ chunk: Int64, ofList id: Int64) throws -> PostingChunk? {
    guard (0...state.lastListedChunk).contains(chunk) else { return nil }
    let bytes = try archive.connection.value(
      "SELECT postings FROM frequent_posting WHERE id = ?", [id << 16 + chunk], as: [UInt8].self)
    return try bytes.map { bytes in
      guard let chunk = PostingChunk(bytes) else {
        throw ArchiveError.damaged(path: archive.path, reason: "a list of postings is not whole")
      }
      return chunk
    }
  }

  /// Counts the articles of a list for which it is right.
  private func listedCount(_ id: Int64) throws -> Int {
    let rows = try archive.connection.rows(
      "SELECT id, articles FROM frequent_posting WHERE id BETWEEN ? AND ?",
      [id << 16, id << 16 + state.lastListedChunk])
    return try rows.reduce(0) { count, row in
      let chunk = try row.get(0, as: Int64.self) & 0xffff
      guard let listed = state.listed(inChunk: chunk) else { return try count + row.get(1) }
      return count + (try self.chunk(chunk, ofList: id)?.count(in: listed) ?? 0)
    }
  }

  /// Counts the articles that lists or a map have, for which they are right.
  private func listedCount(ofAny ids: [Int64], _ rare: PostingMap) throws -> Int {
    var count = 0
    for chunk in stride(from: 0, through: state.lastListedChunk, by: 1) {
      let set = ArticleSet()
      for id in ids { try self.chunk(chunk, ofList: id)?.add(to: set) }
      rare.chunks[chunk]?.add(to: set)
      if let listed = state.listed(inChunk: chunk) { set.formIntersection(listed) }
      count += set.count
    }
    return count
  }

  /// Returns where the articles of some forms of a word are, if one of the forms has a list.
  private func joined(_ leaf: SearchLeaf, forms: [String], inTitle: Bool) throws -> Source? {
    var ids: [Int64] = []
    var rare: [String] = []
    var terms: Set<String> = []
    for form in forms {
      let tokens = try tokens(of: form)
      guard tokens.count == 1 else { return nil }
      guard terms.insert(tokens[0]).inserted else { continue }
      if let list = try list(of: tokens[0], isFacet: false) {
        ids.append(list.id)
      } else {
        rare.append(form)
      }
    }
    guard !ids.isEmpty else { return nil }
    var edited: [(Int64, UInt8)] = []
    state.edited.forEach(withAnyOf: terms) { edited.append(($0, $1)) }
    let whole = inTitle ? leaf.inWholeText : leaf
    return .joined(
      ids, areForms: true, inTitle: inTitle, newer: try newer(whole, and: edited),
      rare: rare.isEmpty
        ? PostingMap([], hasCodes: true) : try map(SearchLeaf(forms: rare), within: []))
  }

  private func list(of term: String, isFacet: Bool) throws -> (id: Int64, count: Int)? {
    guard state.lastListedChunk >= 0 else { return nil }
    let key = (isFacet ? "f" : "w") + term
    if let known = terms[key] { return known }
    let row = try archive.connection.row(
      """
      SELECT id, articles FROM frequent_term
      WHERE term = ? AND is_facet = ? AND articles IS NOT NULL
      """, [term, isFacet])
    let found: (Int64, Int)? = try row.map { (try $0.get(0), try $0.get(1)) }
    terms[key] = .some(found)
    return found
  }

  /// Returns where the articles of a beginning are, if some words that begin so have lists.
  private func joined(_ leaf: SearchLeaf, inTitle: Bool) throws -> Source? {
    let tokens = try tokens(of: leaf.text)
    guard tokens.count == 1, state.lastListedChunk >= 0 else { return nil }
    var ids: [Int64] = []
    let rare = try TermScan(archive, articles: state.articles).postings(
      ofTermsBeginningWith: tokens[0]
    ) { term in
      guard let list = try list(of: term, isFacet: false) else { return false }
      ids.append(list.id)
      return true
    }
    guard let rare else { return nil }
    var edited: [(Int64, UInt8)] = []
    state.edited.forEach(withPrefix: tokens[0]) { edited.append(($0, $1)) }
    return .joined(
      ids, areForms: false, inTitle: inTitle,
      newer: try newer(inTitle ? leaf.inWholeText : leaf, and: edited),
      rare: rare)
  }

  private func map(_ leaf: SearchLeaf, within others: [String]) throws -> PostingMap {
    let whole = ([leaf.expression] + others).map { "(\($0))" }.joined(separator: " AND ")
    return try PostingMap(
      others.isEmpty ? leaf.expression : whole, phrases: leaf.scoredPhrases, in: archive)
  }

  /// Reads what the lists do not hold yet.
  private func newer(
    _ leaf: SearchLeaf, and edited: [(Int64, UInt8)]
  ) throws -> PostingMap {
    let first = state.coverage.listedThrough + 1
    guard state.newest >= first else {
      return PostingMap(edited.map { (id: $0.0, code: $0.1) }, hasCodes: leaf.scoredPhrases > 0)
    }
    return try PostingMap(
      leaf.expression, phrases: leaf.scoredPhrases, rowids: first...state.newest, in: archive,
      and: edited.map { (id: $0.0, code: $0.1) })
  }
}
