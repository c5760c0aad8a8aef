/// Reads what people type to search.
///
/// ```
/// rail train              both words
/// "rail link"             a phrase; typographic quotes do as well
/// rail OR train           either; AND and NOT are written the same way
/// rail -strike            without a word; also -"a phrase" and -(a group)
/// (rail OR train) strike  a group; NOT binds tighter than AND, AND than OR
/// parliam*                words that begin so
/// title:rail              in the headline; also title:"…", title:(…), title:rail*
/// ```
///
/// Punctuation inside words is kept: `al-Sisi`, `C++`, `10:30` are one word each.
public enum QueryParser {
  /// The most UTF-8 bytes that a query may have.
  public static let maximumLength = 65_536
  /// The most terms that a query may have.
  public static let maximumTerms = 1_000
  /// The most words of one phrase, which FTS5 looks for at every word of a text.
  public static let maximumPhraseWords = 500
  /// How deep parentheses may be nested.
  public static let maximumDepth = 64

  /// Returns the tree of a query; its root is `nil` only for text that is blank.
  ///
  /// - Throws: `QueryError` when the text breaks the grammar or a limit, or when nothing of it
  ///   can be looked for.
  public static func parse(_ text: String) throws(QueryError) -> ParsedQuery {
    guard text.utf8.count <= maximumLength else {
      throw QueryError(
        "the query is longer than \(maximumLength) bytes", query: text, range: 0..<0,
        hint: "give fewer words")
    }
    var lexer = QueryLexer(text)
    let tokens = try lexer.run()
    guard let first = tokens.first, let last = tokens.last else { return ParsedQuery(root: nil) }
    var grammar = QueryGrammar(text: text, tokens: tokens)
    var parsed = try grammar.run()
    parsed.doubts = lexer.doubts
    guard parsed.root != nil else {
      throw QueryError(
        "there is nothing to search for", query: text,
        range: first.range.lowerBound..<last.range.upperBound,
        hint: "give at least one word with a letter or a digit")
    }
    return parsed
  }
}
