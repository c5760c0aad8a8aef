/// What each kind of evidence adds to the worth of a sense of a name, and where the limits lie.
///
/// One table for all of them. The values were fitted by `make tag-weights` on labelled mentions
/// (docs/tagging.md); `fit-tag-weights` rewrites the numbers of this file in place.
package struct EvidenceWeights: Sendable {
  // MARK: What bare names are worth.

  /// A capital or a seat of government.
  package var capitalCity: Float = 0.5
  /// A state of a federation that the news names without its country, such as Ohio.
  package var federalState: Float = 0.4
  /// A region whose name is a word too.
  package var commonRegion: Float = -1.5
  /// A region whose name another country's region has.
  package var sharedRegion: Float = -0.5

  // MARK: What stands around a name.

  /// "PARIS, March 3 (AP) -".
  package var dateline: Float = 3.5
  /// "Turkey-based".
  package var compound: Float = 2.0
  /// "Bank of England": a country's name in an institution's.
  package var countryInstitution: Float = 0.0
  /// "Boston Symphony".
  package var placeInstitution: Float = -0.5
  /// "Georgia's president".
  package var national: Float = 1.5
  /// "in Georgia".
  package var preposition: Float = 2.0
  /// "In Georgia" at the beginning of a sentence, before a capital.
  package var openingPreposition: Float = 0.8
  /// "the city of Paris".
  package var placeKind: Float = 2.0
  /// "Paris residents".
  package var placeNoun: Float = 1.7
  /// "northern Lebanon".
  package var placeAdjective: Float = 0.8
  /// A country's name within a longer name of unknown kind.
  package var joinedCountry: Float = -0.3
  /// A town's name before other words with capitals.
  package var joinedAfter: Float = -1.2
  /// A town's name after other words with capitals.
  package var joinedBefore: Float = -1.2
  /// "Paris, Texas".
  package var qualified: Float = 4.0
  /// The state's abbreviation after a town.
  package var abbreviatedState: Float = 1.0
  /// An abbreviation beside a country in a list.
  package var listed: Float = 3.0
  /// "the CAR".
  package var withArticle: Float = 1.6
  /// The text speaks of a state's bodies beside the name.
  package var nationalSense: Float = 1.0

  // MARK: What else the text says.

  /// For a country, a town or region of it.
  package var localForCountry: Float = 1.2
  /// For a country, its name elsewhere in other forms.
  package var nationalForCountry: Float = 0.7
  /// For a country, each of its neighbours.
  package var neighbour: Float = 1.1
  /// For a place, another of its country.
  package var localForPlace: Float = 1.5
  /// For a place, its country's name.
  package var nationalForPlace: Float = 0.6
  /// For a place, its region.
  package var region: Float = 1.5
  /// A name with several senses, at home where the text is.
  package var home: Float = 1.3

  // MARK: What speaks against a sense.

  /// The name is a word too.
  package var commonWord: Float = -1.1
  /// The name is a given name too.
  package var givenName: Float = -0.5
  /// The name is a surname too.
  package var surname: Float = -0.7
  /// A country that the text does not speak of, beside a sense where the text is at home.
  package var contested: Float = -1.6
  /// A large city of a country that the text does not speak of.
  package var silentLargeCity: Float = -0.8
  /// A town of such a country.
  package var silentCity: Float = -0.5
  /// The same in a text that is at home elsewhere.
  package var silentCityAbroad: Float = -1.9
  /// A small town of such a country.
  package var silentTown: Float = -2.3
  /// A region of such a country.
  package var silentRegion: Float = -0.9
  /// The same in a text that is at home elsewhere.
  package var silentRegionAbroad: Float = -2.1
  /// A place of such a country in a script without capitals.
  package var silentUncased: Float = -1.5
  /// A much smaller town than another of the same name, of whose region the text says nothing.
  package var dominated: Float = -0.8

  // MARK: The words of ambiguous names.

  /// A word that speaks for the sense.
  package var wordFor: Float = 3.0
  /// A word that speaks against it.
  package var wordAgainst: Float = -2.5
  /// A word that speaks against a country whose name means no other place.
  package var wordAgainstOnly: Float = -4.5
  /// Words on both sides, for the country.
  package var wordsOnBothSides: Float = 1.5

  // MARK: Limits.

  /// What a name must be worth to count.
  package var threshold: Float = 4.2
  /// How far apart two countries must be for the better one to win.
  package var margin: Float = 0.6
  /// What a name must be worth for its being open to be worth noting.
  package var noted: Float = 5.0

  /// The weights that the program uses.
  package static let fitted = EvidenceWeights()

  /// The names of the weights, for `fit-tag-weights`.
  package static let all:
    [(name: String, path: any WritableKeyPath<EvidenceWeights, Float> & Sendable)] = [
      ("capitalCity", \.capitalCity), ("federalState", \.federalState),
      ("commonRegion", \.commonRegion), ("sharedRegion", \.sharedRegion),
      ("dateline", \.dateline), ("compound", \.compound),
      ("countryInstitution", \.countryInstitution), ("placeInstitution", \.placeInstitution),
      ("national", \.national), ("preposition", \.preposition),
      ("openingPreposition", \.openingPreposition), ("placeKind", \.placeKind),
      ("placeNoun", \.placeNoun), ("placeAdjective", \.placeAdjective),
      ("joinedCountry", \.joinedCountry), ("joinedAfter", \.joinedAfter),
      ("joinedBefore", \.joinedBefore), ("qualified", \.qualified),
      ("abbreviatedState", \.abbreviatedState), ("listed", \.listed),
      ("withArticle", \.withArticle), ("nationalSense", \.nationalSense),
      ("localForCountry", \.localForCountry),
      ("nationalForCountry", \.nationalForCountry), ("neighbour", \.neighbour),
      ("localForPlace", \.localForPlace), ("nationalForPlace", \.nationalForPlace),
      ("region", \.region), ("home", \.home), ("commonWord", \.commonWord),
      ("givenName", \.givenName), ("surname", \.surname), ("contested", \.contested),
      ("silentLargeCity", \.silentLargeCity), ("silentCity", \.silentCity),
      ("silentCityAbroad", \.silentCityAbroad), ("silentTown", \.silentTown),
      ("silentRegion", \.silentRegion), ("silentRegionAbroad", \.silentRegionAbroad),
      ("silentUncased", \.silentUncased), ("dominated", \.dominated), ("wordFor", \.wordFor),
      ("wordAgainst", \.wordAgainst), ("wordAgainstOnly", \.wordAgainstOnly),
      ("wordsOnBothSides", \.wordsOnBothSides), ("threshold", \.threshold), ("margin", \.margin),
      ("noted", \.noted),
    ]
}
