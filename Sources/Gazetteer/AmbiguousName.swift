/// A country's name that also stands for something else, with the words that decide which.
public struct AmbiguousName: Hashable, Sendable {
  /// The name: `Georgia`.
  public let name: String
  /// The code of the country that it may mean.
  public let country: String
  /// Whether it means that country only where the text speaks for it.
  public let needsEvidence: Bool
  /// What else it may be: a code (`CG`), a part of a country (`US-GA`), `given-name`, `surname`,
  /// `person` for both, or another word.
  public let rival: String
  /// Words in the text that speak for the country.
  public let evidenceFor: [String]
  /// Words in the text that speak for the rival.
  public let evidenceAgainst: [String]

  init(row: TSVRow) {
    name = row[0]
    needsEvidence = row[1].hasPrefix("?")
    country = String(row[1].drop { $0 == "?" })
    rival = row[2]
    evidenceFor = row.list(3)
    evidenceAgainst = row.list(4)
  }

  /// Whether people bear it before their surname.
  public var isGivenName: Bool { rival == "given-name" || rival == "person" }

  /// Whether people bear it as their surname.
  public var isSurname: Bool { rival == "surname" || rival == "person" }

  /// The code of the country that the rival lies in, if it is a country or a part of one.
  public var rivalCountry: String? {
    let code = rival.prefix(2)
    let isCode =
      code.count == 2 && code.allSatisfy { $0.isASCII && $0.isUppercase }
      && (rival.count == 2 || rival.dropFirst(2).first == "-")
    return isCode ? String(code) : nil
  }
}

/// A longer phrase that contains a country's name without standing for that country.
public struct FixedPhrase: Hashable, Sendable {
  /// The phrase: `New England Patriots`.
  public let phrase: String
  /// The codes of the countries that it does stand for, if any.
  public let countries: [String]

  init(row: TSVRow) {
    phrase = row[0]
    countries = row.list(1)
  }

  /// A word with a country's name in it.
  init(word: String) {
    phrase = word
    countries = []
  }

  init(longerName row: TSVRow) {
    phrase = row[0]
    countries = row.list(2)
  }
}
