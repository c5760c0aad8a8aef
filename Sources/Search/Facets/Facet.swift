/// What the matches of a search can be counted by.
public enum Facet: String, CaseIterable, Sendable {
  /// The countries named.
  case countries
  /// The heads of state and government named.
  case leaders
  /// The regions of the world named.
  case regions
  /// The outlet.
  case source
  /// The month of publication, or the year where no month is known.
  case month
  /// The stated language.
  case language

  /// Creates the facet of a name, in the singular or the plural: `country`, `countries`.
  public init?(named name: String) {
    let name = name.lowercased()
    guard let facet = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = facet
  }

  private var names: [String] {
    switch self {
    case .countries: ["country", "countries"]
    case .leaders: ["leader", "leaders"]
    case .regions: ["region", "regions"]
    case .source: ["source", "sources"]
    case .month: ["month", "months"]
    case .language: ["language", "languages"]
    }
  }
}

/// How the matches of a search are divided by a facet.
public struct FacetCounts: Sendable {
  /// A value and how many of the matches have it.
  public struct Value: Hashable, Sendable {
    /// Its identifier: an ISO code, a leader's id, a name, a month, a tag.
    public let id: String
    /// What people call it.
    public let name: String
    /// The number of matches.
    public let articles: Int
  }

  /// What was counted by.
  public let facet: Facet
  /// The most frequent values, most first; months from the earliest.
  public let values: [Value]
  /// How many other values there are.
  public let others: Int
  /// How many matches have no value.
  public let without: Int
}
