import TextProcessing

/// What a word says about the name beside it.
struct WordClass: OptionSet {
  let rawValue: UInt32

  /// "in", "near": what follows is a place.
  static let preposition = WordClass(rawValue: 1 << 0)
  /// "Mr", "Senator", "coach": what follows is a person.
  static let title = WordClass(rawValue: 1 << 1)
  /// "said", "told": what stands before may be a person.
  static let speech = WordClass(rawValue: 1 << 2)
  /// "Street", "Avenue": what stands before is a street.
  static let street = WordClass(rawValue: 1 << 3)
  /// "Times", "Herald": what stands before is a newspaper's name.
  static let newspaper = WordClass(rawValue: 1 << 4)
  /// "residents", "police", "airport": what stands before is a place.
  static let placeNoun = WordClass(rawValue: 1 << 5)
  /// "president", "parliament", "army": what stands before is a state.
  static let national = WordClass(rawValue: 1 << 6)
  /// "northern", "downtown", "greater": may stand before a place without making it a person.
  static let placeAdjective = WordClass(rawValue: 1 << 7)
  /// A word that begins sentences, and so has a capital for no other reason.
  static let opener = WordClass(rawValue: 1 << 8)
  /// A day or a month.
  static let calendar = WordClass(rawValue: 1 << 9)
  static let givenName = WordClass(rawValue: 1 << 10)
  /// "the", "of": a small word of names and sentences.
  static let particle = WordClass(rawValue: 1 << 11)
  /// "president", "chancellor": an office that leaders hold.
  static let office = WordClass(rawValue: 1 << 12)
  /// "former", "ex": the office is not held now.
  static let former = WordClass(rawValue: 1 << 13)
  /// "vice", "deputy", "elect": the office is another one.
  static let lesser = WordClass(rawValue: 1 << 14)
  /// "Bank", "University", "Airways": the words form the name of an institution.
  static let institution = WordClass(rawValue: 1 << 15)
  /// Words before a month: "in May".
  static let beforeMonth = WordClass(rawValue: 1 << 16)
  /// "finance", "foreign": a minister of less than a government.
  static let portfolio = WordClass(rawValue: 1 << 17)
  /// "city", "county", "village" before "of": what follows is a place.
  static let placeKind = WordClass(rawValue: 1 << 18)
  /// A word that names a language after a demonym, or before it.
  static let languageAfter = WordClass(rawValue: 1 << 19)
  static let languageBefore = WordClass(rawValue: 1 << 20)
  /// "and", "was": may follow a language without being what a demonym describes.
  static let link = WordClass(rawValue: 1 << 21)
  /// A surname that many bear.
  static let commonSurname = WordClass(rawValue: 1 << 23)
  /// "Airport", "Bridge": may be called after a person.
  static let namesake = WordClass(rawValue: 1 << 24)
  /// A word of every text that a town or a region bears too, in scripts without capitals above all.
  static let everyday = WordClass(rawValue: 1 << 25)
  /// "dollars", "dirhams": money.
  static let currency = WordClass(rawValue: 1 << 26)
  /// "Corp", "plc", "Holdings": what stands before is a company.
  static let company = WordClass(rawValue: 1 << 27)
  /// The same, also in small letters: "plc".
  static let companyForm = WordClass(rawValue: 1 << 28)
  /// "штат", "estado": what follows after a comma is a part of a country.
  static let regionWord = WordClass(rawValue: 1 << 29)
  /// "kaupunki", "şehri": what stands before is a town.
  static let townAfter = WordClass(rawValue: 1 << 30)
  /// "Mr", "Mrs", "Sir".
  static let honorific = WordClass(rawValue: 1 << 22)
}

/// The classes of words, by the hash of their folded form.
struct WordClasses {
  private var classes = NumberTable(capacity: 4096)

  init() {
    for (words, kind) in WordLists.all { add(words, kind) }
    add(GivenNames.text, .givenName)
    add(CommonSurnames.text, .commonSurname)
    add(EverydayWords.text, .everyday)
  }

  private mutating func add(_ words: String, _ kind: WordClass) {
    var words = words
    words.withUTF8 { bytes in
      var start = 0
      for position in 0...bytes.count {
        let isEnd =
          position == bytes.count || bytes[position] == UInt8(ascii: " ")
          || bytes[position] == UInt8(ascii: "\n")
        guard isEnd else { continue }
        if position > start {
          let word = UnsafeBufferPointer(rebasing: bytes[start..<position])
          let hash = WordHash.folded(word)
          classes[hash] |= kind.rawValue
        }
        start = position + 1
      }
    }
  }

  /// Returns what a word says, by the hash of its folded form.
  subscript(hash: UInt64) -> WordClass { WordClass(rawValue: classes[hash]) }
}
