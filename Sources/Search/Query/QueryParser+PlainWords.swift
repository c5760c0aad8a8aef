import TextProcessing

extension QueryParser {
  /// Returns a search for any of the words of a text, in which nothing is an operator.
  ///
  /// Words end at punctuation; characters of a script written without spaces
  /// stay together. Of words that folding makes equal the first counts. The
  /// root is `nil` when the text has no word. Distinct words beyond
  /// `maximumTerms` are ignored.
  public static func plainWords(_ text: String) -> ParsedQuery {
    var seen: [String: Int] = [:]
    var terms: [QueryTerm] = []
    var ignored: [String] = []
    for range in wordRanges(in: text) {
      let word = text.utf8Slice(range)
      guard QuerySyntax.isSearchable(word) else { continue }
      let folded = Folding.fold(word)
      if let known = seen[folded] {
        if terms.indices.contains(known) { terms[known].occurrences += 1 }
        continue
      }
      seen[folded] = terms.count
      guard terms.count < maximumTerms else {
        ignored.append(String(word))
        continue
      }
      let kind: QueryTerm.Kind = QuerySyntax.operators.contains(String(word)) ? .phrase : .word
      terms.append(QueryTerm(kind, String(word), position: range))
    }
    return ParsedQuery(root: .disjunction(terms.map { .term($0) }), ignored: ignored)
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
