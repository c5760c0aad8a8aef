import ArticleModel
import Gazetteer
import TextProcessing

/// Decides which leaders a text names.
///
/// A full name counts by itself. A surname counts when the full name stands
/// somewhere in the text, when an office stands before it, or when the text
/// also names the leader's country; in the last two cases only one leader of
/// that name may fit, in office within two years of the article's date. An
/// office alone ("the Kazakh president") counts in a dated article, when one
/// person held it on that day.
struct LeaderTagger {
  let lexicon: TagLexicon
  let context: TextContext
  let leaders: LeaderCache
  /// The countries of the text, with where each is named.
  let countries: [(country: CountryCode, match: Int, kind: EvidenceKind, rule: Reading.Rule)]
  private let named: Set<CountryCode>
  /// The surnames, by their nodes, that the text gives to people who are no leaders.
  private(set) var borneByOthers: Set<Int32> = []

  /// How a mention names a leader.
  enum Rule: String {
    case fullName = "full name"
    case givenAndSurname = "given name and surname"
    case laterMention = "surname after the full name"
    case office = "surname after an office"
    case country = "surname with the country"
    case byOffice = "office and date"
    case candidate = "title and name"
  }

  /// A leader in a text.
  struct Found {
    let leader: Int
    let match: Int
    let rule: Rule
  }

  init(
    lexicon: TagLexicon, context: TextContext, leaders: LeaderCache,
    countries: [(country: CountryCode, match: Int, kind: EvidenceKind, rule: Reading.Rule)]
  ) {
    self.lexicon = lexicon
    self.context = context
    self.leaders = leaders
    self.countries = countries
    // "Soviet" beside Yeltsin's name speaks for Russia's leader too.
    named = Set(
      countries.flatMap { [$0.country, lexicon.mainSuccessors[$0.country] ?? $0.country] })
    for index in context.matches.indices where !surnames(index).isEmpty {
      let match = context.matches[index]
      guard !isFullName(index), followsGivenName(match), givenAndSurname(index) == nil else {
        continue
      }
      borneByOthers.insert(match.node)
    }
  }

  /// Whether a given name, or an unknown word with a capital, stands before a surname.
  private func followsGivenName(_ match: NameMatch) -> Bool {
    // "Orbán Lajos": Hungarian and others put the given name last.
    if let after = context.neighbour(of: match, .after), context.isCapitalised(after),
      context.isGivenName(after), context.language == "hu" || context.language == "vi"
    {
      return true
    }
    if let title = context.abbreviationBefore(match), !context.isInitial(title),
      context.kind(title).contains(.honorific), context.text(title).lowercased() == "dr"
    {
      return true
    }
    guard let before = context.neighbour(of: match, .before),
      context.isCapitalised(before) || context.isUncased(match)
    else { return false }
    let kind = context.kind(before)
    guard kind.isDisjoint(with: [.office, .title, .honorific, .calendar, .opener, .former]) else {
      return false
    }
    if context.isGivenName(before) { return true }
    guard !context.isUncased(match), context.language != "de", context.isInRunningText(match),
      context.scanned.owner(of: before) == nil
    else { return false }
    // Sentences of English do not begin with a verb, but for these.
    guard context.beginsSentence(before) else { return true }
    let word = context.text(before)
    return context.language == "en" && !word.hasSuffix("ing") && !word.hasSuffix("ed")
      && !word.hasSuffix("ly") && !context.isOrdinary(before..<before + 1)
  }

