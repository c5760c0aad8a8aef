/// A city or town.
public struct Place: Hashable, Sendable {
  /// The name most used in English.
  public let name: String
  /// The code of the country that it lies in.
  public let country: String
  /// Whether it is a capital or a seat of government.
  public let isCapital: Bool
  /// The ISO 3166-2 code of its state or province; empty outside Australia, Britain, Canada and the US.
  public let region: String
  /// How many people live there, rounded up to thousands.
  public let population: Int
  /// What its name also is: `common`, `given`, `surname`, `shared`, `country`, `region`.
  public let flags: [String]
  /// Other spellings, other scripts among them.
  public let names: [String]

  init(row: TSVRow) {
    name = row[0]
    country = row[1]
    isCapital = row[2] == "capital"
    region = row[3]
    population = (Int(row[4]) ?? 0) * 1000
    flags = row.list(5)
    names = row.list(6)
  }
}

/// The names of a state or province in one language.
public struct Region: Hashable, Sendable {
  /// The ISO 3166-2 code, or a country's code and a word of our own: `US-GA`, `UA-donbas`.
  public let code: String
  /// The language, as a BCP 47 primary subtag.
  public let language: String
  /// What its English name also is, as of a place.
  public let flags: [String]
  /// The names, inflected forms among them.
  public let names: [String]

  init(row: TSVRow) {
    code = row[0]
    language = row[1]
    flags = row.list(2)
    names = row.list(3)
  }
}
