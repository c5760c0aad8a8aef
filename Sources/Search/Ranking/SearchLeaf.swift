import SQLite
import SearchIndex
import Stemming

/// A part of a search that one look-up answers.
struct SearchLeaf: Hashable {
  /// How it can be looked up.
  enum Kind: Hashable {
    /// A single word anywhere in the text.
    case word
    /// A single word of the headline.
    case titleWord
    /// Any of some forms of a single word, anywhere in the text or in the headline.
    case forms([String], inTitle: Bool)
    /// The beginning of a single word.
    case prefix(QueryTerm.Field)
    /// Whatever the index has for words that may begin in a way.
    case mayBegin(QueryTerm.Field)
    /// Any of some tokens of filters.
    case facets([String])
    /// One article by its number.
    case article(Int64)
    /// Anything else that FTS5 understands, such as a phrase.
    case expression
  }

  let kind: Kind
  /// The FTS5 expression.
  let expression: String
  /// The text of its first string, which says what it is about.
  let text: String

  /// A term of a query, in an archive with articles in some languages.
  init(_ term: QueryTerm, languages: [StemmedLanguage]) {
    self.init(TermExpression(term, languages: languages), term.field)
  }

  private init(_ term: TermExpression, _ field: QueryTerm.Field) {
    guard term.forms.count > 1, field != .body else {
      self.init(expression: term.text)
      return
    }
    self.init(forms: term.forms, inTitle: field == .title, term.text)
  }

  /// Any of some forms of a word, anywhere in the text.
  init(forms: [String]) {
    let literals = forms.map { FTS5.quoted($0) }.joined(separator: " OR ")
    self.init(forms: forms, inTitle: false, "\(Self.anywhere)(\(literals))")
  }

  private init(forms: [String], inTitle: Bool, _ expression: String) {
    kind = .forms(forms, inTitle: inTitle)
    self.expression = expression
    text = forms.first ?? ""
  }

  /// Any of some filter tokens; none finds nothing.
  init(facets: [FacetToken]) {
    self.init(tokens: facets.map(\.text))
  }

  /// Any of some filter tokens, as they stand in the index.
  init(tokens: [String]) {
    kind = .facets(tokens)
    let phrases = tokens.isEmpty ? ["\"\""] : tokens.map { FTS5.quoted($0) }
    let column = SearchIndexSchema.Column.facets.rawValue
    expression = "\(column) : (\(phrases.joined(separator: " OR ")))"
    text = ""
  }

  /// Articles whose texts may have a word that begins so.
  init(anyInBeginning text: String, _ field: QueryTerm.Field) {
    kind = .mayBegin(field)
    expression = TermExpression.columns(field) + FTS5.quoted(text) + Self.star
    self.text = text
  }

  /// One article.
  init(article: Int64) {
    kind = .article(article)
    expression = ""
    text = ""
  }

  /// A word of a text, in an archive with articles in some languages.
  init(word: String, languages: [StemmedLanguage]) {
    guard !FormMark.isIn(word) else {
      self.init(word: word)
      return
    }
    let term = TermExpression(QueryTerm(.word, word), languages: languages)
    self = term.forms.isEmpty ? SearchLeaf(word: word) : SearchLeaf(term, .any)
  }

  /// A word of the text as the index has it.
  private init(word: String) {
    self.init(expression: Self.anywhere + FTS5.quoted(word))
  }

  /// Part of a search, with what it is if that can be seen.
  init(expression: String) {
    self.expression = expression
    text = Self.strings(in: expression).first ?? ""
    let literal = FTS5.quoted(text)
    kind =
      switch expression {
      case Self.anywhere + literal: .word
      case Self.inTitle + literal: .titleWord
      case Self.anywhere + literal + Self.star: .prefix(.any)
      case Self.inTitle + literal + Self.star: .prefix(.title)
      case Self.inBody + literal + Self.star: .prefix(.body)
      default: .expression
      }
  }

  /// Whether its last string stands for the beginning of a word.
  var isPrefix: Bool { expression.hasSuffix("*") || expression.hasSuffix("*)") }

  /// Whether it may take long to look up by itself.
  var isCostly: Bool {
    switch kind {
    case .expression, .prefix, .mayBegin: true
    case .word, .titleWord, .forms, .facets, .article: false
    }
  }

  /// The number of strings, which FTS5 numbers in their order.
  var phraseCount: Int { Self.strings(in: expression).count }

  /// How many of the strings count as occurrences: none of a filter.
  var scoredPhrases: Int {
    switch kind {
    case .facets, .article, .mayBegin: 0
    case .word, .titleWord, .forms, .prefix, .expression: phraseCount
    }
  }

  /// Whether it is a single word.
  var isWord: Bool {
    switch kind {
    case .word, .forms(_, inTitle: false): true
    default: false
    }
  }

  /// The same word or beginning, wherever it stands.
  var inWholeText: SearchLeaf {
    if case .forms(let forms, _) = kind { return SearchLeaf(forms: forms) }
    return SearchLeaf(expression: Self.anywhere + FTS5.quoted(text) + (isPrefix ? Self.star : ""))
  }

  private static let star = " *"

  private static let anywhere = TermExpression.columns(.any)
  private static let inTitle = TermExpression.columns(.title)
  private static let inBody = TermExpression.columns(.body)

  /// Returns the contents of the strings of an expression; two quotes inside of one are a quote.
  static func strings(in expression: String) -> [String] {
    var strings: [String] = []
    var open: [UInt8]?
    let bytes = Array(expression.utf8)
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "\"") else {
        open?.append(bytes[index])
        continue
      }
      guard let text = open else {
        open = []
        continue
      }
      if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
        open?.append(bytes[index])
        index += 1
      } else {
        strings.append(String(decoding: text, as: UTF8.self))
        open = nil
      }
    }
    return strings
  }
}
