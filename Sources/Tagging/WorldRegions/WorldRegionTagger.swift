import Gazetteer
import TextProcessing

/// Finds the regions of the world that a text names: "Central Asia", "Балканы".
///
/// A region counts by the names and adjectives of its table, and is evidence of no country. A longer
/// name that the gazetteer does not know, such as "Radio Free Europe", "Asia Times" or "African
/// American", names something else.
struct WorldRegionTagger {
  let lexicon: TagLexicon
  let context: TextContext

  /// Returns the positions of the regions in the gazetteer, with where each is named.
  func mentions() -> [(region: Int, match: Int)] {
    var found: [(region: Int, match: Int)] = []
    for (index, match) in context.matches.enumerated()
    where match.entries.contains(where: { $0.meaning == .worldRegion }) {
      guard lexicon.taught[match.node] == nil, !isPartOfName(index),
        let region = lexicon.worldRegion(of: match.entries, language: context.language)
      else { continue }
      if WorldRegions.all[region].id == "africa", isBesideSouth(match) { continue }
      found.append((region, index))
    }
    return found
  }

  /// "African American", "Asian-American".
  private func isBeforeDemonym(_ index: Int) -> Bool {
    guard index + 1 < context.matches.count else { return false }
    let end = context.matches[index].range.upperBound
    let next = context.matches[index + 1]
    guard next.range.lowerBound == end + 1,
      context.byte(end) == UInt8(ascii: " ") || context.byte(end) == UInt8(ascii: "-")
    else { return false }
    return lexicon.traits(of: next.entries).contains(.demonym)
  }

  /// Whether it is South Africa in a spelling that the gazetteer may not know: "loMzantsi Afrika",
  /// "Afrika Kusini".
  private func isBesideSouth(_ match: NameMatch) -> Bool {
    let first = match.words.lowerBound
    let last = match.words.upperBound
    if first > 0, isNear(first - 1, first) {
      let word = Folding.fold(context.text(first - 1))
      if word == "s" || Self.southBefore.contains(where: word.hasSuffix) { return true }
    }
    for word in [last, last + 1] where context.words.indices.contains(word) {
      guard isNear(word - 1, word) else { return false }
      if Self.southAfter.contains(Folding.fold(context.text(word))) { return true }
    }
    return false
  }

  private func isNear(_ first: Int, _ second: Int) -> Bool {
    context.words[second].range.lowerBound - context.words[first].range.upperBound <= 3
  }

  private static let southBefore = ["south", "mzantsi", "ደቡብ", "koonfur", "kibba"]
  private static let southAfter: Set = ["kusini", "kudu", "epfo", "kibbaa"]

  private func isPartOfName(_ index: Int) -> Bool {
    if isBeforeDemonym(index) { return true }
    let match = context.matches[index]
    if let after = context.neighbour(of: match, .after), context.isCapitalised(after) {
      let kind = context.kind(after)
      if !kind.isDisjoint(with: [.institution, .street, .newspaper, .namesake]) { return true }
      if isTelling(match), kind.isDisjoint(with: [.calendar, .opener, .office, .title]) {
        return true
      }
    }
    guard isTelling(match), let before = context.neighbour(of: match, .before) else { return false }
    if context.kind(before).contains(.particle) {
      // "Bank of Africa".
      guard let first = context.wordBefore(before) else { return false }
      return context.isCapitalised(first) && context.kind(first).contains(.institution)
    }
    // "BBC Afrique".
    if context.isUpper(context.words[before].range), !context.isUpper(match.range) { return true }
    return context.isCapitalised(before) && !context.beginsSentence(before)
      && context.kind(before).isDisjoint(with: [.opener, .calendar, .preposition, .placeAdjective])
      && !lexicon.isPlaceName(context.scanned, before)
  }

  /// Whether a capital says that a word is part of a name: not in headlines, nor in German.
  private func isTelling(_ match: NameMatch) -> Bool {
    context.isInRunningText(match) && context.language != "de"
  }
}

extension TagLexicon {
  /// Returns the region of the world that a name stands for in a text of a language; none if it is a
  /// country's as well, or was taught.
  func worldRegion(of entries: [NameEntry], language: String?) -> Int? {
    var region: Int?
    for entry in entries {
      switch entry.meaning {
      case .worldRegion:
        let record = names.record(Int(entry.index))
        if region == nil, isOf(language, record, entry.index) { region = Int(record.index) }
      case .place where entry.index < 0:
        if ownSenses[Int(-1 - entry.index)].isTaught { return nil }
      case .place:
        let record = names.record(Int(entry.index))
        switch record.kind {
        case .city, .region: continue
        default: if isOf(language, record, entry.index) { return nil }
        }
      default: continue
      }
    }
    return region
  }

  /// Whether a name counts in a text: one in Latin letters does in its own language alone.
  private func isOf(_ language: String?, _ record: NameRecord, _ position: Int32) -> Bool {
    guard let own = record.languageName, own != language else { return true }
    // Lead bytes of Latin letters end before those of Greek.
    return names.spelling(Int(position)).first.map { $0 >= 0xCD } ?? false
  }
}

/// The gazetteer's regions of the world, read when the first is named.
enum WorldRegions {
  static let all = Gazetteer.worldRegions()
}
