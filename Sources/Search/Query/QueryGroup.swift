/// Words that must stand together: `NEAR(a b, 5)`, `"a b"~5`, `SENTENCE(a b)`, `PARAGRAPH(a b)`.
public struct QueryGroup: Sendable, Hashable {
  /// How near to one another they must stand.
  public enum Scope: Sendable, Hashable {
    /// With at most so many words between the first and the last.
    case near(Int)
    /// In one sentence.
    case sentence
    /// In one paragraph.
    case paragraph
  }

  /// The most words that may be allowed between.
  public static let maximumDistance = 1_000
  /// The most words and phrases of a group, for each of which texts are read.
  public static let maximumTerms = 64
  /// The distance of `NEAR(a b)`, which states none.
  public static let defaultDistance = 10

  /// How near to one another they must stand.
  public var scope: Scope
  /// The words, phrases and beginnings of words, all of one field.
  public var terms: [QueryTerm]
  /// Where they are looked for.
  public var field: QueryTerm.Field

  /// Creates a group.
  public init(_ scope: Scope, _ terms: [QueryTerm], field: QueryTerm.Field = .any) {
    self.scope = scope
    self.terms = terms
    self.field = field
  }
}

extension QueryGroup: CustomStringConvertible {
  /// The group as it would be typed.
  public var description: String {
    let inner = terms.map { term in
      var bare = term
      bare.field = .any
      return bare.description
    }.joined(separator: " ")
    let call =
      switch scope {
      case .near(let distance): "NEAR(\(inner), \(distance))"
      case .sentence: "SENTENCE(\(inner))"
      case .paragraph: "PARAGRAPH(\(inner))"
      }
    return field.prefix + call
  }
}
