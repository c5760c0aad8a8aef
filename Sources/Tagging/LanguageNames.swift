import TextProcessing

/// Tells the names of languages from those of peoples: "wrote in Russian" names no country.
///
/// Matches are asked about in reading order, since a list goes on as it began:
/// "in Kazakh, Uzbek and Russian".
struct LanguageNames {
  let context: TextContext
  private var lastEnd = -1

  init(context: TextContext) {
    self.context = context
  }

  /// Whether a demonym stands for a language here.
  mutating func contains(_ match: NameMatch) -> Bool {
    let after = context.foldedNeighbour(of: match, .after)
    var isLanguage = after.map(Self.followers.contains) ?? false
    if !isLanguage, after.map(Self.links.contains) ?? true {
      isLanguage = continuesList(match)
      if !isLanguage, let before = context.foldedNeighbour(of: match, .before) {
        isLanguage = Self.leaders.contains(before)
      }
    }
    if isLanguage { lastEnd = match.range.upperBound }
    return isLanguage
  }

  private func continuesList(_ match: NameMatch) -> Bool {
    guard lastEnd >= 0, lastEnd < match.range.lowerBound, match.range.lowerBound - lastEnd < 8
    else { return false }
    let between = String(
      decoding: context.bytes[lastEnd..<match.range.lowerBound], as: UTF8.self)
    return [", ", " and ", " or ", ", and ", ", or "].contains(between)
  }

  /// Words before a language; "in" among them, so that what follows has to be looked at as well.
  private static let leaders: Set<String> = [
    "in", "into", "speak", "speaks", "spoke", "spoken", "speaking", "learn", "learns", "learned",
    "learning", "teach", "teaches", "taught", "teaching", "study", "studies", "studied",
    "studying",
  ]

  /// Words after a language.
  private static let followers: Set<String> = [
    "language", "languages", "speaker", "speakers", "speaking", "lesson", "lessons", "translation",
    "translations", "dictionary", "grammar", "fluently",
  ]

  /// Words that may follow a language without being what a demonym describes.
  private static let links: Set<String> = [
    "and", "or", "but", "as", "at", "for", "from", "on", "than", "that", "to", "was", "is", "when",
    "while", "with", "by",
  ]
}
