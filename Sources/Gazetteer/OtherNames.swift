/// Demonyms and adjectives of one country in one language, inflected forms among them.
public struct CountryDemonyms: Hashable, Sendable {
  /// The country's code.
  public let code: String
  /// The language, as a BCP 47 primary subtag.
  public let language: String
  /// The forms.
  public let names: [String]

  init(row: TSVRow) {
    code = row[0]
    language = row[1]
    names = row.list(2)
  }
}

/// Names that a country had in other years.
public struct FormerName: Hashable, Sendable {
  /// The code of the country of today.
  public let country: String
  /// Whether these are demonyms.
  public let isDemonym: Bool
  /// The language, as a BCP 47 primary subtag.
  public let language: String
  /// The names.
  public let names: [String]
  /// The first year of the name.
  public let from: Int?
  /// The last year of the name.
  public let to: Int?
  /// The states on that territory today, where these are several.
  public let successors: [String]

  init(row: TSVRow) {
    country = row[0]
    isDemonym = row[1] == "demonym"
    language = row[2]
    names = row.list(3)
    from = Int(row[4])
    to = Int(row[5])
    successors = row.list(6)
  }
}

/// The names of a city in one language other than English.
public struct CityNames: Hashable, Sendable {
  /// The name most used in English.
  public let name: String
  /// The code of the country that it lies in.
  public let country: String
  /// The language, as a BCP 47 primary subtag.
  public let language: String
  /// The names.
  public let names: [String]

  init(row: TSVRow) {
    name = row[0]
    country = row[1]
    language = row[2]
    names = row.list(3)
  }
}

/// The names of a leader in one language other than English, in the nominative.
public struct LeaderNames: Hashable, Sendable {
  /// The leader's identifier.
  public let leader: String
  /// The full names.
  public let names: [String]
  /// The forms used alone in later mentions.
  public let shorts: [String]

  init(row: TSVRow) {
    leader = row[0]
    names = row.list(2)
    shorts = row.list(3)
  }
}

/// Names of a building or body that stand for a country or an organisation: Kremlin, Knesset.
public struct Metonym: Hashable, Sendable {
  /// The code of a country, or the id of an organisation.
  public let entity: String
  /// `government`, `parliament`, `bank`, `court`, `agency` or `group`.
  public let kind: String
  /// The language, as a BCP 47 primary subtag.
  public let language: String
  /// The names.
  public let names: [String]
  /// Whether the names need context.
  public let needsContext: Bool

  init(row: TSVRow) {
    entity = row[0]
    kind = row[1]
    language = row[2]
    names = row.list(3)
    needsContext = row.list(4).contains("common") || kind == "group"
  }
}

/// A bloc or organisation that acts as countries do.
public struct Organisation: Hashable, Sendable {
  /// The identifier: `european-union`.
  public let id: String
  /// The usual English name.
  public let name: String
  /// The names in each language, the abbreviations aside.
  public var names: [LanguageNames]
  /// The first year, as far as it is known.
  public let from: Int?
  /// The last year of one that is no more.
  public let to: Int?

  /// The names in one language.
  public struct LanguageNames: Hashable, Sendable {
    /// The language, as a BCP 47 primary subtag.
    public let language: String
    /// The names.
    public let names: [String]
    /// Short forms, in the letter case in which alone they count.
    public let abbreviations: [String]
    /// Short forms that need context.
    public let doubtful: [String]
  }

  init(row: TSVRow) {
    id = row[0]
    name = row.list(2).first ?? row[0]
    names = [LanguageNames(row: row)]
    from = Int(row[4])
    to = Int(row[5])
  }
}

extension Organisation.LanguageNames {
  init(row: TSVRow) {
    language = row[1]
    names = row.list(2)
    abbreviations = row.list(3).filter { !$0.hasPrefix("?") }
    doubtful = row.list(3).filter { $0.hasPrefix("?") }.map { String($0.dropFirst()) }
  }
}