  /// Returns every mention of a leader, in the order of the text.
  func mentions() -> [Found] {
    var found: [Found] = []
    for index in context.matches.indices {
      if let leader = fullName(index) {
        found.append(Found(leader: leader, match: index, rule: .fullName))
      }
    }
    var known = Set(found.map(\.leader))
    for index in context.matches.indices where !isFullName(index) {
      if let leader = givenAndSurname(index) {
        known.insert(leader)
        found.append(Found(leader: leader, match: index, rule: .givenAndSurname))
      }
    }
    let taken = Set(found.map(\.match))
    // An office before a surname makes it known for the mentions that follow, and precede.
    var waiting: [Int] = []
    for index in context.matches.indices
    where !taken.contains(index) && !isFullName(index) && !surnames(index).isEmpty {
      if let (leader, rule) = surname(index, known) {
        known.insert(leader)
        found.append(Found(leader: leader, match: index, rule: rule))
      } else {
        waiting.append(index)
      }
    }
    for index in waiting {
      if let (leader, rule) = surname(index, known) {
        found.append(Found(leader: leader, match: index, rule: rule))
      }
    }
    found += OfficeHolders(
      context: context, leaders: leaders, countries: countries,
      named: Set(found.map(\.match))
    ).mentions(known: known)
    found += OrganisationHeads(context: context, leaders: leaders).byOffice(
      named: Set(found.map(\.match)))
    return found.sorted { $0.match < $1.match }
  }

  func isFullName(_ index: Int) -> Bool {
    context.matches[index].entries.contains { $0.meaning == .leader }
  }

  /// Returns the leader whose full name a match is; of several with one name, the one whom date and
  /// countries speak for.
  private func fullName(_ index: Int) -> Int? {
    let match = context.matches[index]
    let candidates = leaders(in: match, as: .leader)
    guard let first = candidates.first else { return nil }
    guard !continuesAsOther(match, first), !isOfOther(match, first), !isNamesake(match),
      !isInOtherTrade(match, candidates)
    else { return nil }
    if candidates.count == 1 {
      // One word is a full name in its own right only for monarchs and the like.
      if match.words.count == 1, context.isInRunningText(match), isOtherPerson(match) { return nil }
      return holdsOffice(first, years: 40) ? first : nil
    }
    let ordered = candidates.sorted { rank($0) < rank($1) }
    guard let best = ordered.first else { return nil }
    if match.words.count == 1, ordered.count > 1, rank(best) == rank(ordered[1]) { return nil }
    return best
  }

  /// Smaller for a leader whom the date and the countries speak for.
  private func rank(_ index: Int) -> Int {
    var rank =
      holdsOffice(index, years: 0)
      ? 0 : holdsOffice(index, years: 2) ? 1 : holdsOffice(index, years: 15) ? 2 : 3
    if !isCountryNamed(index) { rank += 4 }
    return rank
  }

  /// Whether the name goes on and is another's: "Juan Carlos Onetti", "Ahmed Zaki Yamani".
  ///
  /// People of the Spanish and Portuguese world bear more surnames than newspapers print, and German
  /// begins every noun with a capital.
  private func continuesAsOther(_ match: NameMatch, _ leader: Int) -> Bool {
    guard context.isInRunningText(match), let after = context.neighbour(of: match, .after) else {
      return false
    }
    let isOneWord = match.words.count == 1
    if isOneWord, ["van", "von", "de", "del", "da"].contains(context.text(after)) {
      return context.wordAfter(after).map(context.isCapitalised) ?? false
    }
    guard context.isCapitalised(after),
      context.kind(after).isDisjoint(with: [.calendar, .opener])
    else { return false }
    guard !isOneWord else { return true }
    guard context.language != "de",
      context.kind(after).isDisjoint(with: [.office, .title, .speech])
    else { return false }
    if let owner = context.scanned.owner(of: after), isCountry(owner) { return false }
    return leaders[leader].terms.allSatisfy { !Self.severalSurnames.contains($0.country) }
  }

  /// Countries whose people bear two surnames or more.
  private static let severalSurnames = Set(
    "ES PT BR AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE AO CV GQ GW MZ ST TL AD"
      .split(separator: " ").map(String.init))

  /// Whether something is called after the leader: "King Juan Carlos University".
  ///
  /// Headlines have capitals everywhere, and are left out.
  private func isNamesake(_ match: NameMatch) -> Bool {
    guard context.isInRunningText(match), match.words.count > 1,
      let after = context.neighbour(of: match, .after)
    else { return false }
    let kind = context.kind(after)
    if context.isCapitalised(after) {
      return !kind.isDisjoint(with: [.institution, .street, .namesake, .placeNoun])
    }
    // "the Rajiv Gandhi award"; a leader has schools and hospitals only by a capital.
    guard kind.contains(.namesake), let before = context.neighbour(of: match, .before) else {
      return false
    }
    return context.kind(before).contains(.particle)
  }

