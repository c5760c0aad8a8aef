import Gazetteer
import TextProcessing

extension TextContext {
  /// Whether a name that people bear too stands beside another name in a sentence: "Michael
  /// Jordan", "Jordan Pickford".
  func isPartOfPersonName(_ match: NameMatch, _ name: AmbiguousName) -> Bool {
    guard name.isGivenName || name.isSurname, isInRunningText(match) else { return false }
    if name.isSurname, let before = neighbour(of: match, .before), isCapitalised(before) {
      let word = Folding.fold(text(before))
      let isOpener = beginsSentence(before) && PlaceWords.openers.contains(word)
      if !isOpener, !PlaceWords.before.contains(word) { return true }
    }
    if name.isGivenName, let after = neighbour(of: match, .after), isCapitalised(after),
      !PlaceWords.after.contains(Folding.fold(text(after)))
    {
      return true
    }
    return false
  }
}

/// Words with a capital that stand beside a place without making it a person's name.
enum PlaceWords {
  static let before = Set(
    [
      "king", "queen", "prince", "princess", "president", "north", "south", "east", "west",
      "northern", "southern", "eastern", "western", "central", "in", "of", "from", "to", "the",
      "and", "neighbouring", "neighboring", "republic", "kingdom", "greater", "new", "old",
      "anglo", "bank", "team", "european", "american", "british", "french", "german", "jewish",
      "arab", "olympic", "catholic", "reform", "protestant",
    ] + CalendarWords.all)

  /// Words that open a sentence and so have a capital for no other reason.
  static let openers: Set<String> = [
    "a", "across", "after", "again", "against", "all", "although", "among", "an", "another", "any",
    "around", "as", "at", "because", "before", "behind", "besides", "between", "both", "but", "by",
    "can", "despite", "did", "does", "during", "each", "earlier", "even", "every", "except", "few",
    "first", "for", "former", "had", "has", "have", "hence", "her", "here", "his", "how", "if",
    "inside", "instead", "into", "is", "it", "its", "last", "later", "leaving", "like", "many",
    "meanwhile", "modern", "more", "most", "my", "near", "no", "nor", "not", "now", "once", "one",
    "only", "or", "our", "outside", "over", "perhaps", "rural", "see", "should", "since", "so",
    "some", "soon", "still", "such", "than", "that", "their", "then", "there", "these", "they",
    "this", "those", "though", "through", "throughout", "thus", "today", "tomorrow", "two",
    "under", "unlike", "until", "versus", "was", "were", "what", "when", "where", "whether",
    "which", "while", "who", "why", "will", "with", "within", "without", "would", "yesterday",
    "yet", "your",
  ]

  static let after = Set(
    [
      "river", "valley", "republic", "says", "said", "and", "is", "was", "will", "has", "in", "to",
      "on", "times", "post", "army", "government", "parliament", "president", "prime", "king",
      "queen", "foreign", "defense", "defence", "interior", "finance", "justice", "minister",
      "ministry", "national", "football", "air", "central", "bank", "police", "supreme", "red",
      "embassy", "ambassador", "broadcasting", "electric", "telecom", "armed", "aerospace",
      "aircraft", "securities", "medical", "museum", "university", "chamber", "phosphate", "north",
      "south", "east", "west",
    ] + CalendarWords.all)
}

/// The names of days and months, which have a capital in English and belong to no person's name.
enum CalendarWords {
  static let all = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
