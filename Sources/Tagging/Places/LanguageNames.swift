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
    var isLanguage = after.contains(.languageAfter) || isNamedAsLanguage(match)
    if !isLanguage, wordAfter(match) == nil || after.contains(.link) {
      isLanguage = continuesList(match)
      if !isLanguage {
        isLanguage = context.kind(context.neighbour(of: match, .before)).contains(.languageBefore)
      }
    }
    if isLanguage { lastEnd = match.range.upperBound }
    return isLanguage
  }

  /// "英语", "프랑스어", "ภาษาไทย": scripts without spaces, where the word for a language stands at
  /// the name; and what follows "LANGUAGE:".
  private func isNamedAsLanguage(_ match: NameMatch) -> Bool {
    let first = context.words[match.words.lowerBound]
    if first.isUnsegmented {
      return Self.afterUnsegmented.contains { follows(match.range.upperBound, $0) }
        || Self.beforeUnsegmented.contains { precedes(match.range.lowerBound, $0) }
    }
    let index = match.words.lowerBound - 1
    guard index >= 0 else { return false }
    // "auf Deutsch gesagt".
    if context.language == "de", context.text(index) == "auf" { return true }
    let end = context.words[index].range.upperBound
    return context.byte(end) == UInt8(ascii: ":") && match.range.lowerBound - end <= 2
      && !context.kind(index).isDisjoint(with: [.languageAfter, .languageBefore])
  }

  private static let afterUnsegmented = ["语", "語", "文", "어"].map { Array($0.utf8) }
  private static let beforeUnsegmented = ["ภาษา", "ພາສາ", "ភាសា"].map { Array($0.utf8) }

  private func follows(_ position: Int, _ letters: [UInt8]) -> Bool {
    position + letters.count <= context.bytes.count
      && context.bytes[position..<position + letters.count].elementsEqual(letters)
  }

  private func precedes(_ position: Int, _ letters: [UInt8]) -> Bool {
    position >= letters.count
      && context.bytes[position - letters.count..<position].elementsEqual(letters)
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
    if [", ", " and ", " or ", ", and ", ", or ", "、", "和", "と"].contains(between) { return true }
    guard let before = context.neighbour(of: match, .before), context.kind(before).contains(.link),
      context.words[before].range.lowerBound - lastEnd <= 2
    else { return false }
    return true
  }
}
