import ArticleModel
import Gazetteer
import TextProcessing

/// Surnames that stand alone.
extension LeaderTagger {
  func surname(_ index: Int, _ known: Set<Int>) -> (Int, Rule)? {
    let candidates = surnames(index)
    let match = context.matches[index]
    let heads = OrganisationHeads(context: context, leaders: leaders)
    if let head = heads.holder(among: candidates, before: index), !isFollowedByName(match) {
      return (head, .office)
    }
    guard !isOtherPerson(match), !standsForDate(match), !context.isInsideWord(match) else {
      return nil
    }
    let isOrdinary = context.isOrdinary(match.words)
    // At the beginning of a sentence, and without capitals, a word is a word.
    if isOrdinary, !standsAsName(match) { return nil }
    let alreadyKnown = candidates.filter(known.contains)
    let isWord = isOrdinary || context.isKnownWord(match.words)
    if isWord, alreadyKnown.isEmpty, !standsAsName(match) { return nil }
    if let only = alreadyKnown.first, alreadyKnown.count == 1 {
      return (only, .laterMention)
    }
    let office = office(before: match)
    if office == .other { return nil }
    let pool = alreadyKnown.isEmpty ? candidates : alreadyKnown
    if let office {
      let fitting = pool.filter { holdsStateOffice($0, years: office.isFormer ? 40 : 2) }
      return only(of: fitting, holding: office.role).map { ($0, .office) }
    }
    guard !isWord, !isCommonName(match), !isBorneByOther(match), !isOfInstitution(match) else {
      return nil
    }
    return byCountry(match, pool).map { ($0, .country) }
  }

  /// Whether the surname is one of very many people, or a place's name too.
  private func isCommonName(_ match: NameMatch) -> Bool {
    guard match.words.count == 1 else { return isPlace(match) }
    let word = match.words.lowerBound
    return context.kind(word).contains(.commonSurname) || isPlace(match)
      || context.isGivenName(word) || context.words[word].range.count < 4
  }

  /// Returns the one leader of a surname whose country the text names and who was in office about then.
  private func byCountry(_ match: NameMatch, _ pool: [Int]) -> Int? {
    let before = context.neighbour(of: match, .before)
    let isAddressed = context.kind(before).contains(.honorific) || isAfterAbbreviatedTitle(match)
    guard let date = context.published else {
      // An undated article leaves only a name that no other leader bears, of our own times.
      guard let only = pool.first, pool.count == 1, !isAddressed, isCountryNamed(only),
        leaders[only].terms.contains(where: {
          $0.organisation == nil && $0.to.map { $0.year >= 2000 } ?? true
        })
      else { return nil }
      return only
    }
    let years = isAddressed ? 0 : 1
    let fitting = pool.filter { index in
      isCountryNamed(index)
        && leaders[index].terms.contains {
          $0.organisation == nil && $0.touches(date, years: years)
        }
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  private func isAfterAbbreviatedTitle(_ match: NameMatch) -> Bool {
    context.abbreviationBefore(match).map { !context.isInitial($0) } ?? false
  }

  /// Whether a surname that is a word stands as a name: with a capital within a sentence, or behind an
  /// office.
  private func standsAsName(_ match: NameMatch) -> Bool {
    let word = match.words.lowerBound
    if office(before: match) != nil { return true }
    guard Capitals.begins(context.bytes, at: match.range.lowerBound) == .upper,
      context.isInRunningText(match), context.language != "de"
    else { return false }
    return !context.beginsSentence(word)
  }

  /// Whether the text gives the surname to someone else: "Rahima Hasina" before "Hasina".
  private func isBorneByOther(_ match: NameMatch) -> Bool {
    borneByOthers.contains(match.node)
  }

  /// "Koehler of the Bundesbank": somebody's office there.
  private func isOfInstitution(_ match: NameMatch) -> Bool {
    guard let of = context.neighbour(of: match, .after), context.text(of) == "of",
      let next = context.wordAfter(of)
    else { return false }
    let name = context.text(next) == "the" ? context.wordAfter(next) : next
    guard let name, context.isCapitalised(name) else { return false }
    guard let owner = context.scanned.owner(of: name) else { return true }
    return !countries.contains { $0.match == owner && $0.kind == .name }
  }

  private static let months = Set(
    ["may", "march", "june", "august", "april"].map { WordHash.folded($0) })

  /// Whether a surname that is a month's name as well stands for the month: "in May", "May 3".
  func standsForDate(_ match: NameMatch) -> Bool {
    guard match.words.count == 1 else { return false }
    let before = context.neighbour(of: match, .before)
    let after = context.neighbour(of: match, .after)
    let isBesideNumber =
      before.map(context.isNumber) ?? false || after.map(context.isNumber) ?? false
    if isBesideNumber, context.words[match.words.lowerBound].range.count <= 6 { return true }
    return Self.months.contains(context.scanned.hashes[match.words.lowerBound])
      && context.kind(before).contains(.beforeMonth)
  }
}
