/// What a name is beside a place.
struct NameTraits: OptionSet {
  let rawValue: UInt8

  /// Also a word in small letters of some language.
  static let common = NameTraits(rawValue: 1)
  /// Also a given name.
  static let given = NameTraits(rawValue: 2)
  /// Also a frequent surname.
  static let surname = NameTraits(rawValue: 4)
  /// A country's name that people bear as well.
  static let person = NameTraits(rawValue: 8)
  /// The adjective or noun for what comes from a country, and perhaps its language.
  static let demonym = NameTraits(rawValue: 16)
  /// An abbreviation of a state, which counts after a comma alone: "Paris, TX".
  static let afterComma = NameTraits(rawValue: 32)
  /// A name of letters that count one by one, such as `US`.
  static let exact = NameTraits(rawValue: 64)

  /// Whether people bear the name.
  var isPersonal: Bool { !isDisjoint(with: [.given, .surname, .person]) }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Reads the flags of the gazetteer's tables.
  init(flags: [String]) {
    var traits: NameTraits = []
    if flags.contains("common") { traits.insert(.common) }
    if flags.contains("given") { traits.insert(.given) }
    if flags.contains("surname") { traits.insert(.surname) }
    self = traits
  }
}
