import ArticleModel
import TextProcessing

/// Names that money, companies, stocks and abbreviations are called by.
extension MentionReader {
  /// Returns the rule by which a name is another thing than a place here.
  func notName(
    _ match: NameMatch, _ before: Int?, _ after: Int?, _ traits: NameTraits, isCountry: Bool
  ) -> Reading.Rule? {
    if isMoney(match, before, after, traits) { return .currency }
    if isTicker(match) { return .ticker }
    guard !isCountry, !traits.contains(.demonym) else { return nil }
    if isAcronym(match, traits) { return .capitals }
    if isCompany(match) { return .company }
    if isAfterArabicArticle(match) { return .person }
    return nil
  }

  /// "US$", and "75 UAE dirhams": sums of money say nothing of the country.
  private func isMoney(
    _ match: NameMatch, _ before: Int?, _ after: Int?, _ traits: NameTraits
  ) -> Bool {
    if traits.contains(.exact), context.byte(match.range.upperBound) == UInt8(ascii: "$") {
      return true
    }
    guard let after, context.kind(after).contains(.currency) else { return false }
    if traits.contains(.exact) { return true }
    guard traits.contains(.demonym) else { return false }
    var word = before
    for _ in 0..<2 {
      guard let index = word else { return false }
      if context.isNumber(index) { return true }
      word = context.wordBefore(index)
    }
    return false
  }

  /// "<UK>": the symbol of a stock.
  private func isTicker(_ match: NameMatch) -> Bool {
    context.byte(match.range.lowerBound - 1) == UInt8(ascii: "<")
      && [UInt8(ascii: ">"), UInt8(ascii: ".")].contains(context.byte(match.range.upperBound))
  }

  /// "GAO" within a sentence: an abbreviation, and no town of Mali.
  private func isAcronym(_ match: NameMatch, _ traits: NameTraits) -> Bool {
    guard match.words.count == 1, match.range.count <= 4, !traits.contains(.exact),
      !traits.contains(.afterComma), context.isUpper(match.range), !context.isDateline(match)
    else { return false }
    let beside = [
      context.neighbour(of: match, .before), context.neighbour(of: match, .after),
    ].compactMap { $0 }
    return beside.isEmpty || beside.contains { !context.isUpper(context.words[$0].range) }
  }

  /// "Redland plc", "Freeport Copper Co": a company's name, whatever the town.
  private func isCompany(_ match: NameMatch) -> Bool {
    var last = match.words.upperBound - 1
    for _ in 0..<3 {
      guard let next = context.wordAfter(last) else { return false }
      let kind = context.kind(next)
      if kind.contains(.company),
        context.isCapitalised(next) || context.isUpper(context.words[next].range)
          || kind.contains(.companyForm)
      {
        return true
      }
      guard context.isCapitalised(next) || context.isInitial(next),
        kind.isDisjoint(with: [.calendar, .opener, .placeNoun, .speech])
      else { return false }
      last = next
    }
    return false
  }

  /// "al-Sabah": somebody's name.
  private func isAfterArabicArticle(_ match: NameMatch) -> Bool {
    let index = match.words.lowerBound - 1
    guard match.words.count == 1, index >= 0, context.words[index].range.count == 2,
      context.words[index].range.upperBound + 1 == match.range.lowerBound,
      context.byte(match.range.lowerBound - 1) == UInt8(ascii: "-")
    else { return false }
    return ["al", "el", "as", "an", "ar", "at", "ad"].contains(context.text(index).lowercased())
  }
}
