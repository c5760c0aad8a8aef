import TextProcessing

/// The characters and words that mean something in a query.
enum QuerySyntax {
  /// The upper-case words that join terms.
  static let operators = ["AND", "OR", "NOT"]

  /// The words before a parenthesis that say how near words must stand.
  static let groups = ["NEAR", "SENTENCE", "PARAGRAPH"]

  /// Returns the field of the text that a name in lower case means.
  static func textField(_ name: String) -> QueryTerm.Field? {
    switch name {
    case "title": .title
    case "body": .body
    default: nil
    }
  }

  /// Whether a name in lower case means something before a colon.
  static func isField(_ name: String) -> Bool {
    textField(name) != nil || QueryFilter.Field(rawValue: name) != nil
  }

  /// Returns the characters that end a phrase which begins with the scalar; `nil` when it is no
  /// opening quote.
  ///
  /// The pairs are those of English, German, French, Swedish, Danish and Polish typesetting.
  static func closingQuotes(for scalar: Unicode.Scalar) -> Set<Unicode.Scalar>? {
    switch scalar {
    case "\"": ["\""]
    case "\u{201C}", "\u{201D}", "\u{201E}": ["\u{201C}", "\u{201D}", "\""]
    case "\u{AB}": ["\u{BB}"]
    case "\u{BB}": ["\u{AB}", "\u{BB}"]
    default: nil
    }
  }

  /// Whether the scalar separates words as a space does.
  ///
  /// Control characters and marks of writing direction count, so that no term carries them on.
  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0: true
    case 0x21..<0x7F: false
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: scalar.properties.isWhitespace
    }
  }

  /// Whether a word ends before the scalar.
  static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || scalar == ")" || isSeparator(scalar) || closingQuotes(for: scalar) != nil
  }

  /// Whether the scalar alone can be looked for; a combining mark, which is part of words, cannot.
  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: false
    default: Words.isWordScalar(scalar)
    }
  }

  /// Whether there is anything in the text to look for.
  static func isSearchable(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains(where: isLetterOrDigit)
  }

  /// Returns the words of a phrase with single spaces between them, and without straight quotes.
  static func phraseText(_ text: some StringProtocol) -> String {
    Substring(text).unicodeScalars.split { isSeparator($0) || $0 == "\"" }
      .map { String($0) }
      .joined(separator: " ")
  }

  /// Whether the parser reads the text as one word, or as an operator, without quotes around it.
  static func isTypedAsWord(_ text: String, field: QueryTerm.Field) -> Bool {
    guard let first = text.unicodeScalars.first, first != "-", first != "=",
      !text.unicodeScalars.contains(where: { $0 == "*" || endsWord($0) }),
      !looksLikeEquation(text)
    else { return false }
    guard field == .any, let (name, rest) = fieldName(of: text[...]) else { return true }
    return !isField(name) && (FieldNames.meant(by: name) == nil || !isSearchable(rest))
  }

  /// Whether a text is refused as `country=KE` is.
  static func looksLikeEquation(_ text: some StringProtocol) -> Bool {
    let scalars = text.unicodeScalars
    guard let sign = scalars.firstIndex(of: "="), sign > text.startIndex else { return false }
    return isField(text[..<sign].lowercased())
      && isSearchable(text[scalars.index(after: sign)...])
  }

  /// Returns what stands before the first colon, in lower case, and what stands after it.
  static func fieldName(of word: Substring) -> (name: String, rest: Substring)? {
    let scalars = word.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":") else { return nil }
    return (word[..<colon].lowercased(), word[scalars.index(after: colon)...])
  }
}
