import TextProcessing

extension QueryLexer {
  /// Reads a word, a phrase or an opening parenthesis with what stands before it: minus signs and
  /// a field name.
  mutating func readOperand() throws(QueryError) {
    let start = position
    let minuses = read { $0 != "-" }.utf8.count
    guard let scalar = next, scalar != ")", !QuerySyntax.isSeparator(scalar) else {
      // A dash between spaces is punctuation.
      return add(.ignored(String(text[start..<position])), from: start)
    }
    if !minuses.isMultiple(of: 2) { add(.operator(.not), from: start) }
    if scalar == "(" {
      open(field, from: position)
    } else if let closing = QuerySyntax.closingQuotes(for: scalar) {
      try readPhrase(closing: closing, field: field, from: position)
    } else {
      try readWord(afterMinus: minuses > 0)
    }
  }

  private mutating func readWord(afterMinus: Bool) throws(QueryError) {
    let start = position
    let word = read(until: QuerySyntax.endsWord)
    switch word {
    case "AND" where !afterMinus: return add(.operator(.and), from: start)
    case "OR" where !afterMinus: return add(.operator(.or), from: start)
    case "NOT" where !afterMinus: return add(.operator(.not), from: start)
    default: break
    }
    guard let (name, rest) = QuerySyntax.fieldName(of: word) else {
      return try addWord(word, field: field, from: start)
    }
    if name == "title" {
      try readTitle(rest, from: start)
    } else if let filter = QuerySyntax.filters[name] {
      throw filterError(name, rest, filter, from: start)
    } else {
      try addWord(word, field: field, from: start)
    }
  }

  /// Reads what follows `title:`.
  private mutating func readTitle(
    _ rest: Substring, from start: String.Index
  ) throws(QueryError) {
    if rest.unicodeScalars.first == "-", QuerySyntax.isSearchable(rest) {
      throw error(
        "a minus sign stands before the field, not after it", at: start..<position,
        hint: "write -title:\(rest.drop { $0 == "-" }.visible(most: 40))")
    }
    guard rest.isEmpty else { return try addWord(rest, field: .title, from: start) }
    if next == "(" {
      open(.title, from: start)
    } else if let closing = next.flatMap(QuerySyntax.closingQuotes) {
      try readPhrase(closing: closing, field: .title, from: start)
    } else {
      throw error(
        "'\(text[start..<position].visible(most: 40))' has nothing to look for",
        at: start..<position,
        hint: "put a word, a phrase in quotes or a parenthesis right after the colon")
    }
  }

  private mutating func readPhrase(
    closing: Set<Unicode.Scalar>, field: QueryTerm.Field, from start: String.Index
  ) throws(QueryError) {
    let quote = position
    advance()
    let inner = read { closing.contains($0) }
    guard next != nil else {
      let end = text.unicodeScalars.index(after: quote)
      throw error(
        "the quote \(text[quote..<end]) is never closed", at: quote..<end,
        hint: "add the closing quote after the phrase, or leave this one out")
    }
    advance()
    let phrase = QuerySyntax.phraseText(inner)
    guard QuerySyntax.isSearchable(phrase) else {
      return add(.ignored(String(text[start..<position])), from: start)
    }
    if phrase.hasWordWithFinalStar {
      throw error(
        "a star has no meaning inside quotes", at: start..<position,
        hint: "leave the star out, or write the word without quotes, as in parliam*")
    }
    addTerm(.phrase, phrase, field: field, from: start)
  }

  private mutating func addWord(
    _ word: Substring, field: QueryTerm.Field, from start: String.Index
  ) throws(QueryError) {
    if let star = word.unicodeScalars.firstIndex(of: "*") {
      return try addPrefix(word, star: star, field: field, from: start)
    }
    guard QuerySyntax.isSearchable(word) else {
      return add(.ignored(String(text[start..<position])), from: start)
    }
    // Quoted, an operator is a word that can be typed again.
    let isOperator = QuerySyntax.operators.contains(String(word))
    addTerm(isOperator ? .phrase : .word, String(word), field: field, from: start)
  }

  private mutating func addPrefix(
    _ word: Substring, star: String.Index, field: QueryTerm.Field, from start: String.Index
  ) throws(QueryError) {
    let prefix = word[..<star]
    let afterStar = text.unicodeScalars.index(after: star)
    if word.unicodeScalars.allSatisfy({ $0 == "*" }) {
      throw error(
        "a star alone stands for nothing", at: star..<position,
        hint: "put it at the end of a word, as in parliam*")
    }
    guard afterStar == position else {
      throw error(
        "a star can stand only at the end of a word", at: star..<afterStar,
        hint: "write the beginning of the word and then the star, as in parliam*")
    }
    let letters = prefix.unicodeScalars.filter(QuerySyntax.isLetterOrDigit)
    guard letters.count > 1 || letters.contains(where: Script.isUnsegmented) else {
      throw error(
        "a word with a star needs at least two letters or digits", at: start..<position,
        hint: "write more of the word before the star")
    }
    addTerm(.prefix, String(prefix), field: field, from: start)
  }

  private mutating func addTerm(
    _ kind: QueryTerm.Kind, _ text: String, field: QueryTerm.Field, from start: String.Index
  ) {
    let range = offsets(start..<position)
    add(.term(QueryTerm(kind, text, field: field, position: range)), from: start)
  }

  /// Makes the error for `country:KZ` and its like.
  private func filterError(
    _ name: String, _ rest: Substring, _ filter: QuerySyntax.Filter, from start: String.Index
  ) -> QueryError {
    let value = rest.isEmpty ? "VALUE" : rest.visible(most: 40)
    let advice =
      switch filter {
      case .option: "use the option --\(name) \(value)"
      case .country: "use the option --country \(value)"
      case .none: "leave '\(name):' out, since words are looked for in the whole article"
      }
    return error(
      "'\(name):' is no field of the query", at: start..<position,
      hint: advice + "; to look for the words themselves, put them in quotes")
  }
}

extension String {
  /// Whether a star ends a word, as if it were to stand for more letters.
  fileprivate var hasWordWithFinalStar: Bool {
    unicodeScalars.split(separator: " ").contains { word in
      word.last == "*" && word.dropLast().last.map(Words.isWordScalar) == true
    }
  }
}
