/// A country that an article names.
public struct CountryTag: Hashable, Sendable {
  /// The ISO 3166-1 alpha-2 code; `XK` for Kosovo.
  public var code: String
  /// The everyday English name.
  public var name: String
  /// How often the title, summary and body name the country.
  public var mentions: Int
  /// Whether the headline names it.
  public var inTitle: Bool

  /// Creates a country tag.
  public init(code: String, name: String, mentions: Int, inTitle: Bool) {
    self.code = code
    self.name = name
    self.mentions = mentions
    self.inTitle = inTitle
  }
}

/// A head of state or government whom an article names.
public struct LeaderTag: Hashable, Sendable {
  /// The leader's identifier in the gazetteer: `angela-merkel`.
  public var id: String
  /// The usual English name.
  public var name: String
  /// The ISO 3166-1 alpha-2 code of the country in which the office was held.
  public var country: String
  /// How often the title, summary and body name the leader.
  public var mentions: Int

  /// Creates a leader tag.
  public init(id: String, name: String, country: String, mentions: Int) {
    self.id = id
    self.name = name
    self.country = country
    self.mentions = mentions
  }
}

/// The countries and leaders of one article, most mentioned first.
public struct ArticleTags: Hashable, Sendable {
  /// The countries, most mentioned first.
  public var countries: [CountryTag]
  /// The leaders, most mentioned first.
  public var leaders: [LeaderTag]

  /// Creates a set of tags.
  public init(countries: [CountryTag] = [], leaders: [LeaderTag] = []) {
    self.countries = countries
    self.leaders = leaders
  }
}
