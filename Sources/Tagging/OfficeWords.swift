/// Words that say that a surname is a head of state's or government's, and surnames that need them.
enum OfficeWords {
  static let all: Set<String> = [
    "president", "premier", "chancellor", "minister", "king", "queen", "emperor", "emir",
    "sultan", "taoiseach", "pope", "leader", "ayatollah", "general", "prince", "princess",
    "dictator", "pm", "presidente", "prasident", "kanzler", "bundeskanzler", "kanzlerin",
    "cumhurbaskani", "basbakan", "bundeskanzlerin", "prasidentin", "presidenta", "canciller",
    "cancelliere", "rey", "konig", "konigin",
  ]

  /// Whether a word with a capital before a surname leaves it the surname of whoever bears it.
  static func isTitle(_ word: String) -> Bool {
    all.contains(word) || honorifics.contains(word) || CalendarWords.all.contains(word)
  }

  private static let honorifics: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "sheikh", "comrade", "herr", "frau",
    "monsieur", "madame", "senor", "senora", "mme",
  ]

  /// Words before a month.
  static let beforeMonth: Set<String> = [
    "in", "since", "last", "next", "early", "late", "mid", "until", "till", "this", "of", "by",
    "every", "through",
  ]

  /// Surnames that are also everyday words, months, places or the names of many others.
  static let surnamesThatAreWords: Set<String> = [
    "may", "brown", "king", "park", "major", "bush", "rice", "young", "lee", "kim", "johnson",
    "smith", "martin", "scott", "clark", "key", "hope", "price", "costa", "silva", "santos",
    "wade", "bennett", "cameron", "blair", "little", "west", "grant", "ford", "carter", "moon",
    "chin", "long", "le", "li", "wen", "hu", "ma", "mori", "abe", "aso", "kan", "singh", "khan",
    "sharif", "ali", "hassan", "mills", "roberts", "philip", "charles", "felipe",
    "francis", "elizabeth", "albert", "harald", "charlotte",
  ]
}
