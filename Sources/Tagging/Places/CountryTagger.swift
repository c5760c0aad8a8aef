import ArticleModel
import Gazetteer

/// Turns the names that were decided on into countries with their counts and focus.
struct CountryTagger {
  let lexicon: TagLexicon
  let context: TextContext
  let groups: [NameGroup]

  /// The countries of the text with where each is named.
  func mentions() -> [(country: CountryCode, match: Int, kind: EvidenceKind, rule: Reading.Rule)] {
    var found: [(country: CountryCode, match: Int, kind: EvidenceKind, rule: Reading.Rule)] = []
    for group in groups {
      guard let decision = group.decision, decision.open.isEmpty else { continue }
      for (match, reading) in zip(group.matches, group.readings) where reading.isPlace {
        let kind: EvidenceKind = reading.rule == .dateline ? .dateline : decision.kind
        found.append((decision.country, match, kind, reading.rule))
      }
    }
    for (index, match) in context.matches.enumerated() {
      for entry in match.entries where entry.meaning == .phrase {
        for country in lexicon.countries(ofPhrase: entry.index) {
          found.append((country, index, .name, .phrase))
        }
      }
      if let country = countryOfLeader(match) { found.append((country, index, .name, .leader)) }
    }
    return found.sorted { $0.match < $1.match }
  }

  /// "Philippe of Belgium" names the country too.
  private func countryOfLeader(_ match: NameMatch) -> CountryCode? {
    guard match.words.count > 2 else { return nil }
    for entry in match.entries where entry.meaning == .leader {
      guard match.words.contains(where: { context.text($0) == "of" }) else { return nil }
      return LeaderCache(lexicon)[Int(entry.index)].terms.last { $0.organisation == nil }
        .map { CountryCode($0.country) }
    }
    return nil
  }

  /// Returns the names that stay open.
  func ambiguous() -> [AmbiguousTag] {
    groups.compactMap { group in
      guard let decision = group.decision, decision.open.count > 1 else { return nil }
      let places = zip(group.matches, group.readings).filter { $0.1.isPlace }
      guard let first = places.first else { return nil }
      return AmbiguousTag(
        name: context.text(of: context.matches[first.0]), codes: decision.open.map(\.text),
        mentions: places.count)
    }
  }
}
