/// A condition on what is known about an article, typed within a query: `country:KZ`.
public struct QueryFilter: Sendable {
  /// What the condition is about.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// The author's name.
    case byline
    /// The outlet.
    case source
    /// A country that the article names.
    case country
    /// A country that the article is about.
    case about
    /// A head of state or government whom the article names.
    case leader
    /// A bloc or organisation that the article names.
    case organisation
    /// A region of the world that the article names, or one within it.
    case region
    /// The day or the period of publication.
    case date
    /// The first day on which articles count.
    case since
    /// The last day on which articles count.
    case until
    /// The stated language.
    case language
    /// A state of the article: `undated`.
    case `is`
  }

  /// What the condition is about.
  public var field: Field
  /// The value as typed, without quotes; a comma means any of its parts.
  public var value: String
  /// Where it stands in what was typed, as UTF-8 offsets; no part of equality.
  public var position: Range<Int>
  /// The index's tokens, any of which an article must have; `nil` until names are looked up.
  var tokens: [String]?
  /// The days that it means, if it is about dates and has been looked up; no part of equality.
  var dates: DateRange?

  /// Creates a condition whose names are not looked up yet.
  public init(_ field: Field, _ value: String, position: Range<Int> = 0..<0) {
    self.field = field
    self.value = value
    self.position = position
  }
}

extension QueryFilter: Hashable {
  /// Compares all but positions.
  public static func == (left: QueryFilter, right: QueryFilter) -> Bool {
    left.field == right.field && left.value == right.value && left.tokens == right.tokens
  }

  /// Hashes all but the position.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(field)
    hasher.combine(value)
  }
}

extension QueryFilter: CustomStringConvertible {
  /// The condition as it would be typed, its value always in quotes.
  public var description: String { "\(field.rawValue):\"\(QuerySyntax.phraseText(value))\"" }
}
