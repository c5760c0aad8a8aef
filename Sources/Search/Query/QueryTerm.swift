/// One thing to look for: a word, a phrase or the beginning of a word.
///
/// `title:"rail link"` is the phrase `rail link` in the field `title`.
public struct QueryTerm: Sendable {
  /// How the text is to be matched.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// One word, perhaps with punctuation inside: `al-Sisi`, `C++`, `10:30`.
    case word
    /// Words that follow one another, as in `"rail link"`.
    case phrase
    /// The beginning of a word, as in `parliam*`.
    case prefix
  }

  /// Where the text is looked for.
  public enum Field: Sendable, Hashable, CaseIterable {
    /// All of the article.
    case any
    /// Only the headline.
    case title
  }

  /// How the text is to be matched.
  public var kind: Kind
  /// The text as typed, without quotes, star and field name; white space in phrases is collapsed.
  public var text: String
  /// Where the text is looked for.
  public var field: Field
  /// Where the term stands in what was typed, as UTF-8 offsets; no part of equality.
  public var position: Range<Int>
  /// How often it was typed, if repeats were joined into it; no part of equality.
  public var occurrences = 1

  /// Creates a term.
  public init(_ kind: Kind, _ text: String, field: Field = .any, position: Range<Int> = 0..<0) {
    self.kind = kind
    self.text = text
    self.field = field
    self.position = position
  }
}

extension QueryTerm: Hashable {
  /// Compares all but positions and occurrences.
  public static func == (left: QueryTerm, right: QueryTerm) -> Bool {
    left.kind == right.kind && left.field == right.field && left.text == right.text
  }

  /// Hashes all but position and occurrences.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(field)
    hasher.combine(text)
  }
}

extension QueryTerm: CustomStringConvertible {
  /// The term as it would be typed; a word that cannot be typed as such comes out quoted.
  public var description: String {
    let isPlain = QuerySyntax.isTypedAsWord(text, field: field)
    let shown =
      switch kind {
      case .word where isPlain && !QuerySyntax.operators.contains(text): text
      case .prefix where isPlain: text + "*"
      case .word, .prefix, .phrase: "\"" + QuerySyntax.phraseText(text) + "\""
      }
    return field == .title ? "title:" + shown : shown
  }
}