  /// "the goalkeeper Petr Pavel": somebody of the name who does other work, unless the leader was in
  /// office about then or the country is named.
  private func isInOtherTrade(_ match: NameMatch, _ candidates: [Int]) -> Bool {
    guard let before = context.neighbour(of: match, .before) else { return false }
    let kind = context.kind(before)
    guard kind.contains(.title), kind.isDisjoint(with: [.office, .former, .lesser]) else {
      return false
    }
    return !candidates.contains { candidate in
      isCountryNamed(candidate) || context.published != nil && holdsOffice(candidate, years: 3)
    }
  }

  /// Whether a given name before makes it another's: "Jose Hugo Castelo Branco".
  private func isOfOther(_ match: NameMatch, _ leader: Int) -> Bool {
    guard let before = context.neighbour(of: match, .before), context.isCapitalised(before),
      context.kind(before).contains(.givenName),
      context.kind(before).isDisjoint(with: [.office, .title, .calendar, .opener])
    else { return false }
    let first = Folding.fold(context.text(match.words.lowerBound))
    return !Folding.fold(leaders[leader].name).hasPrefix(first)
  }

  func surnames(_ index: Int) -> [Int] {
    leaders(in: context.matches[index], as: .surname)
  }

  /// The leaders whom a match may name, each once: several spellings of a name fold alike.
  private func leaders(in match: NameMatch, as meaning: NameEntry.Meaning) -> [Int] {
    var found: [Int] = []
    for entry in match.entries where entry.meaning == meaning && !found.contains(Int(entry.index)) {
      found.append(Int(entry.index))
    }
    return found
  }

  /// Returns the leader of a given name, perhaps with an initial, and a surname.
  ///
  /// The gazetteer has no "Ronald W. Reagan" as a whole.
  private func givenAndSurname(_ index: Int) -> Int? {
    let candidates = surnames(index)
    guard !candidates.isEmpty else { return nil }
    let match = context.matches[index]
    var before = context.neighbour(of: match, .before) ?? context.abbreviationBefore(match)
    if let initial = before, context.isInitial(initial) { before = context.wordBefore(initial) }
    guard let before, context.isCapitalised(before), !isFollowedByName(match) else { return nil }
    let given = Folding.fold(context.text(before))
    let fitting = candidates.filter { candidate in
      let leader = leaders[candidate]
      let first = Folding.fold(leader.name).split { $0 == " " || $0 == "-" }.first.map(String.init)
      return first == given && given != Folding.fold(leader.short)
        && holdsOffice(candidate, years: 30)
    }
    return fitting.count == 1 ? fitting.first : fitting.first { holdsOffice($0, years: 1) }
  }

  func isPlace(_ match: NameMatch) -> Bool {
    match.entries.contains { $0.meaning == .place }
  }

  /// The office that stands before a surname.
  struct Office: Equatable {
    let role: OfficeRole
    var isFormer = false
    static let other = Office(role: .other)
  }

  func office(before match: NameMatch) -> Office? {
    guard let before = context.neighbour(of: match, .before) else { return nil }
    if isOfCompany(before) { return .other }
    guard let owner = context.scanned.owner(of: before) else {
      let kind = context.kind(before)
      // "Finance Minister X" is no leader.
      if kind.contains(.title), !kind.contains(.office) { return .other }
      let text = Folding.fold(context.text(before))
      if text == "minister" || text == "secretary" || text == "general" { return .other }
      return kind.contains(.office) ? Office(role: .leader) : nil
    }
    for entry in context.matches[owner].entries where entry.meaning == .office {
      guard let role = OfficeRole(rawValue: Int(entry.index)) else { continue }
      let words = context.matches[owner].words
      let previous = context.kind(context.wordBefore(words.lowerBound))
      if previous.contains(.lesser) || previous.contains(.portfolio) { return .other }
      return Office(role: role, isFormer: previous.contains(.former))
    }
    return nil
  }

