import ArticleModel
import TextProcessing

extension PlaceResolver {
  /// Tells a country's own name from that of another country's part: "Niger" is the country beside
  /// Nigeria too, and the state of Nigeria where the words beside it say so.
  ///
  /// States that the news names without saying where they lie, such as Georgia, compete by their worth.
  ///
  /// - Returns: The senses that are left, and whether they are those of the part.
  func ownNameFirst(
    _ senses: [PlaceSense], _ index: Int, _ rows: [Int32: (isFor: Bool, isAgainst: Bool)]
  ) -> (senses: [PlaceSense], isPart: Bool) {
    guard let own = senses.first(where: isOwnName) else { return (senses, false) }
    func isForeignPart(_ sense: PlaceSense) -> Bool {
      sense.kind == .region && sense.row < 0 && sense.country != own.country
        && !TagLexicon.federations.contains(sense.country)
    }
    let parts = senses.filter(isForeignPart)
    guard !parts.isEmpty else { return (senses, false) }
    if parts.contains(where: { isPart(index, of: $0) }) { return (parts, true) }
    if let row = rows[own.row], row.isAgainst, !row.isFor { return (senses, false) }
    return (senses.filter { !isForeignPart($0) }, false)
  }

  /// Whether a sense is a state that has the name for its own, with no other state as its rival.
  private func isOwnName(_ sense: PlaceSense) -> Bool {
    guard sense.kind == .name, sense.region.isNone else { return false }
    return sense.prior >= Prior.capital
  }

  /// Whether the words beside a name say that it is a part of a country.
  private func isPart(_ index: Int, of part: PlaceSense) -> Bool {
    let match = context.matches[index]
    let after =
      context.isPossessive(match)
      ? context.afterPossessive(match) : context.neighbour(of: match, .after)
    if isPartWord(after) || endsListOfParts(after: match, in: part) { return true }
    if let before = context.neighbour(of: match, .before),
      context.kind(before).contains(.particle), isPartWord(context.wordBefore(before))
    {
      return true
    }
    // "Minna, Niger": a town of that country stands before.
    guard index > 0, context.matchAfterComma(index - 1) == index else { return false }
    let town = context.matches[index - 1]
    return senses(of: town).contains { $0.kind == .city && $0.country == part.country }
      && !senses(of: town).contains { $0.kind != .city }
  }

  /// "Niger, Kaduna and Zamfara states".
  private func endsListOfParts(after match: NameMatch, in part: PlaceSense) -> Bool {
    var word = match.words.upperBound
    var others = 0
    while word < context.words.count, word - match.words.upperBound < 12 {
      if Self.partWords.contains(context.scanned.hashes[word]) { return others > 0 }
      if let owner = context.scanned.owner(of: word) {
        let other = context.matches[owner]
        guard
          senses(of: other).contains(where: { $0.country == part.country && $0.kind == .region })
        else { return false }
        others += 1
        word = other.words.upperBound
      } else if context.kind(word).contains(.particle) || context.kind(word).contains(.link) {
        word += 1
      } else {
        return false
      }
    }
    return false
  }

  private func isPartWord(_ index: Int?) -> Bool {
    index.map { Self.partWords.contains(context.scanned.hashes[$0]) } ?? false
  }

  private static let partWords = Set(
    [
      "state", "states", "province", "provinces", "county", "governor", "gov", "governorate",
      "état", "gouverneur", "estado", "provincia", "gobernador", "штат", "штата", "штате",
      "губернатор", "губернатора",
    ].map { WordHash.folded($0) })
}
