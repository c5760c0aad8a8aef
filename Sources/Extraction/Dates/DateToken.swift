import TextProcessing

/// One piece of text as the date parser sees it: a number, a word or a mark.
struct DateToken {
  /// What the piece is.
  enum Kind: Equatable {
    /// Decimal digits of any script; the value of more than nine of them is not kept.
    case number(Int, digits: Int)
    /// Letters, folded; each character of a script without spaces by itself.
    case word(String)
    /// Anything else but white space.
    case mark(Unicode.Scalar)
  }

  /// What the piece is.
  var kind: Kind
  /// Where it stands.
  var range: Range<String.Index>
  /// Whether no white space stands before it.
  var isGlued: Bool
  /// Whether it is a character of a script written without spaces.
  var isUnsegmented = false

  /// How much of a text is read: a date stands near the beginning of what states one.
  static let longestText = 400

  /// Returns the tokens of the beginning of a text.
  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var isGlued = false
    let scalars = text.unicodeScalars
    let limit =
      scalars.index(scalars.startIndex, offsetBy: longestText, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    var position = scalars.startIndex
    while position < limit {
      let scalar = scalars[position]
      let start = position
      scalars.formIndex(after: &position)
      if scalar.isWhitespace {
        isGlued = false
        continue
      }
      if digit(scalar) != nil {
        while position < limit, digit(scalars[position]) != nil {
          scalars.formIndex(after: &position)
        }
        position = endOfGluedYear(scalars[start..<position], in: scalars) ?? position
        let digits = scalars[start..<position].compactMap(digit)
        let value = digits.count > 9 ? 0 : digits.reduce(0) { $0 * 10 + $1 }
        tokens.append(
          DateToken(
            kind: .number(value, digits: digits.count), range: start..<position, isGlued: isGlued))
      } else if Script.isUnsegmented(scalar) {
        tokens.append(
          DateToken(
            kind: .word(String(scalar)), range: start..<position, isGlued: isGlued,
            isUnsegmented: true))
      } else if Words.isWordScalar(scalar) {
        while position < limit, isLetter(scalars[position]) { scalars.formIndex(after: &position) }
        let word = Folding.fold(text[start..<position])
        tokens.append(DateToken(kind: .word(word), range: start..<position, isGlued: isGlued))
      } else {
        tokens.append(DateToken(kind: .mark(scalar), range: start..<position, isGlued: isGlued))
      }
      isGlued = true
    }
    return tokens
  }

  /// Where the year ends in `20239:14`, from a page that set year and time apart by style alone.
  private static func endOfGluedYear(
    _ digits: Substring.UnicodeScalarView, in scalars: String.UnicodeScalarView
  ) -> String.Index? {
    guard (5...6).contains(digits.count), scalars[digits.endIndex...].first == ":",
      digits.starts(with: "19".unicodeScalars) || digits.starts(with: "20".unicodeScalars),
      scalars[digits.endIndex...].dropFirst().prefix(2).allSatisfy({ digit($0) != nil })
    else { return nil }
    let hour = digits.dropFirst(4)
    return Int(String(hour)).map { $0 < 24 } ?? false ? hour.startIndex : nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    Words.isWordScalar(scalar) && digit(scalar) == nil && !Script.isUnsegmented(scalar)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if (0x30...0x39).contains(scalar.value) { return Int(scalar.value) - 0x30 }
    guard scalar.value > 0x7F, scalar.properties.generalCategory == .decimalNumber else {
      return nil
    }
    return scalar.properties.numericValue.map { Int($0) }
  }
}
