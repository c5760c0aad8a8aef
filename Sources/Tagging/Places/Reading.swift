/// How one mention of a name is to be read, by the words around it.
struct Reading {
  /// The rule that decided, as `archive why` prints it.
  enum Rule: String {
    /// The name by itself.
    case name
    /// "in Georgia", "near Paris".
    case preposition
    /// "the city of Paris", "Paris residents".
    case placeNoun = "place noun"
    /// "the city of Paris".
    case placeKind = "kind of place before it"
    /// "northern Lebanon".
    case placeAdjective = "place adjective"
    /// Words with capitals stand beside it.
    case joined = "within a longer name"
    /// "Georgia's president", "the Jordanian army".
    case national = "national institution"
    /// "Paris, Texas".
    case qualified = "qualified by what follows"
    /// "Turkey-based".
    case compound = "hyphenated"
    /// The place that the text begins with.
    case dateline
    /// "Bank of England", "Air France".
    case institution = "in an institution's name"
    /// The name stands beside other names of places.
    case list = "in a list of places"
    /// A rule that the user taught.
    case taught
    /// A leader's name names the country: "Philippe of Belgium".
    case leader = "in a leader's name"
    /// Not a place: "Michael Jordan".
    case person = "part of a person's name"
    /// Not a place: "Jordan said" after "Michael Jordan".
    case samePerson = "the person named before"
    case street = "part of a street's name"
    case newspaper = "part of a newspaper's name"
    case language = "a language"
    case capitals = "a word in capitals"
    /// "US$", "75 UAE dirhams".
    case currency = "part of a sum of money"
    /// "<UK>".
    case ticker = "a stock's symbol"
    /// "Redland plc", and "Redland" after it.
    case company = "a company's name"
    case foreign = "another language's name"
    case month = "a month"
    /// Not a place: a word of the language that a town bears too.
    case word = "an everyday word"
    /// A longer name that means another thing.
    case phrase = "part of a longer name"
  }

  let rule: Rule
  /// Whether the words stand for a place at all.
  let isPlace: Bool
  /// What the surroundings add to the name's worth.
  let weight: Float
  /// Whether the words speak of a state, as "president" and "army" do.
  var isNational = false

  /// Whether the words speak of a place even where the name is somebody's: "near Jordan" does not.
  var isSurelyPlace: Bool {
    switch rule {
    case .dateline, .qualified, .compound, .national, .taught, .placeKind, .placeNoun,
      .placeAdjective:
      true
    default: false
    }
  }

  /// Whether the words say that a name is a place even where it is an ordinary word: "the city of
  /// Central", "Central, Louisiana".
  var isStrong: Bool {
    switch rule {
    case .dateline, .qualified, .taught, .placeKind, .list: true
    default: false
    }
  }

  static func not(_ rule: Rule) -> Reading { Reading(rule: rule, isPlace: false, weight: 0) }
  static func place(_ rule: Rule, _ weight: Float) -> Reading {
    Reading(rule: rule, isPlace: true, weight: weight)
  }
}
