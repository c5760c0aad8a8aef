public import ArticleModel

/// A country and the words that stand for it in English.
public struct Country: Hashable, Sendable {
  /// The ISO 3166-1 alpha-2 code, `XK` for Kosovo, or the last code of a state that is no more.
  public let code: String
  /// The everyday name.
  public let name: String
  /// Its other names, official ones among them.
  public let names: [String]
  /// Adjectives and nouns for what and who comes from there.
  public let demonyms: [String]
  /// The seat or seats of its government.
  public let capitals: [String]
  /// Short forms such as `U.S.`, in the letter case in which alone they count.
  public let abbreviations: [String]
  /// The first day of a state that is no more.
  public let from: PartialDate?
  /// The last day of a state that is no more; `nil` for all others.
  public let to: PartialDate?
  /// The codes of the states on its territory today; first the one that took its place among states.
  public let successors: [String]

  init(row: TSVRow) {
    code = row[0]
    name = row[1]
    names = row.list(2)
    demonyms = row.list(3)
    capitals = row.list(4)
    abbreviations = row.list(5)
    from = PartialDate(row[6])
    to = PartialDate(row[7])
    successors = row.list(8)
  }

  /// The code of the state that took the place of a former one: `RU` of the Soviet Union.
  public var mainSuccessor: String? { successors.first }
}

/// The names of one country in one other language.
public struct CountryNames: Hashable, Sendable {
  /// The country's code.
  public let code: String
  /// The language, as a BCP 47 primary subtag.
  public let language: String
  /// The names, inflected forms among them.
  public let names: [String]

  init(row: TSVRow) {
    code = row[0]
    language = row[1]
    names = row.list(2)
  }
}
