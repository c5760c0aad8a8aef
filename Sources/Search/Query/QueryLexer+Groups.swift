extension QueryLexer {
  /// Reads the parenthesis after `NEAR`, `SENTENCE` or `PARAGRAPH`.
  mutating func readGroup(
    _ name: Substring, field: QueryTerm.Field, from start: String.Index
  ) throws(QueryError) {
    let open = position
    advance()
    var terms: [QueryTerm] = []
    var distance: Int?
    while true {
      _ = read { !QuerySyntax.isSeparator($0) }
      guard let scalar = next else {
        throw error(
          "this parenthesis is never closed", at: start..<text.unicodeScalars.index(after: open),
          hint: "add the closing one after the words")
      }
      if scalar == ")" { break }
      let at = position
      if distance != nil {
        _ = read(until: QuerySyntax.endsWord)
        if at == position { advance() }
        throw error(
          "the distance must be the last thing in NEAR", at: at..<position,
          hint: "write it as in NEAR(a b, 5)")
      }
      if scalar == "(" {
        advance()
        throw error(
          "no parenthesis can stand inside \(name)", at: at..<position,
          hint: "give words, phrases in quotes and beginnings with a star")
      }
      if let closing = QuerySyntax.closingQuotes(for: scalar) {
        let phrase = try phrase(closing: closing, from: at)
        if QuerySyntax.isSearchable(phrase) {
          terms.append(QueryTerm(.phrase, phrase, field: field, position: offsets(at..<position)))
        }
      } else {
        distance = try readMember(of: name, field: field, into: &terms)
      }
    }
    advance()
    guard terms.count >= 2 else {
      throw error(
        "\(name) needs at least two words", at: start..<position,
        hint: "write them with a space between, as in \(name)(a b)")
    }
    try checkCount(of: terms, from: start)
    if name == "NEAR", distance == nil, let last = terms.last, terms.count > 2,
      last.text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      doubts.append("'\(last.text)' in NEAR as a word; a distance stands behind a comma")
    }
    let scope: QueryGroup.Scope =
      switch name {
      case "SENTENCE": .sentence
      case "PARAGRAPH": .paragraph
      default: .near(distance ?? QueryGroup.defaultDistance)
      }
    add(.group(QueryGroup(scope, terms, field: field)), from: start)
  }

  /// Reads a word of a group; returns the distance if one follows its comma.
  private mutating func readMember(
    of name: Substring, field: QueryTerm.Field, into terms: inout [QueryTerm]
  ) throws(QueryError) -> Int? {
    let start = position
    let typed = read(until: QuerySyntax.endsWord)
    var word = typed
    var digits: Substring?
    if name == "NEAR", let comma = typed.unicodeScalars.lastIndex(of: ",") {
      let rest = typed[typed.unicodeScalars.index(after: comma)...]
      if rest.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) {
        word = typed[..<comma]
        digits = rest
        if rest.isEmpty {
          _ = read { !QuerySyntax.isSeparator($0) }
          digits = read(until: QuerySyntax.endsWord)
        }
      } else if let first = rest.unicodeScalars.first,
        first == "-" || first == "+" || ("0"..."9").contains(first)
      {
        (word, digits) = (typed[..<comma], rest)
      }
    }
    if let term = try member(word, field: field, from: start) { terms.append(term) }
    guard let digits else { return nil }
    return try self.distance(digits, from: start)
  }

  private func member(
    _ word: Substring, field: QueryTerm.Field, from start: String.Index
  ) throws(QueryError) -> QueryTerm? {
    guard QuerySyntax.isSearchable(word) else { return nil }
    let range = start..<position
    if QuerySyntax.operators.contains(String(word)) || word.unicodeScalars.first == "-"
      || word.unicodeScalars.first == "="
    {
      throw error(
        "'\(word.visible(most: 20))' cannot stand inside NEAR, SENTENCE or PARAGRAPH", at: range,
        hint: "give words, phrases in quotes and beginnings with a star")
    }
    if let (name, rest) = QuerySyntax.fieldName(of: word),
      QuerySyntax.isField(name)
        || (FieldNames.meant(by: name) != nil && QuerySyntax.isSearchable(rest))
    {
      throw error(
        "a field stands before the parenthesis, not in it", at: range,
        hint: "write title:SENTENCE(a b)")
    }
    guard let star = word.unicodeScalars.firstIndex(of: "*") else {
      // A comma would end the words when the term is typed again.
      let kind: QueryTerm.Kind = word.unicodeScalars.contains(",") ? .phrase : .word
      return QueryTerm(kind, String(word), field: field, position: offsets(range))
    }
    try checkPrefix(word, star: star, from: start, to: position)
    return QueryTerm(.prefix, String(word[..<star]), field: field, position: offsets(range))
  }

  /// Reads the `~5` that follows a phrase.
  mutating func readDistance(
    of phrase: String, field: QueryTerm.Field, from start: String.Index
  ) throws(QueryError) {
    let tilde = position
    advance()
    let digits = read(until: QuerySyntax.endsWord)
    let distance = try self.distance(digits, from: tilde)
    let words = phrase.split(separator: " ").filter { QuerySyntax.isSearchable($0) }
    guard words.count > 1 else {
      throw error(
        "a distance needs at least two words in the quotes", at: start..<position,
        hint: "write it as in \"ceasefire talks\"~5")
    }
    let range = offsets(start..<position)
    try checkCount(of: words, from: start)
    let terms = words.map { QueryTerm(.word, String($0), field: field, position: range) }
    // What no longer can be typed as a word is a phrase.
    let typed = terms.map { term in
      QuerySyntax.isTypedAsWord(term.text, field: .any)
        && !QuerySyntax.operators.contains(term.text) && !term.text.contains(",")
        ? term : QueryTerm(.phrase, term.text, field: field, position: range)
    }
    add(.group(QueryGroup(.near(distance), typed, field: field)), from: start)
  }

  private func checkCount(
    of terms: some Collection, from start: String.Index
  ) throws(QueryError) {
    guard terms.count > QueryGroup.maximumTerms else { return }
    throw error(
      "more than \(QueryGroup.maximumTerms) words cannot be looked for together",
      at: start..<position, hint: "leave some out")
  }

  private func distance(
    _ digits: Substring, from start: String.Index
  ) throws(QueryError) -> Int {
    guard let number = Int(digits), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      number <= QueryGroup.maximumDistance
    else {
      throw error(
        "the distance must be a number up to \(QueryGroup.maximumDistance)", at: start..<position,
        hint: "write it as in NEAR(a b, 5) or \"a b\"~5")
    }
    return number
  }
}
