import TextProcessing

extension QueryParser {
  /// Returns a search for any of the words of a text, in which nothing is an operator.
  ///
  /// Words end at punctuation; characters of a script written without spaces
  /// stay together. Of words that folding makes equal the first counts. The
  /// root is `nil` when the text has no word. Distinct words beyond
  /// `maximumTerms` are ignored.
  public static func plainWords(_ text: String) -> ParsedQuery {
    var seen: Set<String> = []
    var nodes: [QueryNode] = []
    var ignored: [String] = []
    for range in wordRanges(in: text) {
      let word = text.utf8Slice(range)
      guard QuerySyntax.isSearchable(word), seen.insert(Folding.fold(word)).inserted else {
        continue
      }
      guard nodes.count < maximumTerms else {
        ignored.append(String(word))
        continue
      }
      let kind: QueryTerm.Kind = QuerySyntax.operators.contains(String(word)) ? .phrase : .word
      nodes.append(.term(QueryTerm(kind, String(word), position: range)))
    }
    return ParsedQuery(root: .disjunction(nodes), ignored: ignored)
  }

  private static func wordRanges(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var isRunning = false
    for word in Words.words(in: text) {
      if isRunning, word.isUnsegmented, let last = ranges.last,
        last.upperBound == word.range.lowerBound
      {
        ranges[ranges.count - 1] = last.lowerBound..<word.range.upperBound
      } else {
        ranges.append(word.range)
      }
      isRunning = word.isUnsegmented
    }
    return ranges
  }
}
