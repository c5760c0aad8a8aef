import Gazetteer
import TextProcessing

/// Finds the regions of the world that a text names: "Central Asia", "Балканы".
///
/// A region counts by its own names alone, never by an adjective, and is evidence of no country. A
/// longer name that the gazetteer does not know, such as "Radio Free Europe" or "Asia Times", names
/// something else.
struct WorldRegionTagger {
  let lexicon: TagLexicon
  let context: TextContext

  /// Returns the positions of the regions in the gazetteer, with where each is named.
  func mentions() -> [(region: Int, match: Int)] {
    var found: [(region: Int, match: Int)] = []
    for (index, match) in context.matches.enumerated()
    where match.entries.contains(where: { $0.meaning == .worldRegion }) {
      guard lexicon.taught[match.node] == nil, !isPartOfName(match),
        let region = lexicon.worldRegion(of: match.entries, language: context.language)
      else { continue }
      found.append((region, index))
    }
    return found
  }

  private func isPartOfName(_ match: NameMatch) -> Bool {
    if let after = context.neighbour(of: match, .after), context.isCapitalised(after) {
      let kind = context.kind(after)
      if !kind.isDisjoint(with: [.institution, .street, .newspaper, .namesake]) { return true }
      if isTelling(match), kind.isDisjoint(with: [.calendar, .opener, .office, .title]),
        !lexicon.isPlaceName(context.scanned, after)
      {
        return true
      }
    }
    guard isTelling(match), let before = context.neighbour(of: match, .before) else { return false }
    if context.kind(before).contains(.particle) {
      // "Bank of Africa".
      guard let first = context.wordBefore(before) else { return false }
      return context.isCapitalised(first) && context.kind(first).contains(.institution)
    }
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
