import ArticleModel
import Gazetteer
import TextProcessing

/// Finds the leaders whom a text names by their office alone: "Turkey's prime minister",
/// "президент Казахстана".
struct OfficeHolders {
  let context: TextContext
  let leaders: LeaderCache
  let countries: [(country: CountryCode, match: Int, kind: EvidenceKind, rule: Reading.Rule)]
  /// The matches that name a leader.
  let named: Set<Int>

  /// An office that the text ties to a country.
  struct Phrase {
    let role: OfficeRole
    let country: CountryCode
    /// The office's match.
    let match: Int
    /// Whether the country follows: "president of Brazil".
    let isBeforeCountry: Bool
  }

  /// Returns the mentions by office, of a dated article.
  func mentions(known: Set<Int>) -> [LeaderTagger.Found] {
    guard let date = context.published else { return [] }
    return phrases().compactMap { phrase in
      guard phrase.isBeforeCountry || !isFollowedByName(phrase.match), !isFormer(phrase.match)
      else { return nil }
      let holders = holders(of: phrase, on: date)
      let known = holders.filter(known.contains)
      guard let only = known.count == 1 ? known.first : holders.first,
        holders.count == 1 || known.count == 1
      else { return nil }
      return LeaderTagger.Found(leader: only, match: phrase.match, rule: .byOffice)
    }
  }

  /// Returns the people whom the text calls a country's leader and the gazetteer does not know.
  func candidates() -> [(candidate: LeaderCandidate, match: Int)] {
    phrases().compactMap { phrase in
      guard phrase.role != .leader, !isFormer(phrase.match), let name = unknownName(phrase.match)
      else { return nil }
      return (
        LeaderCandidate(
          name: name, title: phrase.role.title, country: phrase.country.text), phrase.match
      )
    }
  }

  /// The offices that stand beside a country.
  func phrases() -> [Phrase] {
    var phrases: [Phrase] = []
    var countryOf: [Int: CountryCode] = [:]
    let demonyms = Set(countries.filter { $0.kind == .demonym }.map(\.match))
    for mention in countries where countryOf[mention.match] == nil {
      switch mention.kind {
      case .name, .demonym: countryOf[mention.match] = mention.country
      default: continue
      }
    }
    for (index, match) in context.matches.enumerated() {
      guard let role = role(of: index), role != .other,
        context.kind(context.wordBefore(match.words.lowerBound))
          .isDisjoint(with: [.lesser, .portfolio])
      else { continue }
      if let country = countryBefore(index, countryOf) {
        phrases.append(
          Phrase(role: role, country: country, match: index, isBeforeCountry: false))
      } else if let country = countryAfter(index, countryOf, demonyms) {
        phrases.append(Phrase(role: role, country: country, match: index, isBeforeCountry: true))
      }
    }
    return phrases
  }

  private func role(of index: Int) -> OfficeRole? {
    for entry in context.matches[index].entries where entry.meaning == .office {
      return OfficeRole(rawValue: Int(entry.index))
    }
    return nil
  }

  /// "Kazakh president", "Turkey's then prime minister".
  private func countryBefore(_ index: Int, _ countryOf: [Int: CountryCode]) -> CountryCode? {
    guard index > 0, let country = countryOf[index - 1] else { return nil }
    let first = context.matches[index - 1].words.upperBound
    let last = context.matches[index].words.lowerBound
    let gap = context.matches[index - 1].range.upperBound..<context.matches[index].range.lowerBound
    guard gap.count <= 24, last - first <= 2 else { return nil }
    // Nothing but white space and an apostrophe may stand in between, and one word of a kind.
    for position in gap where Self.isBreak(context.bytes[position]) { return nil }
    for word in first..<last {
      let kind = context.kind(word)
      let isMark = context.words[word].range.count == 1
      guard
        isMark || !kind.isDisjoint(with: [.former, .placeAdjective, .opener]) || isInterim(word)
      else { return nil }
    }
    return country
  }

