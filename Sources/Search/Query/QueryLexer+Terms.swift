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
      open(scope, from: position)
    } else if let closing = QuerySyntax.closingQuotes(for: scalar) {
      try readPhrase(closing: closing, scope: scope, from: position)
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
    try checkEqualsSign(word, from: start)
    guard let (name, rest) = QuerySyntax.fieldName(of: word) else {
      return try addWord(word, scope: scope, from: start)
    }
    if let field = QuerySyntax.textField(name) {
      try readField(.text(field), rest, from: start)
    } else if let field = QueryFilter.Field(rawValue: name) {
      try readField(.filter(field), rest, from: start)
    } else if let meant = FieldNames.meant(by: name), isValueNext(rest) {
      throw error(
        "there is no field '\(name)'", at: start..<position,
        hint: "write \(meant):\(rest.visible(most: 40)), or put it in quotes to look for the words")
    } else {
      if FieldNames.looksLikeField(name, rest) {
        doubts.append("'\(word.visible(most: 40))' as words, since there is no field '\(name)'")
      }
      try addWord(word, scope: scope, from: start)
    }
  }

  /// Refuses `country=KE`.
  private func checkEqualsSign(_ word: Substring, from start: String.Index) throws(QueryError) {
    guard QuerySyntax.looksLikeEquation(word),
      let sign = word.unicodeScalars.firstIndex(of: "=")
    else { return }
    let value = word[word.unicodeScalars.index(after: sign)...]
    throw error(
      "a colon stands behind a field, no equals sign", at: start..<position,
      hint: "write \(word[..<sign].lowercased()):\(value.visible(most: 40))")
  }

  /// Whether a value follows a colon: in the word itself, or in quotes or parentheses behind it.
  private func isValueNext(_ rest: Substring) -> Bool {
    if QuerySyntax.isSearchable(rest) { return true }
    return rest.isEmpty
      && next.map { $0 == "(" || QuerySyntax.closingQuotes(for: $0) != nil } == true
  }

  /// Reads what follows `title:` and its like.
  private mutating func readField(
    _ scope: Scope, _ rest: Substring, from start: String.Index
  ) throws(QueryError) {
    if rest.unicodeScalars.first == "-", QuerySyntax.isSearchable(rest) {
      throw error(
        "a minus sign stands before the field, not after it", at: start..<position,
        hint: "write -\(scope.name):\(rest.drop { $0 == "-" }.visible(most: 40))")
    }
    if let inner = QuerySyntax.fieldName(of: rest)?.name, QuerySyntax.isField(inner) {
      throw error(
        "a field cannot stand within another", at: start..<position,
        hint: "write one of '\(scope.name):' and '\(inner):' before the word")
    }
    guard rest.isEmpty else { return try addWord(rest, scope: scope, from: start) }
    if next == "(" {
      open(scope, from: start)
    } else if let closing = next.flatMap(QuerySyntax.closingQuotes) {
      try readPhrase(closing: closing, scope: scope, from: start)
    } else {
      throw error(
        "'\(text[start..<position].visible(most: 40))' has nothing to look for",
        at: start..<position,
        hint: "put a word, a phrase in quotes or a parenthesis right after the colon")
    }
  }

  /// Reads what stands between quotes, with single spaces.
  mutating func phrase(
    closing: Set<Unicode.Scalar>, from start: String.Index
  ) throws(QueryError) -> String {
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
    if QuerySyntax.isSearchable(phrase), phrase.hasWordWithFinalStar {
      throw error(
        "a star has no meaning inside quotes", at: start..<position,
        hint: "leave the star out, or write the word without quotes, as in parliam*")
    }
    return phrase
  }

  private mutating func readPhrase(
    closing: Set<Unicode.Scalar>, scope: Scope, kind: QueryTerm.Kind = .phrase,
    from start: String.Index
  ) throws(QueryError) {
    let phrase = try phrase(closing: closing, from: start)
    if next == "~", kind == .phrase, case .text(let field) = scope {
      return try readDistance(of: phrase, field: field, from: start)
    }
    if case .filter = scope, let next, next != ")", !QuerySyntax.isSeparator(next) {
      let quoted = position
      _ = read(until: QuerySyntax.endsWord)
      throw error(
        "this stands right behind the quotes of '\(scope.name):'", at: quoted..<position,
        hint: "put all of the value in the quotes, or a space between")
    }
    guard QuerySyntax.isSearchable(phrase) else {
      return add(.ignored(String(text[start..<position])), from: start)
    }
    try addTerm(kind, phrase, scope: scope, from: start)
  }

  private mutating func addWord(
    _ word: Substring, scope: Scope, from start: String.Index
  ) throws(QueryError) {
    if QuerySyntax.groups.contains(String(word)), next == "(" {
      guard case .text(let field) = scope else { throw noFilterValue(scope, from: start) }
      return try readGroup(word, field: field, from: start)
    }
    try checkGroupName(word, from: start)
    if word.unicodeScalars.first == "=" { return try addExact(word, scope: scope, from: start) }
    if let star = word.unicodeScalars.firstIndex(of: "*") {
      try checkPrefix(word, star: star, from: start, to: position)
      return try addTerm(.prefix, String(word[..<star]), scope: scope, from: start)
    }
    guard QuerySyntax.isSearchable(word) else {
      if case .filter(let field) = scope {
        guard field == .country, word == "?" else { throw noFilterValue(scope, from: start) }
        return try addTerm(.word, "?", scope: scope, from: start)
      }
      return add(.ignored(String(text[start..<position])), from: start)
    }
    // Quoted, an operator is a word that can be typed again.
    let isOperator = QuerySyntax.operators.contains(String(word))
    try addTerm(isOperator ? .phrase : .word, String(word), scope: scope, from: start)
  }

  /// Refuses `NEAR (a b)`, and doubts `near(a b)`.
  private mutating func checkGroupName(
    _ word: Substring, from start: String.Index
  ) throws(QueryError) {
    if QuerySyntax.groups.contains(String(word)) {
      let rest = text[position...].unicodeScalars.drop { QuerySyntax.isSeparator($0) }
      guard rest.first == "(" else {
        doubts.append("'\(word)' as a word; \(word)(a b) finds words that stand together")
        return
      }
      throw error(
        "the parenthesis must follow \(word) at once", at: start..<position,
        hint: "write \(word)(a b), or \"\(word)\" in quotes to look for the word")
    } else if next == "(", QuerySyntax.groups.contains(word.uppercased()) {
      doubts.append(
        "'\(word)' before a parenthesis as a word; \(word.uppercased())( is in capitals")
    }
  }

  /// Reads `=policy` or `="public policy"`.
  private mutating func addExact(
    _ word: Substring, scope: Scope, from start: String.Index
  ) throws(QueryError) {
    let rest = word.unicodeScalars.dropFirst()
    if rest.isEmpty, let closing = next.flatMap(QuerySyntax.closingQuotes) {
      return try readPhrase(closing: closing, scope: scope, kind: .exact, from: start)
    }
    if rest.contains("*") {
      throw error(
        "a star has no meaning after '='", at: start..<position,
        hint: "'=' looks for just this form; leave one of them out")
    }
    guard QuerySyntax.isSearchable(word) else {
      return add(.ignored(String(text[start..<position])), from: start)
    }
    try addTerm(.exact, String(Substring(rest)), scope: scope, from: start)
  }

  /// Refuses a star that stands anywhere but after enough letters.
  func checkPrefix(
    _ word: Substring, star: String.Index, from start: String.Index, to end: String.Index
  ) throws(QueryError) {
    let prefix = word[..<star]
    let afterStar = text.unicodeScalars.index(after: star)
    if word.unicodeScalars.allSatisfy({ $0 == "*" }) {
      throw error(
        "a star alone stands for nothing", at: star..<word.endIndex,
        hint: "put it at the end of a word, as in parliam*")
    }
    guard afterStar == word.endIndex else {
      throw error(
        "a star can stand only at the end of a word", at: star..<afterStar,
        hint: "write the beginning of the word and then the star, as in parliam*")
    }
    let letters = prefix.unicodeScalars.filter(QuerySyntax.isLetterOrDigit)
    guard letters.count > 1 || letters.contains(where: Script.isUnsegmented) else {
      throw error(
        "a word with a star needs at least two letters or digits", at: start..<end,
        hint: "write more of the word before the star")
    }
  }

  private mutating func addTerm(
    _ kind: QueryTerm.Kind, _ value: String, scope: Scope, from start: String.Index
  ) throws(QueryError) {
    let range = offsets(start..<position)
    switch scope {
    case .text(let field):
      guard Words.count(in: value) <= QueryParser.maximumPhraseWords else {
        throw error(
          "a phrase has more than \(QueryParser.maximumPhraseWords) words", at: start..<position,
          hint: "shorten it, or look for its words with --any")
      }
      add(.term(QueryTerm(kind, value, field: field, position: range)), from: start)
    case .filter(let field):
      guard kind == .word || kind == .phrase else { throw noFilterValue(scope, from: start) }
      if field == .is, value.lowercased() != "undated" {
        throw error(
          "'is:' knows no '\(value.visible(most: 40))'", at: start..<position,
          hint: "write is:undated for articles without a date")
      }
      add(.filter(QueryFilter(field, value, position: range)), from: start)
    }
  }

  /// Makes the error for `country:KZ*` and its like.
  private func noFilterValue(_ scope: Scope, from start: String.Index) -> QueryError {
    error(
      "this is no value for '\(scope.name):'", at: start..<position,
      hint: "give a name, or several with commas, without '*', '=' and NEAR")
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