  /// "Ford President Petersen", "bank president Cruz": the head of another body than a state.
  private func isOfCompany(_ office: Int) -> Bool {
    guard let before = context.wordBefore(office) else { return false }
    let kind = context.kind(before)
    if !kind.isDisjoint(with: [.company, .institution]) { return true }
    guard context.language == "en", context.isCapitalised(before), context.isCapitalised(office),
      !context.beginsSentence(before),
      kind.isDisjoint(with: [
        .calendar, .opener, .former, .lesser, .particle, .national, .office, .title, .honorific,
        .placeAdjective,
      ])
    else { return false }
    return context.scanned.owner(of: before) == nil
  }

  /// Returns the one leader whom "King Abdullah" can mean: who was king, and whose country the text
  /// names where several were.
  func only(of fitting: [Int], holding role: OfficeRole) -> Int? {
    let holders = fitting.filter { index in
      leaders[index].terms.contains { term in
        role.fits(term) && (context.published.map { term.touches($0, years: 2) } ?? true)
      }
    }
    let candidates = holders.isEmpty ? (role == .leader ? fitting : []) : holders
    if candidates.count == 1 {
      guard let only = candidates.first else { return nil }
      return context.published != nil || isCountryNamed(only) ? only : nil
    }
    let near = candidates.filter(isCountryNamed)
    if near.count == 1 { return near.first }
    let current = (near.isEmpty ? candidates : near).filter { holdsOffice($0, years: 0) }
    return current.count == 1 && context.published != nil ? current.first : nil
  }

  func isCountryNamed(_ index: Int) -> Bool {
    leaders[index].terms.contains { named.contains(CountryCode($0.country)) }
  }

  /// Whether another given name before the surname, or another name after it, makes it someone
  /// else's.
  func isOtherPerson(_ match: NameMatch) -> Bool {
    if let abbreviated = context.abbreviationBefore(match), context.isInitial(abbreviated) {
      return true
    }
    if let before = context.neighbour(of: match, .before) {
      let kind = context.kind(before)
      if context.isGivenName(before), context.isCapitalised(before),
        kind.isDisjoint(with: [.office, .title, .calendar, .opener])
      {
        return true
      }
      if context.isInRunningText(match), context.isCapitalised(before),
        !context.beginsSentence(before),
        kind.isDisjoint(with: [.office, .title, .honorific, .calendar, .opener]),
        context.scanned.owner(of: before).map({ !isCountry($0) }) ?? true
      {
        return true
      }
    }
    if context.isInRunningText(match), isFollowedByName(match) { return true }
    // "Smith-Jones", "Park-Lane".
    let hyphen = context.byte(match.range.upperBound) == UInt8(ascii: "-")
    return hyphen
      && Capitals.begins(
        context.bytes, at: min(match.range.upperBound + 1, context.bytes.count - 1)) == .upper
  }

  /// Whether another name stands after a surname: "Fernando Santos Alvite".
  func isFollowedByName(_ match: NameMatch) -> Bool {
    guard let after = context.neighbour(of: match, .after) else { return false }
    if context.isInitial(after),
      context.byte(context.words[after].range.upperBound) == UInt8(ascii: ".")
    {
      return true
    }
    return context.isCapitalised(after)
      && context.kind(after).isDisjoint(with: [.calendar, .office, .opener])
  }

  private func isCountry(_ index: Int) -> Bool {
    context.matches[index].entries.contains { $0.meaning == .place || $0.meaning == .office }
  }

  private func holdsOffice(_ index: Int, years: Int) -> Bool {
    guard let date = context.published else { return true }
    return leaders[index].heldOffice(around: date, years: years)
  }

  /// The same of an office in a country: an organisation's head is no country's leader.
  func holdsStateOffice(_ index: Int, years: Int) -> Bool {
    guard let date = context.published else {
      return leaders[index].terms.contains { $0.organisation == nil }
    }
    return leaders[index].heldStateOffice(around: date, years: years)
  }
}
