/// A country that an article names.
public struct CountryTag: Hashable, Sendable {
  /// The ISO 3166-1 alpha-2 code; `XK` for Kosovo; the last code of a state that is no more.
  public var code: String
  /// The everyday English name.
  public var name: String
  /// How often the title, summary and body name the country.
  public var mentions: Int
  /// Whether the headline names it.
  public var inTitle: Bool
  /// How much the article is about it, from 0 to 100.
  public var focus: Int
  /// Whether the article is about it, rather than merely naming it.
  public var isFocus: Bool

  /// Creates a country tag.
  public init(
    code: String, name: String, mentions: Int, inTitle: Bool, focus: Int = 0,
    isFocus: Bool = false
  ) {
    self.code = code
    self.name = name
    self.mentions = mentions
    self.inTitle = inTitle
    self.focus = focus
    self.isFocus = isFocus
  }
}

/// A head of state or government, or of an organisation, whom an article names.
public struct LeaderTag: Hashable, Sendable {
  /// The leader's identifier in the gazetteer: `angela-merkel`.
  public var id: String
  /// The usual English name.
  public var name: String
  /// The code of the country in which the office was held; `nil` for an organisation's.
  public var country: String?
  /// The id of the organisation in which the office was held.
  public var organisation: String?
  /// How often the title, summary and body name the leader.
  public var mentions: Int
  /// Whether the leader held the office on the article's date; `nil` for an undated article.
  public var isInOffice: Bool?
  /// The full name as the article spells it in Latin letters, where it does; not stored.
  public var spelling: String?

  /// Creates a leader tag.
  public init(
    id: String, name: String, country: String?, organisation: String? = nil, mentions: Int,
    isInOffice: Bool? = nil
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.organisation = organisation
    self.mentions = mentions
    self.isInOffice = isInOffice
  }
}

/// An organisation that acts like a country: EU, NATO, ASEAN.
public struct OrganisationTag: Hashable, Sendable {
  /// The gazetteer's code: `EU`.
  public var code: String
  /// The everyday English name.
  public var name: String
  /// How often the title, summary and body name it.
  public var mentions: Int

  /// Creates an organisation tag.
  public init(code: String, name: String, mentions: Int) {
    self.code = code
    self.name = name
    self.mentions = mentions
  }
}

/// A region of the world that an article names: Central Asia, the Middle East.
public struct RegionTag: Hashable, Sendable {
  /// The gazetteer's identifier: `central-asia`.
  public var id: String
  /// The usual English name.
  public var name: String
  /// How often the title, summary and body name it.
  public var mentions: Int

  /// Creates a region tag.
  public init(id: String, name: String, mentions: Int) {
    self.id = id
    self.name = name
    self.mentions = mentions
  }
}

/// A name that may stand for several countries, and whose meaning the text leaves open.
public struct AmbiguousTag: Hashable, Sendable {
  /// The name as the text has it first.
  public var name: String
  /// The codes of the countries that it may stand for, likeliest first.
  public var codes: [String]
  /// How often it stands in the text.
  public var mentions: Int

  /// Creates the tag of an open name.
  public init(name: String, codes: [String], mentions: Int) {
    self.name = name
    self.codes = codes
    self.mentions = mentions
  }
}

/// Someone whom a text calls a country's leader and the gazetteer does not know.
public struct LeaderCandidate: Hashable, Sendable {
  /// The name as the text has it.
  public var name: String
  /// The title: "president".
  public var title: String
  /// The country's code.
  public var country: String

  /// Creates a candidate.
  public init(name: String, title: String, country: String) {
    self.name = name
    self.title = title
    self.country = country
  }
}

/// What one article is tagged with.
public struct ArticleTags: Hashable, Sendable {
  /// The countries, those that the article is about most first.
  public var countries: [CountryTag]
  /// The leaders, most mentioned first.
  public var leaders: [LeaderTag]
  /// The organisations, most mentioned first.
  public var organisations: [OrganisationTag]
  /// The regions of the world, most mentioned first.
  public var regions: [RegionTag]
  /// The names whose meaning stays open.
  public var ambiguous: [AmbiguousTag]
  /// People who may be leaders.
  public var candidates: [LeaderCandidate]
  /// The countries of which a tagged leader held an office on the article's date.
  public var leaderCountries: [String]
  /// The words that the tags rest on, in the order of the text.
  public var mentions: [Mention]

  /// Creates a set of tags.
  public init(
    countries: [CountryTag] = [], leaders: [LeaderTag] = [],
    organisations: [OrganisationTag] = [], regions: [RegionTag] = [],
    ambiguous: [AmbiguousTag] = [], candidates: [LeaderCandidate] = [],
    leaderCountries: [String] = [], mentions: [Mention] = []
  ) {
    self.countries = countries
    self.leaders = leaders
    self.organisations = organisations
    self.regions = regions
    self.ambiguous = ambiguous
    self.candidates = candidates
    self.leaderCountries = leaderCountries
    self.mentions = mentions
  }
}
