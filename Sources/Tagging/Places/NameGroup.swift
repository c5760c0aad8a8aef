import ArticleModel

/// What mentions of one sense have in common.
struct NameKey: Hashable {
  let node: Int32
  /// Whether the words beside the name speak of a part of a country.
  let isPart: Bool
}

/// All mentions of one name in a text: an article uses a name in one sense, but for a country's and its
/// neighbour's part of that name.
struct NameGroup {
  /// The name's node.
  let node: Int32
  /// What the name may stand for here.
  var senses: [PlaceSense] = []
  /// The mentions, as positions in the text's matches.
  var matches: [Int] = []
  /// How each mention is to be read.
  var readings: [Reading] = []
  let traits: NameTraits
  /// The country that "Paris, Texas" says the name lies in.
  var qualifier: (country: CountryCode, region: RegionCode)?
  /// What a user taught of the name; a code of 0 is for no country.
  var taught: CountryCode?

  init(node: Int32, traits: NameTraits) {
    self.node = node
    self.traits = traits
  }

  /// The sense that was decided on.
  var decision: Decision?

  /// Whether any mention stands for a place.
  var hasPlace: Bool { readings.contains(where: \.isPlace) }

  /// Whether it is an ordinary word of the text's language, so that only words around it that speak of
  /// a place make it one.
  var isOrdinary = false
  /// Whether it is known well as a name, and a word of the text's language too.
  var isKnownWord = false
  /// Whether its script has no capitals, so that nothing tells a name from a word.
  var isUncased = false
  /// Whether the headline or the beginning names it, or the text does more than once.
  var isProminent = false

  /// What the surroundings of the mentions add to the name's worth.
  var weight: Float {
    var best: Float = -9
    for reading in readings where reading.isPlace { best = max(best, reading.weight) }
    return best
  }

  /// Whether the words around it speak of a state.
  var isNational: Bool { readings.contains(where: \.isNational) }

  /// What a name was found to stand for.
  struct Decision {
    var country: CountryCode
    var region: RegionCode
    var kind: EvidenceKind
    /// How sure it is.
    var score: Float
    /// The countries between which the text leaves it open; fewer than two when it is decided.
    var open: [CountryCode] = []
    /// What each possibility was worth, for `archive why`.
    var scores: [(sense: PlaceSense, score: Float)] = []
  }
}