  /// "president of Kazakhstan", "президент Казахстана", "président français".
  private func countryAfter(
    _ index: Int, _ countryOf: [Int: CountryCode], _ demonyms: Set<Int>
  ) -> CountryCode? {
    guard index + 1 < context.matches.count, let country = countryOf[index + 1] else { return nil }
    let first = context.matches[index].words.upperBound
    let last = context.matches[index + 1].words.lowerBound
    let gap = context.matches[index].range.upperBound..<context.matches[index + 1].range.lowerBound
    guard last - first <= 2, gap.count <= 12 else { return nil }
    for position in gap where Self.isBreak(context.bytes[position]) { return nil }
    for word in first..<last where !context.kind(word).contains(.particle) { return nil }
    // "President of Colombia's coffee exporters", "president of the Brazilian club".
    guard !context.isPossessive(context.matches[index + 1]) else { return nil }
    if last > first, demonyms.contains(index + 1) { return nil }
    // English puts "of" in between; "President Jordan" is somebody.
    guard last > first || context.language != "en" else { return nil }
    return country
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    [
      UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "!"),
      UInt8(ascii: "?"),
    ].contains(byte)
  }

  private func isInterim(_ word: Int) -> Bool {
    ["interim", "acting", "new", "current", "caretaker", "transitional", "embattled", "outgoing"]
      .contains(context.text(word))
  }

  /// Whether one of the few words before an office says that it is held no more.
  private func isFormer(_ index: Int) -> Bool {
    var word = context.matches[index].words.lowerBound
    for _ in 0..<4 {
      guard let previous = context.wordBefore(word) ?? hyphenated(word) else { return false }
      if context.kind(previous).contains(.former) { return true }
      word = previous
    }
    return false
  }

  /// The "ex" of "ex-president".
  private func hyphenated(_ word: Int) -> Int? {
    guard word > 0 else { return nil }
    let end = context.words[word - 1].range.upperBound
    let gap = context.words[word].range.lowerBound - end
    let isMark = context.byte(end) == UInt8(ascii: "-") || context.byte(end) == UInt8(ascii: "'")
    return gap == 1 && isMark ? word - 1 : nil
  }

  private func isFollowedByName(_ index: Int) -> Bool {
    if named.contains(index + 1) {
      let gap =
        context.matches[index + 1].range.lowerBound - context.matches[index].range.upperBound
      if gap <= 2 { return true }
    }
    guard let after = context.neighbour(of: context.matches[index], .after) else { return false }
    return context.isCapitalised(after)
      && context.kind(after).isDisjoint(with: [.calendar, .opener])
  }

  /// The two or three words with capitals after an office, unless a leader is among them.
  private func unknownName(_ index: Int) -> String? {
    var words: [String] = []
    var last = context.matches[index].words.upperBound - 1
    while words.count < 4, let next = context.wordAfter(last),
      context.isCapitalised(next) || context.isInitial(next),
      context.kind(next).isDisjoint(with: [
        .calendar, .opener, .office, .title, .national, .institution,
      ])
    {
      if let owner = context.scanned.owner(of: next),
        named.contains(owner)
          || context.matches[owner].entries.contains(where: {
            $0.meaning == .leader || $0.meaning == .surname
          })
      {
        return nil
      }
      words.append(context.text(next))
      last = next
    }
    return words.count >= 2 ? words.joined(separator: " ") : nil
  }

  private func holders(of phrase: Phrase, on date: PartialDate) -> [Int] {
    var holders: [Int] = []
    for (leader, term) in leaders.holders(of: phrase.country, on: date)
    where phrase.role.fits(term) && !holders.contains(leader) {
      holders.append(leader)
    }
    return holders
  }
}

extension OfficeRole {
  /// The office's English name.
  var title: String {
    switch self {
    case .other, .leader: "leader"
    case .president: "president"
    case .primeMinister: "prime minister"
    case .chancellor: "chancellor"
    case .monarch: "monarch"
    }
  }
}
