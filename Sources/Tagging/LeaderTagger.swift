import ArticleModel
import Gazetteer
import TextProcessing

/// Decides which leaders a text names, and counts how often.
///
/// A full name counts by itself. A surname counts when the full name stands
/// somewhere in the text, when an office stands before it, or when the text
/// also names the leader's country; in the last two cases only one leader of
/// that name may fit, in office within two years of the article's date. "King
/// Abdullah" may be two kings: the country that the text names decides.
struct LeaderTagger {
  let lexicon: TagLexicon
  let context: TextContext
  let countries: Set<String>

  /// Returns the leaders, most mentioned first.
  func tags() -> [LeaderTag] {
    var mentions: [Int: Int] = [:]
    for match in context.matches {
      if let leader = fullName(match) { mentions[leader, default: 0] += 1 }
    }
    let named = Set(mentions.keys)
    for match in context.matches where fullName(match) == nil {
      if let leader = surname(match, named) { mentions[leader, default: 0] += 1 }
    }
    let tags = mentions.map { index, count in
      let leader = lexicon.leaders[index]
      return LeaderTag(
        id: leader.id, name: leader.name, country: leader.country(on: context.published),
        mentions: count)
    }
    return tags.sorted { ($1.mentions, $0.id) < ($0.mentions, $1.id) }
  }

  /// Returns the leader whose full name a match is; of two with one name, the one in office
  /// nearest.
  private func fullName(_ match: NameMatch) -> Int? {
    let candidates = match.entries.compactMap { entry -> Int? in
      if case .leader(let index) = entry.meaning { index } else { nil }
    }
    guard candidates.count > 1 else { return candidates.first }
    return candidates.first { isInOffice($0, years: 0) } ?? candidates.first
  }

  private func surname(_ match: NameMatch, _ named: Set<Int>) -> Int? {
    let candidates = match.entries.compactMap { entry -> Int? in
      if case .surname(let index) = entry.meaning { index } else { nil }
    }
    guard !candidates.isEmpty, !isOtherPerson(match) else { return nil }
    let isWord = OfficeWords.surnamesThatAreWords.contains(folded(match))
    let alreadyNamed = candidates.filter(named.contains)
    if let only = alreadyNamed.first, alreadyNamed.count == 1 {
      return isWord && standsForDate(match) ? nil : only
    }
    let office = context.foldedNeighbour(of: match, .before).flatMap { word in
      OfficeWords.all.contains(word) ? word : nil
    }
    let fitting = (alreadyNamed.isEmpty ? candidates : alreadyNamed).filter {
      isInOffice($0, years: 2)
    }
    if let office { return only(of: fitting, holding: office) }
    guard let only = fitting.first, fitting.count == 1, !isWord else { return nil }
    return isCountryNamed(only) ? only : nil
  }

  /// Returns the one leader whom "King Abdullah" can mean: who was king, and whose country the text
  /// names where several were.
  private func only(of fitting: [Int], holding office: String) -> Int? {
    let holders = fitting.filter { index in
      lexicon.leaders[index].terms.contains { Folding.fold($0.title).contains(office) }
    }
    let candidates = holders.isEmpty ? fitting : holders
    if candidates.count == 1 { return candidates.first }
    let near = candidates.filter(isCountryNamed)
    return near.count == 1 ? near.first : nil
  }

  private func isCountryNamed(_ index: Int) -> Bool {
    lexicon.leaders[index].terms.contains { countries.contains($0.country) }
  }

  /// Whether another given name before the surname, or another name after it, makes it someone
  /// else's.
  private func isOtherPerson(_ match: NameMatch) -> Bool {
    guard context.isInRunningText(match) else { return false }
    if let before = context.neighbour(of: match, .before), context.isCapitalised(before),
      !context.beginsSentence(before), !OfficeWords.isTitle(Folding.fold(context.text(before)))
    {
      return true
    }
    if let after = context.neighbour(of: match, .after), context.isCapitalised(after) {
      return !CalendarWords.all.contains(Folding.fold(context.text(after)))
    }
    return false
  }

  /// Whether a surname that is a month's name as well stands for the month: "in May", "May 3".
  private func standsForDate(_ match: NameMatch) -> Bool {
    let before = context.foldedNeighbour(of: match, .before)
    let after = context.foldedNeighbour(of: match, .after)
    return before.map(OfficeWords.beforeMonth.contains) ?? false
      || after?.utf8.first.map { (0x30...0x39).contains($0) } ?? false
      || before?.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  private func folded(_ match: NameMatch) -> String {
    Folding.fold(String(decoding: context.bytes[match.range], as: UTF8.self))
  }

  private func isInOffice(_ index: Int, years: Int) -> Bool {
    guard let date = context.published else { return true }
    return lexicon.leaders[index].heldOffice(around: date, years: years)
  }
}
