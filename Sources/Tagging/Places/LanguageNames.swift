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
    let after = context.kind(wordAfter(match))
    var isLanguage = after.contains(.languageAfter) || isGermanLanguage(match)
    if !isLanguage, wordAfter(match) == nil || after.contains(.link) {
      isLanguage = continuesList(match)
      if !isLanguage {
        isLanguage = context.kind(context.neighbour(of: match, .before)).contains(.languageBefore)
      }
    }
    if isLanguage { lastEnd = match.range.upperBound }
    return isLanguage
  }

  /// "auf Deutsch".
  private func isGermanLanguage(_ match: NameMatch) -> Bool {
    guard let before = context.neighbour(of: match, .before) else { return false }
    return context.words[before].range.count == 3 && context.text(before) == "auf"
  }

  /// The word after a space, or after a hyphen as in "Russian-speaking".
  private func wordAfter(_ match: NameMatch) -> Int? {
    if let word = context.neighbour(of: match, .after) { return word }
    let next = match.words.upperBound
    guard context.words.indices.contains(next),
      context.words[next].range.lowerBound == match.range.upperBound + 1,
      context.byte(match.range.upperBound) == UInt8(ascii: "-")
    else { return nil }
    return next
  }

  private func continuesList(_ match: NameMatch) -> Bool {
    guard lastEnd >= 0, lastEnd < match.range.lowerBound, match.range.lowerBound - lastEnd < 8
    else { return false }
    let between = String(
      decoding: context.bytes[lastEnd..<match.range.lowerBound], as: UTF8.self)
    return [", ", " and ", " or ", ", and ", ", or "].contains(between)
  }
}
