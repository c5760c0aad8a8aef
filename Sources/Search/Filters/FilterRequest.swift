/// The filters of a search as a user wrote them.
///
/// Each element of a list must hold; within an element a comma means any of
/// its parts.
public struct FilterRequest: Hashable, Sendable {
  /// Names, codes or demonyms of countries.
  public var countries: [String]
  /// Names, codes or demonyms of countries that articles are about.
  public var about: [String]
  /// Names or ids of leaders.
  public var leaders: [String]
  /// Whether leaders count only where they held an office on the article's date.
  public var isInOffice: Bool
  /// Countries whose leader of the article's date is named.
  public var leadersOf: [String]
  /// Names or ids of organisations.
  public var organisations: [String]
  /// Names or ids of regions of the world, which regions within them satisfy too.
  public var regions: [String]
  /// Names or ids of regions of the world, which their countries satisfy too.
  public var inRegions: [String]
  /// Names of sources.
  public var sources: [String]
  /// Language tags.
  public var languages: [String]
  /// Expressions of a date or a range, all of which must hold.
  public var dates: [String]
  /// The expression from whose first day on articles count.
  public var since: String?
  /// The expression through whose last day articles count.
  public var until: String?
  /// Whether only articles without a date count.
  public var isUndated: Bool

  /// Creates filters; without arguments there are none.
  public init(
    countries: [String] = [], about: [String] = [], leaders: [String] = [],
    isInOffice: Bool = false, leadersOf: [String] = [], organisations: [String] = [],
    regions: [String] = [], inRegions: [String] = [], sources: [String] = [],
    languages: [String] = [], dates: [String] = [],
    since: String? = nil, until: String? = nil, isUndated: Bool = false
  ) {
    self.countries = countries
    self.about = about
    self.leaders = leaders
    self.isInOffice = isInOffice
    self.leadersOf = leadersOf
    self.organisations = organisations
    self.regions = regions
    self.inRegions = inRegions
    self.sources = sources
    self.languages = languages
    self.dates = dates
    self.since = since
    self.until = until
    self.isUndated = isUndated
  }

  /// Creates the filter that a condition of a query means; none of a byline.
  init(_ filter: QueryFilter) {
    self.init()
    switch filter.field {
    case .byline: break
    case .source: sources = [filter.value]
    case .country: countries = [filter.value]
    case .about: about = [filter.value]
    case .organisation: organisations = [filter.value]
    case .region: regions = [filter.value]
    case .leader: leaders = [filter.value]
    case .date: dates = [filter.value]
    case .since: since = filter.value
    case .until: until = filter.value
    case .language: languages = [filter.value]
    case .is: isUndated = true
    }
  }

  /// Whether nothing is filtered.
  public var isEmpty: Bool { self == FilterRequest() }
}
