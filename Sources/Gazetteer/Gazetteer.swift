import GazetteerData

/// What the program knows of countries and leaders.
///
/// The parts are read when they are asked for: a search that filters by
/// country pays for the countries alone. Names, leaders and places are used
/// where they stand in the program, and cost nothing before they are asked for.
public enum Gazetteer {
  /// Returns every country, by code.
  public static func countries() -> [Country] {
    TSVTable(gazetteer_countries()).map(Country.init)
  }

  /// Returns the countries' names in languages other than English.
  public static func countryNames() -> [CountryNames] {
    TSVTable(gazetteer_country_names()).map(CountryNames.init)
  }

  /// Returns the names that also stand for something else.
  public static func ambiguousNames() -> [AmbiguousName] {
    TSVTable(gazetteer_ambiguous()).map(AmbiguousName.init)
  }

  /// Returns the longer names and phrases in which a place's name does not stand for the place.
  public static func phrases() -> [FixedPhrase] {
    TSVTable(gazetteer_phrases()).map(FixedPhrase.init(row:))
      + TSVTable(gazetteer_longer_names()).map(FixedPhrase.init(longerName:))
      + knownWordTable().filter { $0.kind == "longer" }.flatMap(\.words).map(
        FixedPhrase.init(word:))
  }

  /// Returns every leader with the terms of office.
  public static func leaders() -> [Leader] { Array(leaderList) }

  /// The leaders, read one by one; opening the list costs nothing.
  public static let leaderList = LeaderList(.builtIn)

  /// Every name in every language; opening the index costs nothing.
  public static let names = NameIndex(.builtIn)

  /// The cities that names refer to.
  public static let placeList = PlaceList(.builtIn)

  /// The states and provinces that names refer to.
  public static let regionList = RegionList(.builtIn)

  /// The longer names and phrases that names refer to.
  public static let phraseList = PhraseList(.builtIn)

  /// The names that are ordinary words of a language; opening the set costs nothing.
  public static let ordinaryWords = WordSet(.builtIn, .ordinaryWords)

  /// The well-known names that are words of a language too; opening the set costs nothing.
  public static let knownWords = WordSet(.builtIn, .knownWords)

  /// Given names of many languages; opening the set costs nothing.
  public static let givenNames = WordSet(.builtIn, .givenNames)

  /// Returns the code of the country at a position in `countries()`; empty for no such position.
  public static func countryCode(_ position: Int) -> String {
    countryCodes.indices.contains(position) ? countryCodes[position] : ""
  }

  private static let countryCodes = countries().map(\.code)

  /// The bytes of the compiled gazetteer, for a test to compare.
  public static var compiledBytes: [UInt8] {
    let file = gazetteer_image()
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
